package fr.cyclades.candidature.web.suivi;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Demarches;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Personne;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells « Ouverture des services » what this person may go on with. */
@Component
class DemarchesCommencees implements Demarches {

    private final Brouillons brouillons;
    private final Candidatures candidatures;
    private final Campagnes campagnes;

    DemarchesCommencees(Brouillons brouillons, Candidatures candidatures, Campagnes campagnes) {
        this.brouillons = brouillons;
        this.candidatures = candidatures;
        this.campagnes = campagnes;
    }

    @Override
    public Map<String, Lien> de(Personne personne) {
        var liens = new HashMap<String, Lien>();
        if (personne instanceof CandidatIdentifie qui) {
            brouillons.de(qui.candidat()).forEach(brouillon -> campagnes.parCode(brouillon.campagne())
                    .ifPresent(campagne -> liens.put(campagne.code(), new Lien("Continuer mon brouillon", premierOnglet(brouillon, campagne)))));
            candidatures.de(qui.candidat()).stream().filter(Candidature::estVivante).forEach(candidature ->
                    liens.put(candidature.fiche().campagne(), new Lien("Voir mon inscription", "/candidatures/" + candidature.id())));
        }
        return liens;
    }

    private static String premierOnglet(Brouillon brouillon, Campagne campagne) {
        return "/candidatures/" + brouillon.id() + "/onglets/" + campagne.definition().onglets().getFirst().code();
    }
}
