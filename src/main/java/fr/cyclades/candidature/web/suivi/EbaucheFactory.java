package fr.cyclades.candidature.web.suivi;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.PhraseDeBrouillon;
import fr.cyclades.compte.Candidat;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.OngletConstate;
import java.time.Instant;
import java.util.Locale;

/** Speaks of a draft in « Mes candidatures ». */
record EbaucheFactory(Brouillon brouillon, Campagne campagne, Candidat candidat, Instant instant) {

    VueMesCandidatures.Ebauche vue() {
        var session = campagne.session();
        return new VueMesCandidatures.Ebauche(brouillon.id(),
                session.substring(0, 1).toUpperCase(Locale.FRENCH) + session.substring(1) + " · " + campagne.organisateur(),
                campagne.titre(), phrase(), reprendre("Continuer mon inscription"),
                "Brouillon gardé le " + campagne.quand(brouillon.gardeLe()) + ". Un brouillon n’est pas une inscription.");
    }

    /** The sentence, with the way back to the first tab that needs it. */
    Etat phrase() {
        return new PhraseDeBrouillon(campagne, candidat.civilite(), instant).parOnglets(brouillon, constat());
    }

    Lien reprendre(String libelle) {
        var ouvert = phrase().rebours() != null;
        return new Lien(ouvert ? libelle : "Relire mon brouillon", "/candidatures/" + brouillon.id() + "/onglets/" + premierAVoir());
    }

    private String premierAVoir() {
        return constat().onglets().stream().filter(EbaucheFactory::aVoir).map(OngletConstate::onglet).map(Onglet::code).findFirst()
                .orElseGet(() -> campagne.definition().onglets().getFirst().code());
    }

    private static boolean aVoir(OngletConstate onglet) {
        return switch (onglet.etat()) {
            case A_COMPLETER, ERREUR, A_RELIRE -> true;
            case COMPLET, APRES_ENREGISTREMENT -> false;
        };
    }

    private Constat constat() {
        return campagne.definition().evaluer(brouillon.reponses(), Contextes.de(candidat, campagne, instant));
    }
}
