package fr.cyclades.justificatif.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.Bilan;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.web.VueJustificatifs.Etape;
import fr.cyclades.justificatif.web.VueJustificatifs.Groupe;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.EnFrancais;
import java.util.Comparator;
import java.util.List;

/** Makes the card of a regroupement: its dates, its pieces, its last step. */
record GroupeFactory(Liasse liasse, Demande demande, Tete tete) {

    Groupe groupe() {
        var campagne = liasse.situation().campagne();
        return new Groupe(demande.libelle(), quand(campagne, demande), demande.mode() == Mode.POSTAL && !enLigne() ? "" : formats(campagne.notice().formats()),
                demande.demandees().stream().sorted(Comparator.comparing(GroupeFactory::rang)).map(p -> new LigneFactory(liasse, p).vue(tete)).toList(),
                demande.mode() == Mode.POSTAL && !liasse.bilan().estATransmettre(demande) ? null : etape());
    }

    /** Something here may be put on line. */
    private boolean enLigne() {
        return demande.demandees().stream().anyMatch(liasse::estOuverte);
    }

    /** What was refused first, then what is missing; the rest is left in peace. */
    private static int rang(Piece piece) {
        return switch (piece.etat()) {
            case NonConforme _ -> 0;
            case AFournir _ -> piece.quoi().obligatoire() ? 1 : 3;
            default -> 2;
        };
    }

    /** In the words of the notice (R107, R109); « entre … et … » only where the stated hour is itself accepted. */
    static String quand(Campagne campagne, Demande demande) {
        var depot = campagne.echeancier().depot(demande.regroupement());
        if (demande.mode() == Mode.POSTAL) {
            return "À envoyer par voie postale " + campagne.limite(depot.fin());
        }
        var debut = EnFrancais.debut(depot.ouverture(), campagne.zone());
        return depot.fin().inclusive() && !depot.fin().jourEntier()
                ? "À déposer en ligne entre le " + debut + " et le " + campagne.fin(depot.fin())
                : "À déposer en ligne à partir du " + debut + ", " + campagne.limite(depot.fin());
    }

    static String formats(Notice.FormatsDePiece formats) {
        return String.join(" ou ", formats.formats()) + ", " + formats.tailleMaxOctets() / (1024 * 1024)
                + "\u00a0Mo au plus. Plusieurs photos sont réunies en un seul document";
    }

    private Etape etape() {
        var bilan = liasse.bilan();
        var chemin = tete.pieces() + "/regroupements/" + demande.regroupement() + "/transmission";
        if (!bilan.estATransmettre(demande) && bilan.estFournie(demande)) {
            return new Etape("Pièces transmises", "Vous avez cliqué sur « J’ai fourni toutes mes pièces » le "
                    + liasse.situation().campagne().quand(demande.fournieLe().orElseThrow())
                    + ". Vos pièces peuvent être vues, elles ne peuvent plus être modifiées.", null, "", List.of(), true);
        }
        var bloquantes = Bilan.bloquantes(demande).stream().map(this::bloquante).toList();
        var possible = bloquantes.isEmpty() && bilan.estATransmettre(demande) && liasse.situation().candidature().estVivante();
        return new Etape("Dernière étape : transmettre vos pièces", CLIC, possible ? new Lien("J’ai fourni toutes mes pièces", chemin) : null,
                "J’ai fourni toutes mes pièces", bloquantes, false);
    }

    /** The words of the notice (S1, R108). */
    static final String CLIC = "En cliquant sur « J’ai fourni toutes mes pièces », vous validez que vous avez fourni toutes vos pièces, vous ne "
            + "pourrez plus les modifier et vos pièces pourront être étudiées.";

    private Lien bloquante(Piece piece) {
        return new Lien(piece.quoi().libelle() + (piece.etat() instanceof NonConforme ? ", à remplacer" : ", à fournir"),
                tete.pieces() + "/pieces/" + piece.quoi().code());
    }
}
