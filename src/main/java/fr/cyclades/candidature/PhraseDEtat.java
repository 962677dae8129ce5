package fr.cyclades.candidature;

import static fr.cyclades.socle.EnFrancais.compte;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.Locale;

/**
 * The one sentence that says whether a person is registered for this exam and what remains to be done (decision 4): the same, word for
 * word, in screens, mails, documents and on the agent's desk. A pure function of the two axes of the state (decision 41), the
 * campagne, the civilité and the instant. The detail of the {@link Etat} is the line that follows, the zone of the hour; a page may
 * go on after it.
 *
 * @see PhraseDeBrouillon
 */
public record PhraseDEtat(Campagne campagne, Civilite civilite, Instant maintenant) {

    public Etat de(Candidature candidature, Dossier dossier) {
        return switch (candidature) {
            case Candidature.Enregistree _ -> enregistree(dossier);
            case Candidature.Desinscrite(_, var le) -> desinscrite(le);
            case Candidature.Annulee(_, var le, _) ->
                etat(Ton.KO, "Inscription annulée le " + jour(le) + " : motif, recours et contact ci-dessous.");
            case Candidature.Supprimee(_, var le, _) ->
                etat(Ton.KO, "Inscription supprimée le " + jour(le) + " : motif, recours et contact ci-dessous.");
            case Candidature.Ecartee(_, var le, _) ->
                etat(Ton.KO, "Inscription écartée le " + jour(le) + " : motif et contact ci-dessous.");
            case Candidature.Transferee(_, var le, _) ->
                etat(Ton.INFO, "Inscription transférée le " + jour(le) + " : elle continue dans une autre académie.");
        };
    }

    /** After a withdrawal and a new inscription for the same exam: « vous pouvez faire une nouvelle inscription » would be false. */
    public Etat remplacee(Candidature.Desinscrite ancienne, Candidature.Enregistree nouvelle) {
        return etat(Ton.INFO, depart(ancienne.le()) + " Votre nouvelle inscription porte le numéro " + nouvelle.fiche().numero().texte() + ".");
    }

    private Etat enregistree(Dossier dossier) {
        if (dossier.limite().filter(limite -> limite.estPassee(maintenant)).isPresent() && attendLeCandidat(dossier.etat())) {
            return horsDelai(dossier);
        }
        return switch (dossier.etat()) {
            case SANS_PIECE -> etat(Ton.INFO, "Inscription enregistrée, aucune pièce n’est demandée" + (peutDevoir() ? "." : " : vous n’avez rien à faire."));
            case INCOMPLET -> aFaire(Ton.ATTENTE, manque(dossier.manquantes(), "à déposer" + depotAVenir(dossier)), dossier);
            case A_TRANSMETTRE -> aFaire(Ton.ATTENTE, "il reste à cliquer sur « J’ai fourni toutes mes pièces »", dossier);
            case A_VALIDER -> aFaire(Ton.ATTENTE, "il reste à valider votre inscription en ligne", dossier);
            case ATTENTE_POSTALE -> aFaire(Ton.ATTENTE, manque(dossier.manquantes(), "à envoyer par la poste"), dossier);
            case A_COMPLETER -> aFaire(Ton.KO, refusees(dossier), dossier);
            case TRANSMIS -> etat(Ton.INFO, "Dossier complet transmis : le bureau contrôle vos pièces." + (peutDevoir() ? "" : " Vous n’avez rien à faire."));
            case VALIDE -> valide();
            case HORS_DELAI -> horsDelai(dossier);
        };
    }

    /** Where there are frais, « rien à faire » could be false until the last day to pay (decision 0031). */
    private boolean peutDevoir() {
        return campagne.notice().frais().isPresent() && campagne.echeancier().paiement().filter(fin -> fin.estPassee(maintenant)).isEmpty();
    }

    private static boolean attendLeCandidat(EtatDesPieces.Etat etat) {
        return switch (etat) {
            case INCOMPLET, A_TRANSMETTRE, A_VALIDER, ATTENTE_POSTALE, A_COMPLETER -> true;
            case SANS_PIECE, TRANSMIS, VALIDE, HORS_DELAI -> false;
        };
    }

    /** Before the window of deposit, from when. */
    private String depotAVenir(Dossier dossier) {
        return campagne.depotAVenir(maintenant).map(le -> " à partir du " + EnFrancais.debut(le, campagne.zone()) + (dossier.limite().isPresent() ? "," : "")).orElse("");
    }

    private static String manque(int pieces, String quoiFaire) {
        return "il manque " + compte(pieces, "pièce") + ", " + quoiFaire;
    }

    private static String refusees(Dossier dossier) {
        var refusees = compte(dossier.refusees(), "pièce") + (dossier.refusees() > 1 ? " sont refusées" : " est refusée") + ", à remplacer";
        return dossier.manquantes() == 0 ? refusees : refusees + ", et " + manque(dossier.manquantes(), "à déposer");
    }

    private Etat aFaire(Ton ton, String quoi, Dossier dossier) {
        var phrase = "Inscription enregistrée, dossier incomplet : " + quoi;
        return dossier.limite()
                .map(limite -> etat(ton, phrase + " " + EnFrancais.limite(limite) + ".")
                        .avecDetail(zone(campagne, limite))
                        .avecRebours(new Etat.Rebours(maintenant, limite.limite(), "pour compléter votre dossier")))
                .orElseGet(() -> etat(ton, phrase + "."));
    }

    private Etat valide() {
        var examen = campagne.notice().textes().getOrDefault("inscrit_a", campagne.notice().nature().aLui() + " « " + campagne.titre() + " »") + ", " + campagne.session();
        return etat(Ton.OK, "Dossier validé : " + civilite.accorder(
                "vous êtes inscrit " + examen, "vous êtes inscrite " + examen, "votre inscription est faite " + examen) + ".");
    }

    private static Etat horsDelai(Dossier dossier) {
        if (dossier.limite().filter(Echeance::cachet).isPresent()) {
            return etat(Ton.KO, "Date limite passée : ce que vous avez posté à temps peut encore arriver, le cachet de la poste fait foi. Sinon, contactez le bureau sans attendre.");
        }
        return etat(Ton.KO, "Dossier incomplet à la date limite : le bureau va prendre une décision. Contactez-le sans attendre.");
    }

    private Etat desinscrite(Instant le) {
        var cloture = campagne.echeancier().cloture();
        var suite = campagne.estOuverte(maintenant)
                ? " Vous pouvez faire une nouvelle inscription " + EnFrancais.limite(cloture) + "."
                : " Les inscriptions ont fermé le " + EnFrancais.fin(cloture) + ".";
        return etat(Ton.INFO, depart(le) + suite).avecDetail(zone(campagne, cloture));
    }

    private String depart(Instant le) {
        return civilite.accorder("Vous vous êtes désinscrit le ", "Vous vous êtes désinscrite le ", "Votre désinscription a été faite le ")
                + jour(le) + ".";
    }

    private String jour(Instant instant) {
        return EnFrancais.jourComplet(instant.atZone(campagne.zone()).toLocalDate());
    }

    /** « Heure de Paris. », « Cachet de la poste faisant foi. » */
    static String zone(Campagne campagne, Echeance echeance) {
        var heure = campagne.heureDe(echeance);
        return heure.substring(0, 1).toUpperCase(Locale.FRENCH) + heure.substring(1) + ".";
    }

    static Etat etat(Ton ton, String phrase) {
        return Etat.de(ton, phrase);
    }
}
