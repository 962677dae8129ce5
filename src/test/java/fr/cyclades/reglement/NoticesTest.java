package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.EcheanceDeclaree.Relative;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.Modele;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the notices say besides their forms. */
class NoticesTest {

    private final Definition bacPro = DefinitionsDEssai.parCode("2024/clermont-ferrand/bac-professionnel");
    private final Definition anticipees = DefinitionsDEssai.parCode("2024/clermont-ferrand/epreuves-anticipees");
    private final Definition bacProDeLAnnee = DefinitionsDEssai.parCode("2027/clermont-ferrand/bac-professionnel");

    private static Fixe le(int annee, int mois, int jour, String heure) {
        return new Fixe(LocalDate.of(annee, mois, jour), Optional.of(LocalTime.parse(heure)), Optional.empty());
    }

    @Test
    @Regle({"R60", "R93", "R96", "R99"})
    void le_bac_pro_ouvre_ferme_et_recoit_les_pieces_aux_dates_de_la_notice() {
        var calendrier = bacPro.notice().calendrier();
        assertThat(calendrier.ouverture()).isEqualTo(le(2023, 10, 19, "09:00"));
        assertThat(calendrier.cloture()).isEqualTo(le(2023, 12, 1, "17:00"));
        assertThat(calendrier.finDeModification()).isEqualTo(le(2023, 12, 1, "17:00"));
        assertThat(calendrier.depots()).singleElement().extracting(Notice.FenetreDeDepot::fin).isEqualTo(le(2023, 12, 1, "23:59"));
    }

    @Test
    @Regle({"R67", "R91"})
    void le_bac_pro_a_les_six_onglets_de_la_notice_et_le_dernier_enregistre() {
        assertThat(bacPro.onglets()).extracting(Onglet::titre).containsExactly("Identification", "Informations candidature",
                "Qualification présentée", "Acquis", "Épreuves", "Récapitulatif");
        assertThat(bacPro.onglets()).extracting(Onglet::numero).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(bacPro.onglets()).filteredOn(Onglet::enregistre).extracting(Onglet::titre).containsExactly("Récapitulatif");
    }

    @Test
    @Regle({"R94", "R96", "R97"})
    void le_bac_pro_se_signe_par_depot_et_sanctionne_par_lettre_recommandee() {
        var notice = bacPro.notice();
        assertThat(notice.signature()).isEqualTo(ModeDeSignature.DEPOT_SIGNE);
        assertThat(notice.recapitulatif()).isEqualTo(MomentDuRecapitulatif.ENREGISTREMENT);
        assertThat(notice.sanction().type()).isEqualTo(Sanction.Type.ANNULATION);
        assertThat(notice.sanction().canal()).isEqualTo(Sanction.Canal.LETTRE_RECOMMANDEE);
        assertThat(notice.formats().tailleMaxOctets()).isEqualTo(5_242_880);
        assertThat(notice.formats().formats()).containsExactly("PDF", "JPEG");
    }

    @Test
    @Regle({"R55", "R95"})
    void le_bac_pro_dit_a_qui_s_adresser() {
        assertThat(bacPro.notice().contacts()).hasSize(1);
        var bureau = bacPro.notice().contacts().getFirst();
        assertThat(bureau.fonction()).isEqualTo("Bureau des baccalauréats professionnels");
        assertThat(bureau.service()).isEqualTo("Rectorat de Clermont-Ferrand, Division des examens et concours");
        assertThat(bureau.mails()).hasSize(1);
        assertThat(bureau.telephones()).hasSize(2);
    }

    @Test
    @Regle("R110")
    void les_codes_de_pieces_vus_dans_la_notice_sont_gardes() {
        assertThat(((DefinitionCompilee) bacPro).modele().pieces()).extracting(Modele.Piece::code).contains("DCANDT01", "1NATID01");
        assertThat(((DefinitionCompilee) bacPro).modele().pieces()).filteredOn(Modele.Piece::signature).extracting(Modele.Piece::code)
                .containsExactly("DCANDT01");
        for (var examen : List.of("bac-professionnel", "cap")) {
            assertThat(DefinitionsDEssai.parCode("2023/la-reunion/" + examen).modele().pieces()).filteredOn(Modele.Piece::signature).extracting(Modele.Piece::code)
                    .containsExactly("CINSIG01");
        }
    }

    @Test
    @Regle({"R1", "R2", "R3", "R22"})
    void les_epreuves_anticipees_disent_qui_ecrit_a_qui_et_pour_quelles_sessions() {
        var notice = anticipees.notice();
        assertThat(notice.emetteur().lignes()).contains("Bureau DEC 1");
        assertThat(notice.emetteur().numeroDeCourrier()).isEqualTo("2023-628");
        assertThat(notice.emetteur().date()).contains(LocalDate.of(2023, 11, 27));
        assertThat(notice.emetteur().signataire()).contains("par délégation");
        assertThat(notice.sessionPassage()).isEqualTo(2024);
        assertThat(notice.sessionRattachement()).isEqualTo(2025);
        assertThat(notice.references()).anyMatch(r -> r.texte().contains("4 octobre 2023"));
        assertThat(notice.chemin()).startsWith("Examen").hasSize(3);
    }

