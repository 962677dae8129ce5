package fr.cyclades.reglement.build;

import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.reglement.eval.Modele.Piece;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pieces of the règlement, those of the campagne laid over them by code. */
final class LesPieces {

    private final Atelier atelier;

    LesPieces(Atelier atelier) {
        this.atelier = atelier;
    }

    Map<String, String> regroupements() {
        var libelles = new LinkedHashMap<String, String>();
        Stream.concat(atelier.liasse.part("pieces").objets("regroupements").stream(),
                        atelier.liasse.campagne().objets("regroupements").stream())
                .forEach(r -> libelles.put(r.texte("code"), Atelier.fixe(r, "libelle")));
        return libelles;
    }

    List<Piece> toutes() {
        var ecrites = new LinkedHashMap<String, Objet>();
        atelier.liasse.part("pieces").objets("pieces").forEach(p -> ecrites.put(p.texte("code"), p));
        atelier.liasse.campagne().objets("pieces").forEach(p -> ecrites.put(p.texte("code"), p));
        var retirees = new HashSet<>(atelier.liasse.campagne().textes("pieces_retirees"));
        retirees.stream().filter(code -> !ecrites.containsKey(code)).forEach(code ->
                atelier.faute(atelier.liasse.campagne().lieuDe("pieces_retirees"), "la pièce « " + code + " » n’existe pas",
                        Defauts.plutot(code, ecrites.keySet())));
        ecrites.keySet().removeAll(retirees);
        var regroupements = regroupements();
        var pieces = new ArrayList<Piece>();
        ecrites.values().forEach(p -> pieces.add(piece(p, regroupements)));
        return pieces;
    }

    private Piece piece(Objet objet, Map<String, String> regroupements) {
        var regroupement = objet.texte("regroupement");
        atelier.situer("piece", objet.texte("code"), objet.lieu());
        if (!regroupements.containsKey(regroupement)) {
            atelier.faute(objet.lieuDe("regroupement"), "le regroupement « " + regroupement + " » n’existe pas",
                    Defauts.plutot(regroupement, regroupements.keySet()));
        }
        return new Piece(objet.texte("code"), atelier.texte(objet, "libelle"), atelier.texte(objet, "aide"), atelier.texte(objet, "motif"),
                atelier.condition(objet, "si"), !objet.a("obligatoire") || objet.vrai("obligatoire"), regroupement,
                regroupements.getOrDefault(regroupement, regroupement), objet.a("mode") ? Mode.valueOf(objet.texte("mode")) : Mode.EN_LIGNE,
                objet.vrai("signature"), Atelier.source(objet));
    }
}
