package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.socle.Civilite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the notices enumerate is offered whole, and nothing else is. */
class ListesDesNoticesTest {

    private static final List<String> SUR_PLACE = List.of("allemand", "anglais", "arabe", "chinois", "espagnol", "italien", "portugais", "russe", "occitan");

    private final DefinitionCompilee bacPro = DefinitionsDEssai.parCode("2024/clermont-ferrand/bac-professionnel");
    private final DefinitionCompilee anticipees = DefinitionsDEssai.parCode("2024/clermont-ferrand/epreuves-anticipees");

    @Test
    @Regle({"R77", "R87"})
    void les_langues_obligatoires_et_facultatives_du_bac_pro_sont_celles_de_la_notice() {
        assertThat(offerts(bacPro, "lva", Map.of("specialite", "AGORA"))).containsExactlyInAnyOrder("allemand", "anglais", "espagnol", "italien");
        assertThat(offerts(bacPro, "lvb", Map.of("specialite", "AGORA"))).containsExactlyInAnyOrder("allemand", "anglais", "espagnol", "italien");
        assertThat(offerts(bacPro, "lvf", Map.of("specialite", "AGORA")))
                .containsExactlyInAnyOrder("AUCUNE", "allemand", "anglais", "espagnol", "portugais", "italien", "lsf");
    }

    @Test
    @Regle({"R81", "R84"})
    void les_activites_d_eps_et_les_adaptees_sont_celles_de_la_notice() {
        assertThat(offerts(bacPro, "eps_activites", Map.of("specialite", "MELEC", "eps_situation", "APTE"))).containsExactly("DANSE", "TENNIS_DE_TABLE", "DEMI_FOND");
        assertThat(offerts(bacPro, "eps_activite_adaptee", Map.of("specialite", "MELEC", "eps_situation", "ADAPTEE"))).containsExactly("MARCHE_800", "NATATION_250");
    }

    @Test
    @Regle({"R83", "R85", "R86"})
    void l_eps_du_bac_pro_dit_son_jour_son_lieu_ses_livrets_et_sa_convocation_a_part() {
        var note = champ(bacPro, "eps_convocation", Map.of("specialite", "MELEC", "eps_situation", "APTE"));
        assertThat(note.libelle()).contains("7 mai 2024", "dans le Puy-de-Dôme", "une convocation à part", "Mes documents");
        assertThat(note.champ().lien()).hasValueSatisfying(lien -> assertThat(lien.adresse()).contains("epreuves-d-eps"));
    }

    @Test
    @Regle("R41")
    void les_langues_evaluees_sur_place_n_avertissent_pas_et_toutes_les_autres_avertissent() {
        for (var langue : offerts(anticipees, "lvb", Map.of())) {
            assertThat(constat(anticipees, Map.of("lvb", langue)).sur("lvb").stream().anyMatch(c -> c.gravite() == Gravite.AVERTISSEMENT
                    && c.refus().phrase().contains("à vos frais"))).as(langue).isEqualTo(!SUR_PLACE.contains(langue));
        }
        assertThat(offerts(anticipees, "lvb", Map.of())).containsAll(SUR_PLACE).hasSizeGreaterThan(SUR_PLACE.size());
    }

    @Test
    @Regle("R42")
    void six_options_se_prennent_en_premier_le_latin_et_le_grec_seuls_ensuite() {
        assertThat(offerts(anticipees, "option_1", Map.of())).filteredOn(o -> !o.equals("AUCUNE")).containsExactly("ARTS", "EPS", "LSF", "LVC", "LATIN", "GREC");
        for (var rang : List.of("option_2", "option_3")) {
            var suivantes = offerts(anticipees, rang, Map.of("option_1", "LSF", "option_2", "AUCUNE"));
            assertThat(suivantes).as(rang).filteredOn(o -> !o.equals("AUCUNE")).isSubsetOf("LATIN", "GREC");
        }
    }

    @Test
    @Regle({"R36", "R37"})
    void les_evaluations_ponctuelles_comptent_40_et_tout_le_baccalaureat_100_quelle_que_soit_la_voie_et_la_forme() {
        var terminale = DefinitionsDEssai.parCode("2027/clermont-ferrand/bac-general-technologique");
        var voies = List.of(Map.<String, Object>of("voie", "GENERALE", "specialite_1", "HGGSP", "specialite_2", "SES", "specialite_premiere", "MATHS"),
                Map.<String, Object>of("voie", "TECHNOLOGIQUE", "serie", "STMG"));
        for (var voie : voies) {
            for (var forme : List.of("PREMIERE_ET_TERMINALE", "TERMINALE")) {
                assertThat(poids(anticipees, voie, forme)).as("%s, %s", voie, forme).isEqualTo(10 + 40);
            }
            assertThat(poids(terminale, voie, "TERMINALE")).as("%s", voie).isEqualTo(100);
        }
    }

