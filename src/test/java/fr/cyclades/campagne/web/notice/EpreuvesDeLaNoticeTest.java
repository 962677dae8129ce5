package fr.cyclades.campagne.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.web.notice.VueNotice.Section;
import fr.cyclades.document.pdf.Conformite;
import fr.cyclades.document.pdf.Impressions;
import fr.cyclades.reglement.DefinitionsDEssai;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.load.Guide;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the notice says of the épreuves, for exams written with the guide alone and for those of the notices. */
class EpreuvesDeLaNoticeTest {

    private static List<DefinitionCompilee> definitions;

    @BeforeAll
    static void charger(@TempDir Path guide) {
        Guide.ecrire(guide);
        definitions = new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"), guide)), new Defauts());
    }

    private static VueNotice notice(String code) {
        return new FabriqueDeNotice(CampagnesDEssai.de(Stream.concat(definitions.stream(), DefinitionsDEssai.toutes().stream())
                .filter(d -> d.code().equals(code)).findFirst().orElseThrow())).vue();
    }

    /** One line by heading, épreuve and sentence. */
    private static List<String> dites(String code) {
        return notice(code).sections().stream().filter(s -> s.titre().startsWith("Épreuves") || s.titre().endsWith(" à choisir"))
                .flatMap(EpreuvesDeLaNoticeTest::lignes).map(l -> l.replace('\u00a0', ' ')).toList();
    }

    private static Stream<String> lignes(Section section) {
        return Stream.concat(Stream.concat(Stream.of("# " + section.titre()), section.phrases().stream()), section.tableaux().stream()
                .flatMap(t -> Stream.concat(Stream.of("## " + t.titre()), t.lignes().stream().map(l -> l.nom() + " : " + l.dit()))));
    }

    @Test
    void les_epreuves_de_tous_sont_dites_avec_leur_forme_leur_duree_et_leur_coefficient() {
        assertThat(dites("2027/rennes/navigation-cotiere")).containsExactly("# Épreuves", "## Épreuves obligatoires",
                "Règles de navigation : Écrit, 1 h 30, coefficient 2", "Conduite : Pratique, coefficient 3", "## Épreuve facultative", "Anglais maritime : Oral");
    }

    @Test
    void une_epreuve_de_certains_dit_pour_qui_quand_cela_se_dit_en_mots() {
        assertThat(dites("2027/nantes/controleur-mer")).contains(
                "Questions à réponse courte : Écrit, 3 h, coefficient 3, le mercredi 17 mars 2027, si vous répondez « Concours externe » à « Concours »",
                "Cas pratique : Écrit, 3 h, coefficient 3, le mercredi 17 mars 2027, sauf si vous répondez « Concours externe » à « Concours »",
                "Natation : Pratique, coefficient 1, les 7 et 8 juin 2027, si vous répondez « Sécurité de la navigation » à « Option »");
    }

    @Test
    void la_ou_un_diplome_dispense_la_notice_le_dit() {
        assertThat(dites("2027/nantes/dcg")).startsWith("# Épreuves",
                "Vos acquis peuvent en dispenser : votre liste exacte se lit à l’inscription, dans l’onglet « UE ».", "## Unités d’enseignement",
                "Fondamentaux du droit : Écrit, coefficient 1");
    }

    @Test
    void un_examen_a_specialites_dit_ou_elles_se_lisent_et_lesquelles_se_choisissent() {
        assertThat(dites("2024/clermont-ferrand/bac-professionnel")).startsWith("# Épreuves",
                "Vos épreuves, selon votre spécialité et vos acquis, se lisent à l’inscription, dans l’onglet « Épreuves ».",
                "Si votre spécialité n’est pas dans la liste qui suit, adressez-vous au service qui vous répond.", "# Spécialité à choisir").contains("Cuisine");
        assertThat(dites("2027/nantes/bts-gti")).containsExactly("# Épreuves",
                "Vos épreuves, selon votre option et vos acquis, se lisent à l’inscription, dans l’onglet « Épreuves ».", "# Option à choisir",
                "Option A, transport maritime", "Option B, transport aérien");
        assertThat(dites("2025/lille/certificat-de-specialisation")).as("too many to be listed").hasSize(2);
    }

    @Test
    void un_examen_de_beaucoup_d_epreuves_dit_ou_chacun_lit_les_siennes() {
        assertThat(dites("2024/clermont-ferrand/epreuves-anticipees")).containsExactly("# Épreuves",
                "Vos épreuves, selon vos réponses, se lisent à l’inscription, dans l’onglet « Épreuves ».");
    }

    @Test
    void une_campagne_sans_sanction_n_ecrit_pas_de_phrase_vide(@TempDir Path dossier) {
        var phrases = new FabriqueDeNotice(CampagnesDEssai.sansSanction(dossier)).vue().sections().stream().flatMap(s -> s.phrases().stream()).toList();
        assertThat(phrases).noneMatch(String::isBlank).noneMatch(p -> p.contains("annul") || p.contains("supprim"));
    }

    @Test
    void elles_s_impriment_en_pdf_accessible() throws Exception {
        Conformite.verifier(Impressions.imprimer("campagne/pdf/notice", notice("2027/nantes/controleur-mer")));
    }
}
