package fr.cyclades.reglement.yaml;

import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Lays one text over another: objects are merged key by key, all the rest is replaced; {@code null} stands for a key removed. A moment of
 * the calendar whose day is rewritten keeps neither the hour nor the weekday of the other.
 */
public final class Fusion {

    private static final List<String> DU_JOUR = List.of("semaine", "heure", "borne");

    private Fusion() {
    }

    public static Objet fusionner(Objet base, Objet dessus) {
        var champs = new LinkedHashMap<>(base.champs());
        var cles = new HashMap<>(base.cles());
        dessus.champs().forEach((cle, noeud) -> {
            cles.put(cle, dessus.lieuDe(cle));
            if (noeud instanceof Objet objet && champs.get(cle) instanceof Objet dessous) {
                champs.put(cle, fusionner(cle.equals("calendrier") ? sansMomentsRecrits(dessous, objet) : dessous, objet));
            } else {
                champs.put(cle, noeud);
            }
        });
        return new Objet(dessus.lieu(), champs, cles);
    }

    private static Objet sansMomentsRecrits(Objet dessous, Objet dessus) {
        var moments = new LinkedHashMap<>(dessous.champs());
        moments.replaceAll((cle, noeud) -> noeud instanceof Objet moment && dessus.objet(cle).a("jour") ? sansLeJour(moment) : noeud);
        return new Objet(dessous.lieu(), moments, dessous.cles());
    }

    private static Objet sansLeJour(Objet moment) {
        var reste = new LinkedHashMap<>(moment.champs());
        reste.keySet().removeAll(DU_JOUR);
        return new Objet(moment.lieu(), reste, moment.cles());
    }
}