    private double poids(DefinitionCompilee definition, Map<String, Object> voie, String forme) {
        var reponses = new HashMap<>(voie);
        reponses.putAll(Map.of("forme_de_passage", forme, "lva", "anglais", "lvb", "espagnol", "anticipees", "DEROGATION"));
        return constat(definition, reponses).epreuves().stream().mapToDouble(e -> e.coefficient().orElseThrow()).sum();
    }

    @Test
    @Regle("R30")
    void les_candidats_individuels_sont_prevenus_qu_ils_seront_convoques_a_clermont_ferrand() {
        assertThat(champ(anticipees, "etablissement", Map.of()).aide()).contains("Tous les candidats individuels sont convoqués à Clermont-Ferrand");
    }

    @Test
    @Regle("R33")
    void repondre_oui_ne_change_ni_les_epreuves_ni_les_pieces() {
        for (var definition : List.of(bacPro, anticipees)) {
            var non = constat(definition, Map.of("specialite", "MELEC", "handicap", "NON"));
            var oui = constat(definition, Map.of("specialite", "MELEC", "handicap", "OUI", "handicap_connu", "NOUVEAU"));
            assertThat(oui.epreuves()).isEqualTo(non.epreuves());
            assertThat(oui.pieces()).isEqualTo(non.pieces());
        }
    }

    @Test
    @Regle({"R54", "R174"})
    void les_notices_disent_qui_s_inscrit_et_n_en_proposent_pas_d_autre() {
        assertThat(bacPro.notice().publicConcerne()).satisfiesExactly(individuels -> assertThat(individuels).contains("individuels"),
                distance -> assertThat(distance).contains("à distance"), activite -> assertThat(activite).contains("trois ans d’activité professionnelle"));
        for (var examen : List.of("bac-professionnel", "brevet-professionnel", "certificat-de-specialisation")) {
            assertThat(DefinitionsDEssai.parCode("2025/poitiers/" + examen).notice().publicConcerne()).satisfiesExactly(
                    individuels -> assertThat(individuels).contains("individuels"), distance -> assertThat(distance).contains("à distance"));
        }
    }

    @Test
    @Regle("R173")
    void chaque_pole_de_poitiers_a_ses_telephones_et_son_mail() {
        var poles = DefinitionsDEssai.parCode("2025/poitiers/certificat-de-specialisation").notice().contacts().stream().filter(c -> c.fonction().startsWith("Pôle")).toList();
        assertThat(poles).hasSize(2).allSatisfy(pole -> {
            assertThat(pole.telephones()).hasSize(2);
            assertThat(pole.mails()).hasSize(1);
        });
        assertThat(DefinitionsDEssai.parCode("2025/poitiers/bac-professionnel").notice().contacts()).singleElement().satisfies(pole -> {
            assertThat(pole.telephones()).hasSize(3);
            assertThat(pole.mails()).hasSize(1);
        });
    }

    @Test
    @Regle("R118")
    void une_note_se_garde_a_partir_de_dix_au_bac_pro_et_quelle_qu_elle_soit_au_cap() {
        assertThat(aideDuBenefice(bacPro, "MELEC")).isEqualTo("Vous gardez une note d’au moins 10 sur 20, obtenue il y a 5 ans au plus.");
        assertThat(aideDuBenefice(DefinitionsDEssai.parCode("2023/la-reunion/cap"), "AEPE"))
                .isEqualTo("Vous gardez une note, de 0 à 20, obtenue il y a 5 ans au plus.");
    }

    private static String aideDuBenefice(DefinitionCompilee definition, String specialite) {
        var ligne = champ(definition, "acquis", Map.of("specialite", specialite, "a_des_acquis", "OUI")).grille().orElseThrow().lignes().getFirst();
        return ligne.natures().stream().filter(n -> n.code().equals("BENEFICE")).findFirst().orElseThrow().aide().replace('\u00a0', ' ');
    }

    private static List<String> offerts(DefinitionCompilee definition, String champ, Map<String, Object> reponses) {
        return champ(definition, champ, reponses).options().stream().filter(OptionProposee::disponible).map(OptionProposee::code).toList();
    }

    private static ChampConstate champ(DefinitionCompilee definition, String champ, Map<String, Object> reponses) {
        return constat(definition, reponses).onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> c.code().equals(champ)).findFirst().orElseThrow();
    }

    private static Constat constat(DefinitionCompilee definition, Map<String, Object> reponses) {
        var personne = new Contexte.Candidat(Civilite.MADAME, "Benali", "", "Nadia", Optional.of(LocalDate.of(1999, 6, 12)), "FR", "", "");
        return definition.evaluer(Reponses.of(new HashMap<>(reponses)), new Contexte(LocalDate.of(2023, 12, 5), personne));
    }
}
