package fr.cyclades.candidature;

import static fr.cyclades.candidature.PhraseDEtat.etat;
import static fr.cyclades.socle.EnFrancais.compte;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;

/**
 * The sentence of a draft: not registered yet (or registered, and the modification not saved), and what remains before « Enregistrer ».
 * The detail is the deadline with its zone.
 *
 * @see PhraseDEtat
 */
public record PhraseDeBrouillon(Campagne campagne, Civilite civilite, Instant maintenant) {

    /** Where tabs are counted: on the tabs and in « Mes candidatures ». */
    public Etat parOnglets(Brouillon brouillon, Constat constat) {
        var onglets = constat.onglets().stream().filter(PhraseDeBrouillon::aRevoir).count();
        return etatDe(brouillon, onglets == 0 ? "" : compte(onglets, "onglet"));
    }

    /** Where each answer to mend is listed: on the récapitulatif. */
    public Etat parPoints(Brouillon brouillon, Constat constat) {
        return parPoints(brouillon, constat.obstacles().size());
    }

    /** @param points what is still to be mended before the page shown: the consent that goes with the button is not counted */
    public Etat parPoints(Brouillon brouillon, int points) {
        return etatDe(brouillon, points == 0 ? "" : compte(points, "point"));
    }

    private static boolean aRevoir(OngletConstate onglet) {
        return switch (onglet.etat()) {
            case A_COMPLETER, ERREUR -> true;
            case COMPLET, A_RELIRE, APRES_ENREGISTREMENT -> false;
        };
    }

    private Etat etatDe(Brouillon brouillon, String restant) {
        var echeancier = campagne.echeancier();
        var limite = brouillon.estUneModification() ? echeancier.finModification() : echeancier.cloture();
        if (limite.estPassee(maintenant)) {
            return clos(brouillon, limite);
        }
        var reste = restant.isEmpty() ? "il ne reste qu’à « Enregistrer »." : "il reste " + restant + " à revoir, puis « Enregistrer ».";
        return etat(Ton.ATTENTE, pasEncore(brouillon) + " : " + reste)
                .avecDetail("À faire " + campagne.limite(limite) + ".")
                .avecRebours(new Etat.Rebours(maintenant, limite.limite(), "pour enregistrer"));
    }

    private String pasEncore(Brouillon brouillon) {
        return brouillon.estUneModification()
                ? modification(brouillon)
                : civilite.accorder("Vous n’êtes pas encore inscrit", "Vous n’êtes pas encore inscrite", "Votre inscription n’est pas encore faite");
    }

    private Etat clos(Brouillon brouillon, Echeance limite) {
        var date = EnFrancais.fin(limite) + ".";
        var phrase = brouillon.estUneModification()
                ? modification(brouillon) + " : les modifications ont fermé le " + date
                : civilite.accorder("Vous n’êtes pas inscrit", "Vous n’êtes pas inscrite", "Votre inscription n’est pas faite")
                        + " : les inscriptions ont fermé le " + date + " Votre brouillon reste lisible.";
        return etat(Ton.KO, phrase).avecDetail(PhraseDEtat.zone(campagne, limite));
    }

    private static String modification(Brouillon brouillon) {
        return "Inscription enregistrée (version " + brouillon.versionDeBase() + "), modification non enregistrée";
    }
}
