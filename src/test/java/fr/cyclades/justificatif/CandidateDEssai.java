package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Enregistrement;
import fr.cyclades.candidature.Garde;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.reglement.Reponses;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Registers people without going through the tabs: what the tests of the pieces begin with. */
public record CandidateDEssai(Brouillons brouillons, Inscriptions inscriptions, Candidatures candidatures, Campagnes campagnes) {

    public static final String BAC_PRO = "2024/clermont-ferrand/bac-professionnel";
    public static final String ANTICIPEES = "2024/clermont-ferrand/epreuves-anticipees";

    public UUID inscrire(UUID candidat, String campagne, Reponses reponses, Instant quand) {
        return enregistrer(brouillons.commencer(candidat, campagnes.parCode(campagne).orElseThrow(), quand).orElseThrow(), reponses, quand);
    }

    public void modifier(UUID candidature, Reponses reponses, Instant quand) {
        enregistrer(brouillons.modifier((Candidature.Enregistree) candidatures.parId(candidature).orElseThrow(), quand).orElseThrow(), reponses, quand);
    }

    private UUID enregistrer(Brouillon brouillon, Reponses reponses, Instant quand) {
        var garde = (Garde.Gardee) brouillons.garder(brouillon, reponses, brouillon.revision(), quand);
        var faite = inscriptions.enregistrer(new Inscriptions.Demande(
                brouillon.id(), brouillon.candidat(), garde.revision(), "recapitulatif", Map.of(), quand));
        assertThat(faite).isInstanceOf(Enregistrement.Enregistree.class);
        return brouillon.id();
    }
}
