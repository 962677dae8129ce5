package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.personas.Personnes;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Civilite;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who failed keeps his forme: what Cyclades knows of it is not asked again, and no form changes it (R74). */
@CycladesTest
class HeriterTest {

    @Autowired DossierDEssai dossiers;
    @Autowired Personnes personnes;
    @Autowired Reprises reprises;
    @Autowired Campagnes campagnes;

    @Test
    @Regle("R74")
    void la_forme_de_la_session_precedente_est_reprise_et_ne_se_change_pas() {
        var nadia = dossiers.inscrit();
        var cetteAnnee = campagnes.parCode("2027/clermont-ferrand/bac-professionnel").orElseThrow();
        var anterieures = reprises.avecLesHeritees(nadia.personne().candidat(), cetteAnnee, Reponses.vides());
        assertThat(anterieures.anterieure("forme_de_passage")).contains("GLOBALE");

        var voulues = SituationsDEssai.reponsesDeNadia(Map.of("deja_presente", "OUI", "forme_precedente", "PROGRESSIVE", "forme_de_passage", "PROGRESSIVE"))
                .avecAnterieure("forme_de_passage", "GLOBALE");
        var contexte = new Contexte(LocalDate.of(2026, 11, 23), new Contexte.Candidat(Civilite.MADAME, "X", "", "Y", Optional.of(LocalDate.of(1999, 6, 12)), "FR", "", "x@exemple.fr"));
        var constat = cetteAnnee.definition().evaluer(voulues, contexte);
        assertThat(constat.obstacles()).extracting(c -> c.refus().code()).contains("forme_conservee");
        var question = constat.onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> c.code().equals("forme_precedente")).findFirst().orElseThrow();
        assertThat(question.valeur()).startsWith("Globale");
        assertThat(question.options()).filteredOn(OptionProposee::disponible).extracting(OptionProposee::code).containsExactly("GLOBALE");
        assertThat(cetteAnnee.definition().evaluer(voulues.avec("forme_de_passage", "GLOBALE"), contexte).obstacles()).extracting(c -> c.refus().code())
                .doesNotContain("forme_conservee");
    }

    @Test
    @Regle("R74")
    void qui_s_est_inscrit_a_une_session_precedente_ne_peut_pas_repondre_non_jamais() {
        var cetteAnnee = campagnes.parCode("2027/clermont-ferrand/bac-professionnel").orElseThrow();
        var jamais = SituationsDEssai.reponsesDeNadia(Map.of("deja_presente", "NON")).avecAnterieure("forme_de_passage", "GLOBALE");
        var contexte = new Contexte(LocalDate.of(2026, 11, 23), new Contexte.Candidat(Civilite.MADAME, "X", "", "Y", Optional.of(LocalDate.of(1999, 6, 12)), "FR", "", "x@exemple.fr"));
        assertThat(cetteAnnee.definition().evaluer(jamais, contexte).sur("deja_presente")).extracting(c -> c.refus().phrase()).containsExactly(
                "« Non, jamais » n’est pas possible ici. Vous aviez une inscription à cet examen à une session précédente\u00a0: dites si vous l’avez obtenu. Choisissez une autre réponse.");
        assertThat(cetteAnnee.definition().evaluer(jamais.avec("deja_presente", "OBTENU"), contexte).obstacles()).extracting(c -> c.refus().code())
                .doesNotContain("choix_indisponible", "forme_conservee");
    }

    @Test
    @Regle("R74")
    void qui_n_a_pas_de_candidature_connue_dit_lui_meme_sa_forme() {
        var cetteAnnee = campagnes.parCode("2027/clermont-ferrand/bac-professionnel").orElseThrow();
        assertThat(reprises.avecLesHeritees(personnes.nadia().candidat(), cetteAnnee, Reponses.vides())).isEqualTo(Reponses.vides());
    }
}
