package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.EcheanceDeclaree.Relative;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.reglement.Notice.Sanction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the notices say besides their forms. */
class NoticesTest {

    private final Definition bacPro = DefinitionsDEssai.parCode("2024/clermont-ferrand/bac-professionnel");
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
    @Regle({"R54", "R55", "R94", "R96", "R97"})
    void le_bac_pro_se_signe_par_depot_et_sanctionne_par_lettre_recommandee() {
        var notice = bacPro.notice();
        assertThat(notice.signature()).isEqualTo(ModeDeSignature.DEPOT_SIGNE);
        assertThat(notice.recapitulatif()).isEqualTo(MomentDuRecapitulatif.ENREGISTREMENT);
        assertThat(notice.sanction().type()).isEqualTo(Sanction.Type.ANNULATION);
        assertThat(notice.sanction().canal()).isEqualTo(Sanction.Canal.LETTRE_RECOMMANDEE);
        assertThat(notice.formats().tailleMaxOctets()).isEqualTo(5_242_880);
        assertThat(notice.formats().formats()).containsExactly("PDF", "JPEG");
        assertThat(notice.publicConcerne()).hasSize(3);
        assertThat(notice.contacts()).singleElement().extracting(Notice.Contact::fonction).isEqualTo("Bureau des baccalauréats professionnels");
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
    @Regle("R119")
    void une_specialite_renovee_ne_se_propose_qu_a_partir_de_sa_premiere_session() {
        assertThat(specialites(bacPro)).contains("ASSP-A", "ASSP-B").doesNotContain("ASSP");
        assertThat(specialites(bacProDeLAnnee)).contains("ASSP").doesNotContain("ASSP-A", "ASSP-B");
    }

    private static java.util.Set<String> specialites(Definition definition) {
        return ((fr.cyclades.reglement.eval.DefinitionCompilee) definition).modele().epreuves().specialites().keySet();
    }
}
