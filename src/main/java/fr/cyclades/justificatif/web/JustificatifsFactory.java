package fr.cyclades.justificatif.web;

import fr.cyclades.document.Document;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.web.VueJustificatifs.Etape;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Identite;
import java.util.List;
import java.util.Optional;

/** Makes the page of one candidature. @param document the printed list, if it is there; {@code amenagement} its sentence, or null */
record JustificatifsFactory(Liasse liasse, Optional<Document> document, Etat amenagement) {

    VueJustificatifs vue() {
        var tete = new TeteFactory(liasse.situation()).tete();
        return new VueJustificatifs(tete, etat(liasse), amenagement, ceQuiCompte(),
                liasse.demandes().stream().filter(d -> !d.demandees().isEmpty()).map(d -> new GroupeFactory(liasse, d, tete).groupe()).toList(),
                validation(tete.pieces()), ecartees(), document.map(JustificatifsFactory::document).orElse(null), revision(liasse),
                tete.pieces() + "/etat");
    }

    static Etat etat(Liasse liasse) {
        return liasse.situation().etat().avecDetail(liasse.situation().suite());
    }

    /** Changes whenever something on the page does. */
    static String revision(Liasse liasse) {
        var revisions = liasse.demandes().stream().mapToInt(d -> d.pieces().stream().mapToInt(Piece::revision).sum()).sum();
        return liasse.situation().version().numero() + "-" + revisions + "-" + liasse.signatures().size() + "-" + liasse.inspectes().termines().size();
    }

    private String ceQuiCompte() {
        var s = liasse.situation();
        return "Cette liste vaut pour vos réponses de la version " + s.version().numero()
                + (s.peutModifier() ? ". Elle ne change que si vous modifiez votre inscription." : " : elle est définitive.");
    }

    private Etape validation(String pieces) {
        var s = liasse.situation();
        if (s.campagne().notice().signature() != ModeDeSignature.VALIDATION_EN_LIGNE) {
            return null;
        }
        return liasse.validation()
                .map(v -> new Etape("Inscription validée en ligne", v.auteur() instanceof Identite.DeLAgent ? v.texte() : "Vous avez validé la version " + v.version() + " de votre inscription le "
                        + s.campagne().quand(v.le()) + ". Une nouvelle version serait à valider de nouveau.", null, "", List.of(), true))
                .orElseGet(() -> new Etape("Valider votre inscription", "Relisez votre inscription, puis validez-la : ce clic vaut signature de la version "
                        + s.version().numero() + ".", new Lien("Valider mon inscription", pieces + "/validation"), "Valider mon inscription", List.of(), false));
    }

    private List<Lien> ecartees() {
        return liasse.demandes().stream().map(Demande::pieces).flatMap(List::stream).filter(p -> !p.demandee() && p.depot().isPresent())
                .map(p -> Lien.sansChemin(p.quoi().libelle())).toList();
    }

    private static VueJustificatifs.Document document(Document d) {
        return new VueJustificatifs.Document(d.libelle(), "/documents/" + d.id(),
                "PDF – " + EnFrancais.taille(d.octets()) + " – version\u00a0" + d.version());
    }
}
