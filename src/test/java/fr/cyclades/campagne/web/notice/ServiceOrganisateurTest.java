package fr.cyclades.campagne.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.NatureDExamen;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.socle.Civilite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** On the exams written with the guide alone: who organises, how it is called, what it costs. */
class ServiceOrganisateurTest {

    private static final Path ECRITS = Path.of("src/test/resources/guide-essai");
    private static final List<DefinitionCompilee> ECRITES = new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(ECRITS)), new Defauts()).stream().toList();
    private static final Contexte LEA = new Contexte(LocalDate.of(2027, 1, 10),
            new Contexte.Candidat(Civilite.MADAME, "Rouault", "", "Léa", Optional.of(LocalDate.of(2001, 3, 2)), "FR", "", ""));

    private static Campagne campagne(String code) {
        return CampagnesDEssai.de(definition(code));
    }

    private static DefinitionCompilee definition(String code) {
        return definition(ECRITES, code);
    }

    private static DefinitionCompilee definition(List<DefinitionCompilee> definitions, String code) {
        return definitions.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    }

    private static String notice(Campagne campagne) {
        var vue = new FabriqueDeNotice(campagne).vue();
        return Stream.concat(Stream.of(vue.titre(), vue.sousTitre(), vue.description()), vue.sections().stream().flatMap(s -> Stream.concat(s.phrases().stream(),
                s.tableaux().stream().flatMap(t -> t.lignes().stream()).map(d -> d.nom() + " : " + d.dit())))).collect(Collectors.joining("\n"));
    }

    @Test
    void un_concours_national_est_nomme_par_son_service_et_rien_n_y_dit_academie_ni_examen() {
        var concours = campagne("2027/nantes/controleur-mer");
        assertThat(concours.organisateur()).isEqualTo("Bureau des concours de la mer");
        assertThat(concours.organisateurEtEntite()).isEqualTo(concours.organisateur());
        assertThat(concours.estNationale()).isTrue();
        assertThat(concours.notice().er()).isEqualTo("A99");
        assertThat(concours.notice().nature()).isEqualTo(NatureDExamen.CONCOURS);
        assertThat(notice(concours)).contains("Bureau des concours de la mer").doesNotContainIgnoringCase("académie").doesNotContainIgnoringCase("examen");
    }

    @Test
    void un_meme_concours_se_distingue_par_territoire_sous_le_meme_service() {
        var reunion = campagne("2027/reunion/controleur-mer");
        assertThat(reunion.organisateur()).isEqualTo("Bureau des concours de la mer");
        assertThat(reunion.organisateurEtEntite()).isEqualTo("Bureau des concours de la mer · La Réunion");
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
                    .anyMatch(p -> p.contains("Ne paient rien : les boursiers de l’enseignement supérieur, sur présentation de la pièce «\u00a0Notification de bourse\u00a0»"));
        });
        assertThat(notice(dcg)).contains("22\u00a0€ par UE.", "Paiement des frais : Au plus tard le vendredi 12 février 2027", "l’inscription est annulée");
        assertThat(FraisAnnonces.de(campagne("2027/guyane/dnb")).phrases()).isEmpty();
    }

    @Test
    void enregistrer_suffit_pour_etre_inscrit_mais_les_pieces_se_deposent_ensuite() {
        assertThat(notice(campagne("2027/nantes/dcg"))).contains("L’enregistrement suffit pour être inscrit : rien n’est à signer.",
                "Déposez vos pièces, puis dites que vous les avez toutes fournies : cliquez sur « J’ai fourni toutes mes pièces ». Sans ce clic");
    }

    @Test
    void ce_qui_part_par_la_poste_se_lit_a_sa_date(@TempDir Path dossier) throws IOException {
        var postal = modifiees(dossier, "reglements/2027/controleur-mer/pieces.yaml", texte -> texte.replace("regroupement: RAEP, source:", "regroupement: RAEP, mode: POSTAL, source:"));
        assertThat(notice(CampagnesDEssai.de(definition(postal, "2027/nantes/controleur-mer")))).contains("Envoi par la poste : Dossier RAEP : Au plus tard le lundi 26 avril 2027",
                "Dépôt : Pièces de votre inscription : Au plus tard le mardi 16 février 2027");
    }

    @Test
    void rien_ne_se_paie_sur_ce_site_meme_sans_date_de_paiement(@TempDir Path dossier) throws IOException {
        var sansDate = definition(modifiees(dossier, "campagnes/2027/nantes/dcg.yaml", texte -> texte.replaceAll("(?m)^  paiement:.*\\n", "")), "2027/nantes/dcg");
        assertThat(CampagnesDEssai.de(sansDate).echeancier().paiement()).isEmpty();
        assertThat(FraisAnnonces.de(CampagnesDEssai.de(sansDate)).phrases()).startsWith("22\u00a0€ par UE.", "Rien ne se paie sur ce site.");
        assertThat(notice(CampagnesDEssai.de(sansDate))).contains("Rien ne se paie sur ce site");
        assertThat(frais(sansDate, Map.of("ue_choisies", List.of("UE1"), "boursier", "NON")).precision()).isEqualTo("Rien ne se paie sur ce site");
    }

    @Test
    void les_morceaux_partages_nomment_le_concours_et_son_service(@TempDir Path dossier) throws IOException {
        assertThat(question(definition("2027/reunion/controleur-mer"), "handicap_connu", "handicap")).contains("accordé pour un concours");
        assertThat(question(definition("2027/nantes/dcg"), "handicap_connu", "handicap")).contains("accordé pour un examen");
        var local = modifiees(dossier, "reglements/2027/controleur-mer/reglement.yaml", texte -> texte.replace("fragments: [", "fragments: [domicile, ").replace("parametres:\n", """
                parametres:
                  academie: { nature: TEXTE, sens: le territoire, defaut: le ressort du service }
                  departements: { nature: LISTE, sens: ses départements, defaut: ["974"] }
                  departements_noms: { nature: TEXTE, sens: leurs noms, defaut: La Réunion }
                """));
        var lille = Map.of("code_postal", "59000", "nom", "Lille", "insee", "59350");
        assertThat(constatations(definition(local, "2027/reunion/controleur-mer"), Map.of("commune", lille))).anySatisfy(phrase -> assertThat(phrase)
                .contains("On passe ce concours là où l’on habite", "auprès du service de votre domicile").doesNotContain("académie"));
    }

    @Test
    @Regle("R162")
    void un_concours_a_ses_epreuves_d_admissibilite_et_d_admission_sa_coloration_et_son_diplome_au_meme_recapitulatif() {
        var constat = definition("2027/versailles/attache").evaluer(Reponses.of(Map.of("voie", "EXTERNE", "diplome", "INGENIEUR", "coloration", "HISTOIRE")), LEA);
        assertThat(constat.epreuves()).filteredOn(e -> e.code().equals("ADB2")).singleElement().satisfies(e -> {
            assertThat(e.rubrique()).isEqualTo("Admissibilité");
            assertThat(e.choix()).isEqualTo("Histoire");
        });
        assertThat(constat.epreuves()).extracting(EpreuveRetenue::rubrique).anyMatch(r -> r.startsWith("Admission"));
        assertThat(constat.onglets().stream().flatMap(o -> o.lignes().stream()).map(OngletConstate.Ligne::valeur)).anyMatch(v -> v.contains("ngénieur"));
    }

    private static List<DefinitionCompilee> modifiees(Path dossier, String fichier, UnaryOperator<String> changement) throws IOException {
        FileSystemUtils.copyRecursively(ECRITS, dossier);
        Files.writeString(dossier.resolve(fichier), changement.apply(Files.readString(dossier.resolve(fichier))));
        return new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(dossier)), new Defauts()).stream().toList();
    }

    private static String question(DefinitionCompilee definition, String champ, String cause) {
        return definition.evaluer(Reponses.of(Map.of(cause, "OUI")), LEA).onglets().stream().flatMap(o -> o.blocs().stream()).flatMap(b -> b.champs().stream())
                .filter(c -> c.champ().code().equals(champ)).findFirst().orElseThrow().libelle();
    }

    private static List<String> constatations(DefinitionCompilee definition, Map<String, Object> reponses) {
        return definition.evaluer(Reponses.of(reponses), LEA).constatations().stream().map(c -> c.refus().phrase()).toList();
    }

    @Test
    void le_recapitulatif_dit_ce_que_doit_chacun_ou_pourquoi_il_ne_doit_rien() {
        assertThat(frais(Map.of("ue_choisies", List.of("UE1", "UE2", "UE3"), "boursier", "NON")))
                .satisfies(l -> assertThat(l.valeur()).isEqualTo("66\u00a0€")).satisfies(l -> assertThat(l.precision()).isEqualTo("à payer au plus tard le 12 février 2027. Rien ne se paie sur ce site"));
        assertThat(frais(Map.of()).valeur()).as("nothing chosen yet").isEqualTo("22\u00a0€ par UE");
        assertThat(frais(Map.of("ue_choisies", List.of("UE1"), "boursier", "BOURSIER"))).satisfies(l -> {
            assertThat(l.valeur()).isEqualTo("Rien à payer (exonération : les boursiers de l’enseignement supérieur, sur présentation de la pièce «\u00a0Notification de bourse\u00a0»)");
            assertThat(l.precision()).isEmpty();
        });
    }

    private static OngletConstate.Ligne frais(Map<String, Object> reponses) {
        return frais(definition("2027/nantes/dcg"), reponses);
    }

    private static OngletConstate.Ligne frais(DefinitionCompilee definition, Map<String, Object> reponses) {
        return definition.evaluer(Reponses.of(reponses), LEA).onglets().stream()
                .flatMap(o -> o.lignes().stream()).filter(l -> l.champ().equals("frais")).findFirst().orElseThrow();
    }
}
