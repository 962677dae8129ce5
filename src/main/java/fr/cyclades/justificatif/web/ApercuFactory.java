package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.web.VuePiece.Apercu;
import fr.cyclades.justificatif.web.VuePiece.Page;
import fr.cyclades.socle.EnFrancais;
import java.util.List;

/** Makes what is shown of the file in place. */
record ApercuFactory(Liasse liasse, Piece piece, Fichier fichier, Regard regard) {

    /** What the inspection shows of it. */
    record Regard(Verdict verdict, List<PageRendue> pages) {}

    Apercu apercu(String pieces, boolean ouverte) {
        var chemin = pieces + "/fichiers/" + fichier.id();
        return new Apercu(fichier.nom(), detail(), poids(fichier.octets()), attente(), conseils(),
                regard.pages().stream().map(p -> new Page(chemin + "/pages/" + p.rang(), "Page " + p.rang() + " sur " + regard.pages().size() + " de votre fichier")).toList(),
                regard.verdict() instanceof Verdict.Refuse ? null : new Lien("Télécharger le fichier", chemin),
                ouverte ? new Lien("Supprimer", chemin + "/suppression") : null);
    }

    private String attente() {
        return switch (regard.verdict()) {
            case Verdict.EnCours(var phrase) -> phrase;
            case Verdict.AVoir _ -> "Ce fichier n’a pas pu être lu automatiquement : le bureau le regardera. Vous pouvez le garder, ou en déposer un autre.";
            case Verdict.Accepte _, Verdict.Refuse _ -> "";
        };
    }

    private List<String> conseils() {
        return regard.verdict() instanceof Verdict.Accepte(_, _, _, var conseils) ? conseils.stream().map(Conseil::phrase).toList() : List.of();
    }

    private String detail() {
        var sorte = fichier.type().equals("application/pdf") ? "PDF" : "Photo JPEG";
        var pages = fichier.pages() > 0 ? ", " + EnFrancais.compte(fichier.pages(), "page") : "";
        return sorte + pages + (fichier.photos() > 1 ? ", réuni à partir de " + EnFrancais.compte(fichier.photos(), "photo") : "");
    }

    static String poids(long octets) {
        return EnFrancais.taille(octets);
    }
}