    @Test
    @Regle({"R23", "R46", "R47"})
    void les_epreuves_anticipees_ont_neuf_onglets_et_s_enregistrent_au_huitieme() {
        assertThat(anticipees.onglets()).extracting(Onglet::titre).containsExactly("Modalités d’inscription", "Identification",
                "Informations candidature", "Qualification présentée", "Informations supplémentaires", "Épreuves", "Récapitulatif",
                "Conditions d’inscription", "N° Inscription");
        assertThat(anticipees.onglets()).filteredOn(Onglet::enregistre).extracting(Onglet::numero).containsExactly(8);
        assertThat(anticipees.onglets().getLast().gabarit()).isEqualTo(Onglet.Gabarit.NUMERO);
    }

    @Test
    @Regle({"R27", "R31"})
    void les_informations_candidature_ont_toutes_les_rubriques_de_la_notice() {
        assertThat(anticipees.onglet("informations-candidature").orElseThrow().champs()).extracting(Champ::code)
                .contains("categorie", "situation", "etablissement", "handicap", "diffusion_internet", "diffusion_presse", "cned");
    }

    @Test
    void la_campagne_de_l_annee_reprend_tout_mais_compte_ses_dates_du_premier_demarrage() {
        var notice = bacProDeLAnnee.notice();
        assertThat(notice.calendrier().ouverture()).isInstanceOf(Relative.class);
        assertThat(notice.sessionRattachement()).isEqualTo(2027);
        assertThat(notice.dateDeReference()).isEqualTo("2027-06-01");
        assertThat(notice.conditions()).isEqualTo(bacPro.notice().conditions());
        assertThat(notice.contacts().getFirst().telephones()).allMatch(t -> t.startsWith("01 99 00"));
        assertThat(bacProDeLAnnee.empreinte()).isNotEqualTo(bacPro.empreinte()).hasSize(64);
    }

    @Test
    @Regle("R8")
    void la_campagne_de_terminale_reprend_les_anticipees_sans_jamais_en_porter_le_nom() {
        var terminale = DefinitionsDEssai.parCode("2027/clermont-ferrand/bac-general-technologique").notice();
        assertThat(terminale.textes()).containsEntry("inscrit_a", "au baccalauréat général ou technologique")
                .allSatisfy((code, texte) -> assertThat(texte).as(code).doesNotContain("anticipées"));
        assertThat(terminale.contacts()).singleElement().satisfies(bureau -> assertThat(bureau.fonction()).doesNotContain("anticipées"));
        assertThat(terminale.references()).hasSize(2).allSatisfy(r -> assertThat(r.texte()).doesNotContain("anticipées"));
    }

    @Test
    @Regle("R119")
    void une_specialite_renovee_ne_se_propose_qu_a_partir_de_sa_premiere_session() {
        assertThat(specialites(bacPro)).contains("ASSP-A", "ASSP-B").doesNotContain("ASSP");
        assertThat(specialites(bacProDeLAnnee)).contains("ASSP").doesNotContain("ASSP-A", "ASSP-B");
        assertThat(specialites(DefinitionsDEssai.parCode("2025/poitiers/certificat-de-specialisation"))).contains("56122102").doesNotContain("DESSERTS-DE-RESTAURANT");
        assertThat(specialites(DefinitionsDEssai.parCode("2027/poitiers/certificat-de-specialisation"))).contains("DESSERTS-DE-RESTAURANT").doesNotContain("56122102");
    }

    private static Set<String> specialites(Definition definition) {
        return ((DefinitionCompilee) definition).modele().epreuves().specialites().keySet();
    }

    @Test
    @Regle({"R121", "R134", "R136"})
    void quatre_examens_d_une_notice_aux_memes_heures_locales_dans_deux_academies() {
        for (var academie : List.of("la-reunion", "martinique")) {
            for (var examen : List.of("bac-professionnel", "brevet-professionnel", "mention-complementaire", "cap")) {
                var notice = DefinitionsDEssai.parCode("2023/" + academie + "/" + examen).notice();
                assertThat(notice.calendrier().ouverture()).isEqualTo(le(2022, 10, 17, "15:00"));
                assertThat(notice.calendrier().cloture()).isEqualTo(le(2022, 11, 10, "17:00"));
                assertThat(notice.calendrier().depots()).singleElement().extracting(Notice.FenetreDeDepot::fin)
                        .isEqualTo(new Fixe(LocalDate.of(2022, 11, 18), Optional.empty(), Optional.empty()));
                assertThat(notice.sanction().pieces()).containsExactly("CINSIG01");
                assertThat(notice.relance().apresEcheance()).isFalse();
                assertThat(notice.fuseau()).isEmpty();
            }
        }
        assertThat(DefinitionsDEssai.parCode("2023/la-reunion/cap").notice().academie()).isEqualTo("28");
        assertThat(DefinitionsDEssai.parCode("2023/martinique/cap").notice().academie()).isEqualTo("31");
    }

