package fr.cyclades.reglement.yaml;

import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.HashMap;
import java.util.LinkedHashMap;

/** Lays one text over another: objects are merged key by key, all the rest is replaced; {@code null} stands for a key removed. */
public final class Fusion {

    private Fusion() {
    }

    public static Objet fusionner(Objet base, Objet dessus) {
        var champs = new LinkedHashMap<>(base.champs());
        var cles = new HashMap<>(base.cles());
        dessus.champs().forEach((cle, noeud) -> {
            cles.put(cle, dessus.lieuDe(cle));
            if (noeud instanceof Objet objet && champs.get(cle) instanceof Objet dessous) {
                champs.put(cle, fusionner(dessous, objet));
            } else {
                champs.put(cle, noeud);
            }
        });
        return new Objet(dessus.lieu(), champs, cles);
    }
}
