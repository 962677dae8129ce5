package fr.cyclades.campagne.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.NatureDExamen;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.socle.Civilite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the exams written with the guide alone: who organises, how it is called, what it costs. */
class ServiceOrganisateurTest {

    private static final List<DefinitionCompilee> ECRITES = new Chargeur()
            .chargerCeQuiChange(Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))), new Defauts()).stream().toList();

    private static Campagne campagne(String code) {
        return CampagnesDEssai.de(definition(code));
    }

    private static DefinitionCompilee definition(String code) {
        return ECRITES.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    }

    private static String notice(Campagne campagne) {
        var vue = new FabriqueDeNotice(campagne).vue();
        return Stream.concat(Stream.of(vue.titre(), vue.sousTitre(), vue.description()), vue.sections().stream().flatMap(s -> Stream.concat(s.phrases().stream(),
                s.dates().stream().map(d -> d.quoi() + " : " + d.quand())))).collect(Collectors.joining("\n"));
    }

    @Test
    void un_concours_national_est_nomme_par_son_service_et_rien_n_y_dit_academie_ni_examen() {
        var concours = campagne("2027/nantes/controleur-mer");
        assertThat(concours.organisateur()).isEqualTo("Bureau des concours de la mer");
        assertThat(concours.estNationale()).isTrue();
        assertThat(concours.notice().er()).isEqualTo("A99");
        assertThat(concours.notice().nature()).isEqualTo(NatureDExamen.CONCOURS);
        assertThat(notice(concours)).contains("Bureau des concours de la mer").doesNotContainIgnoringCase("académie").doesNotContainIgnoringCase("examen");
    }

    @Test
    void un_meme_concours_se_distingue_par_territoire_sous_le_meme_service() {
        var reunion = campagne("2027/reunion/controleur-mer");
        assertThat(reunion.organisateur()).isEqualTo("Bureau des concours de la mer");
        assertThat(reunion.notice().er()).isEqualTo("A99-RE");
        assertThat(reunion.limite(reunion.echeancier().cloture())).contains("17\u00a0h\u00a000 (heure de La Réunion");
    }

    @Test
    void une_academie_reste_nommee_par_defaut_et_la_nature_suit_le_chemin() {
        var dcg = campagne("2027/nantes/dcg");
        assertThat(dcg.organisateur()).isEqualTo("Académie de Nantes");
        assertThat(dcg.notice().nature()).isEqualTo(NatureDExamen.EXAMEN);
        assertThat(campagne("2027/versailles/attache").notice().nature()).isEqualTo(NatureDExamen.CONCOURS);
    }

    @Test
    void les_frais_se_lisent_dans_la_notice_avec_qui_en_est_exonere_et_par_quelle_piece() {
        var dcg = campagne("2027/nantes/dcg");
        assertThat(FraisAnnonces.de(dcg)).satisfies(f -> {
            assertThat(f.titre()).isEqualTo("Droits d’inscription");
            assertThat(f.phrases().getFirst()).isEqualTo("22\u00a0€ par UE.");
            assertThat(f.phrases()).anyMatch(p -> p.startsWith("À payer au plus tard le vendredi 12 février 2027 inclus") && p.contains("Rien ne se paie sur ce site"))
                    .anyMatch(p -> p.contains("Les boursiers de l’enseignement supérieur, sur présentation de la pièce «\u00a0Notification de bourse\u00a0»"));
        });
        assertThat(notice(dcg)).contains("22\u00a0€ par UE.", "Paiement des frais : Au plus tard le vendredi 12 février 2027", "l’inscription est annulée");
        assertThat(FraisAnnonces.de(campagne("2027/guyane/dnb")).phrases()).isEmpty();
    }

    @Test
    void le_recapitulatif_dit_ce_que_doit_chacun_ou_pourquoi_il_ne_doit_rien() {
        assertThat(frais(Map.of("ue_choisies", List.of("UE1", "UE2", "UE3"), "boursier", "NON")))
                .satisfies(l -> assertThat(l.valeur()).isEqualTo("66\u00a0€")).satisfies(l -> assertThat(l.precision()).isEqualTo("à payer au plus tard le 12 février 2027"));
        assertThat(frais(Map.of()).valeur()).as("nothing chosen yet").isEqualTo("22\u00a0€ par UE");
        assertThat(frais(Map.of("ue_choisies", List.of("UE1"), "boursier", "BOURSIER"))).satisfies(l -> {
            assertThat(l.valeur()).isEqualTo("Rien à payer : exonération");
            assertThat(l.precision()).contains("boursiers", "Notification de bourse");
        });
    }

    private static OngletConstate.Ligne frais(Map<String, Object> reponses) {
        var personne = new Contexte.Candidat(Civilite.MADAME, "Rouault", "", "Léa", Optional.of(LocalDate.of(2001, 3, 2)), "FR", "", "");
        return definition("2027/nantes/dcg").evaluer(Reponses.of(reponses), new Contexte(LocalDate.of(2027, 1, 10), personne)).onglets().stream()
                .flatMap(o -> o.lignes().stream()).filter(l -> l.champ().equals("frais")).findFirst().orElseThrow();
    }
}
