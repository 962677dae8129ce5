package fr.cyclades.candidature.web.suivi;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.web.VueActes;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.document.Document;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.EnFrancais;
import java.util.List;

/** Makes the card of a live candidature. @param amenagement, {@code modification}: their sentences, or null */
record CarteFactory(Situation s, List<Document> documents, Etat amenagement, Etat modification) {

    VueCarte vue() {
        return new VueCarte(VueTete.de(s), etat(), paiement(), amenagement, action(), new VieFactory(s).etapes(), VueActes.de(s),
                VueDocuments.de(s, documents), VueBureau.de(s.contacts(), s.campagne().notice()), modification);
    }

    private Etat etat() {
        var etat = s.etat().avecDetail(s.suite());
        return etat.avecPoints(manquantes().stream().map(p -> Lien.sansChemin(p.libelle())).toList());
    }

    private Etat paiement() {
        return s.aPayer().map(p -> Etat.de(Ton.ATTENTE, p.titre() + ".").avecDetail(p.texte())).orElse(null);
    }

    /** Named only when all are missing: which ones are is the business of « Mes justificatifs ». */
    private List<PieceDemandee> manquantes() {
        var obligatoires = s.version().constat().pieces().stream().filter(PieceDemandee::obligatoire).toList();
        return s.etat().rebours() != null && obligatoires.size() == s.dossier().manquantes() ? obligatoires : List.of();
    }

    private Lien action() {
        var pieces = "/candidatures/" + s.candidature().id() + "/justificatifs";
        var nombre = EnFrancais.compte(s.dossier().manquantes(), "pièce");
        return switch (s.dossier().etat()) {
            case INCOMPLET -> new Lien((s.campagne().depotAVenir(s.instant()).isPresent() ? "Voir " : "Déposer ") + manquantesEnFrancais(), pieces);
            case A_TRANSMETTRE -> new Lien("Transmettre mon dossier", pieces);
            case A_VALIDER -> new Lien("Valider mon inscription", pieces);
            case ATTENTE_POSTALE -> new Lien("Voir " + nombre + " à envoyer", pieces);
            case A_COMPLETER -> new Lien("Remplacer " + (s.dossier().refusees() > 1 ? "les pièces refusées" : "la pièce refusée"), pieces);
            case SANS_PIECE, TRANSMIS, VALIDE, HORS_DELAI -> null;
        };
    }

    private String manquantesEnFrancais() {
        var n = s.dossier().manquantes();
        return n > 1 ? "les\u00a0" + n + " pièces manquantes" : "la pièce manquante";
    }
}
