package fr.cyclades.justificatif.web;

import fr.cyclades.candidature.Situation;
import fr.cyclades.document.Document;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.ListeDesPieces;
import fr.cyclades.justificatif.ListeDesPieces.Regroupement;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import java.util.Optional;

/** Makes the page of one candidature. @param document the printed list, if it is there */
record JustificatifsFactory(Situation s, Optional<Document> document) {

    VueJustificatifs vue() {
        var numero = s.candidature().fiche().numero().texte();
        return new VueJustificatifs(s.campagne().titre() + " · " + s.campagne().session() + " · inscription n° " + numero, s.campagne().titre(),
                "/candidatures/" + s.candidature().id(), s.etat().avecDetail(s.suite()), s.depotDisponible(), ceQuiCompte(),
                new ListeDesPieces(s.version(), s.campagne()).regroupements().stream().map(this::groupe).toList(),
                document.map(JustificatifsFactory::document).orElse(null), s.contacts().stream().map(JustificatifsFactory::contact).toList());
    }

    private String ceQuiCompte() {
        return "Cette liste vaut pour vos réponses de la version " + s.version().numero() + (s.peutModifier()
                ? ". Elle ne change que si vous modifiez votre inscription."
                : " : elle est définitive.");
    }

    private VueJustificatifs.Groupe groupe(Regroupement r) {
        var limite = s.campagne().limite(r.depot().fin());
        return new VueJustificatifs.Groupe(r.libelle(), r.mode() == Mode.POSTAL ? "À envoyer par la poste " + limite : "À remettre " + limite,
                r.mode() == Mode.POSTAL ? "" : formats(s.campagne().notice().formats()), r.pieces().stream().map(JustificatifsFactory::piece).toList());
    }

    static String formats(Notice.FormatsDePiece formats) {
        return String.join(" ou ", formats.formats()) + ", " + formats.tailleMaxOctets() / (1024 * 1024) + "\u00a0Mo au plus par fichier";
    }

    private static VueJustificatifs.Piece piece(PieceDemandee p) {
        return new VueJustificatifs.Piece(p.code(), p.libelle(), p.aide(), p.motif(), p.obligatoire() ? "Obligatoire" : "Facultative", p.obligatoire());
    }

    private static VueJustificatifs.Document document(Document d) {
        return new VueJustificatifs.Document(d.libelle(), "/documents/" + d.id(),
                "PDF – " + Math.max(1, Math.round(d.octets() / 1000.0)) + "\u00a0ko – version\u00a0" + d.version());
    }

    private static VueJustificatifs.Contact contact(Notice.Contact c) {
        return new VueJustificatifs.Contact(c.fonction(), c.service(),
                c.telephones().stream().map(t -> new Lien(t, "tel:" + t.replaceAll("[^0-9+]", ""))).toList(),
                c.mails().stream().map(m -> new Lien(m, "mailto:" + m)).toList());
    }
}
