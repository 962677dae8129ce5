package fr.cyclades.candidature.web.inscription;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.PhraseDeBrouillon;
import fr.cyclades.compte.Candidat;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import java.time.Instant;
import java.util.List;

/** Makes the page that asks before a draft is erased. */
record AbandonFactory(Brouillon brouillon, Campagne campagne, Candidat candidat, Instant instant) {

    VueAbandon vue() {
        var surtitre = campagne.titre() + " · " + campagne.session() + " · " + campagne.organisateur();
        return brouillon.estUneModification()
                ? new VueAbandon(brouillon.id(), surtitre, "Abandonner la modification", etat(), modification(), "Abandonner la modification",
                        retour("Garder ma modification"))
                : new VueAbandon(brouillon.id(), surtitre, "Effacer ce brouillon", etat(), premiere(), "Effacer ce brouillon définitivement",
                        retour("Garder mon brouillon"));
    }

    private Etat etat() {
        var constat = campagne.definition().evaluer(brouillon.reponses(), Contextes.de(candidat, campagne, instant));
        return new PhraseDeBrouillon(campagne, candidat.civilite(), instant).parOnglets(brouillon, constat);
    }

    private List<String> premiere() {
        return List.of("Tout ce que vous avez répondu dans ce brouillon sera effacé, et personne ne pourra le retrouver.",
                "Ce brouillon n’est pas une inscription : l’effacer n’enlève aucun numéro et n’annule rien.",
                ferme() ? "Les inscriptions sont fermées : vous ne pourrez pas en commencer un autre."
                        : "Vous pourrez en commencer un autre, et vous inscrire " + campagne.limite(campagne.echeancier().cloture()) + ".");
    }

    private List<String> modification() {
        return List.of("Votre inscription reste enregistrée telle quelle, en version " + brouillon.versionDeBase() + ".",
                "Seuls les changements que vous n’avez pas enregistrés sont effacés.",
                ferme() ? "Les modifications sont fermées : vous ne pourrez pas en commencer une autre."
                        : "Vous pourrez modifier de nouveau " + campagne.limite(campagne.echeancier().finModification()) + ".");
    }

    private boolean ferme() {
        return Brouillons.depuisQuandCEstClos(brouillon, campagne, instant).isPresent();
    }

    private Lien retour(String libelle) {
        return new Lien(libelle, "/candidatures");
    }
}