    @Test
    @Regle({"R149", "R163"})
    void lille_enregistre_a_l_avant_dernier_onglet_et_finit_par_le_numero() {
        for (var examen : List.of("bac-professionnel", "certificat-de-specialisation")) {
            var definition = DefinitionsDEssai.parCode("2025/lille/" + examen);
            assertThat(definition.onglets()).filteredOn(Onglet::enregistre).extracting(Onglet::numero).containsExactly(6);
            assertThat(definition.onglets().getLast().titre()).isEqualTo("N° Inscription");
            assertThat(definition.notice().signature()).isEqualTo(ModeDeSignature.POSTAL);
        }
    }

    @Test
    @Regle("R161")
    void lille_a_un_contact_par_secteur_sans_nom_ni_mail() {
        assertThat(contacts("2025/lille/bac-professionnel", "MELEC")).containsExactly("production", "departement");
        assertThat(contacts("2025/lille/bac-professionnel", "AGORA")).containsExactly("services", "departement");
        assertThat(DefinitionsDEssai.parCode("2025/lille/bac-professionnel").notice().contacts()).allMatch(c -> c.mails().isEmpty());
    }

    @Test
    @Regle({"R164", "R170", "R172"})
    void poitiers_ouvre_en_deux_fois_et_ferme_ensemble_le_13_avant_19_heures() {
        var bacPro = DefinitionsDEssai.parCode("2025/poitiers/bac-professionnel").notice();
        assertThat(bacPro.calendrier().ouverture()).isEqualTo(le(2024, 10, 10, "10:00"));
        for (var examen : List.of("brevet-professionnel", "certificat-de-specialisation")) {
            assertThat(DefinitionsDEssai.parCode("2025/poitiers/" + examen).notice().calendrier().ouverture())
                    .isEqualTo(new Fixe(LocalDate.of(2024, 10, 22), Optional.empty(), Optional.empty()));
        }
        for (var examen : List.of("bac-professionnel", "brevet-professionnel", "certificat-de-specialisation")) {
            var notice = DefinitionsDEssai.parCode("2025/poitiers/" + examen).notice();
            assertThat(notice.calendrier().cloture()).isEqualTo(le(2024, 11, 13, "19:00"));
            assertThat(notice.calendrier().finDeModification()).isEqualTo(le(2024, 11, 13, "19:00"));
            assertThat(notice.calendrier().depots()).extracting(Notice.FenetreDeDepot::fin).containsExactly(le(2024, 11, 13, "19:00"));
            assertThat(notice.signature()).isEqualTo(ModeDeSignature.CLIC_PIECES);
        }
    }

    @Test
    @Regle("R173")
    void poitiers_a_un_pole_par_diplome_et_par_specialite() {
        assertThat(contacts("2025/poitiers/bac-professionnel", "MELEC")).containsExactly("bac_pro");
        assertThat(contacts("2025/poitiers/certificat-de-specialisation", "46125401")).containsExactly("industriel_tertiaire", "rectorat");
        assertThat(contacts("2025/poitiers/brevet-professionnel", "SOMMELIER")).containsExactly("services_alimentation_hotellerie", "rectorat");
    }

    @Test
    @Regle({"R165", "R171"})
    void poitiers_n_inscrit_que_par_internet_et_veut_savoir_aussitot_une_nouvelle_adresse() {
        var notice = DefinitionsDEssai.parCode("2025/poitiers/bac-professionnel").notice();
        assertThat(notice.conditions()).anyMatch(c -> c.contains("uniquement par internet") && c.contains("aucune n’est reçue après"));
        assertThat(notice.textes().get("changement_de_coordonnees")).contains("aussitôt", "par courriel");
        assertThat(notice.contacts().getFirst().mails()).isNotEmpty();
    }

    @Test
    @Regle("R133")
    void chaque_examen_professionnel_renvoie_aux_referentiels() {
        for (var code : List.of("2023/la-reunion/cap", "2023/martinique/mention-complementaire", "2025/poitiers/brevet-professionnel",
                "2025/lille/certificat-de-specialisation", "2024/clermont-ferrand/bac-professionnel")) {
            assertThat(DefinitionsDEssai.parCode(code).notice().liens()).as(code).anyMatch(l -> l.adresse().contains("eduscol"));
        }
        assertThat(DefinitionsDEssai.parCode("2023/la-reunion/cap").notice().textes().get("referentiel")).contains("épreuves ponctuelles");
    }

    private static List<String> contacts(String campagne, String specialite) {
        var definition = DefinitionsDEssai.parCode(campagne);
        var qui = new fr.cyclades.reglement.check.Marcheur(definition, new java.util.Random(1)).quelquun(LocalDate.of(2024, 11, 4));
        return definition.evaluer(Reponses.of(java.util.Map.of("specialite", specialite)), qui).contacts().stream().map(Notice.Contact::code).toList();
    }
}
