package fr.cyclades.justificatif;

import static fr.cyclades.campagne.CampagnesDEssai.a;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.reglement.DefinitionsDEssai;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The delay to replace a piece refused is data of the campagne, in its zone (decision 28). */
class DelaisTest {

    private static final Campagne CLERMONT = de("2024/clermont-ferrand/bac-professionnel");
    private static final Campagne REUNION = de("2023/la-reunion/bac-professionnel");
    private static final Campagne LILLE = de("2027/lille/bac-professionnel");

    @Test
    void sept_jours_quand_la_campagne_n_en_dit_rien_dix_quand_elle_le_dit() {
        assertThat(REUNION.notice().redepot().jours()).isEqualTo(7);
        assertThat(LILLE.notice().redepot().jours()).isEqualTo(10);
        assertThat(new Delais(LILLE).redepot(a("2026-12-30T10:00:00+01:00"))).isEqualTo(a("2027-01-10T00:00:00+01:00"));
    }

    @Test
    void la_derniere_seconde_du_septieme_jour_est_acceptee_et_la_premiere_d_apres_refusee() {
        var refusee = refusee(CLERMONT, a("2023-12-01T10:12:00+01:00"));
        assertThat(new Delais(CLERMONT).accepte(refusee, a("2023-12-08T23:59:59.999+01:00"))).isTrue();
        assertThat(new Delais(CLERMONT).accepte(refusee, a("2023-12-09T00:00:00+01:00"))).isFalse();
        assertThat(new Delais(CLERMONT).accepte(refusee.avec(new AFournir()), a("2023-12-02T00:00:00+01:00"))).as("never refused").isFalse();
    }

    @Test
    void le_jour_est_celui_de_l_academie() {
        var refusee = refusee(REUNION, a("2022-11-17T21:30:00+01:00"));
        assertThat(new Delais(REUNION).accepte(refusee, a("2022-11-25T23:59:59.999+04:00"))).as("refused on the 18th at La Réunion").isTrue();
        assertThat(new Delais(REUNION).accepte(refusee, a("2022-11-26T00:00:00+04:00"))).isFalse();
    }

    @Test
    void un_refus_precoce_ne_raccourcit_pas_le_depot() {
        var refusee = refusee(CLERMONT, a("2023-10-20T10:00:00+02:00"));
        assertThat(new Delais(CLERMONT).fin(refusee).limite()).isEqualTo(a("2023-12-02T00:00:00+01:00"));
    }

    @Test
    void ce_qui_se_renvoie_par_la_poste_se_renvoie_au_cachet_aussi() {
        var campagne = SituationsDEssai.nadiaQuiPoste(Echeance.auCachet(LocalDate.of(2023, 12, 20), CLERMONT.zone())).campagne();
        var refusee = refusee(campagne, a("2023-12-28T10:00:00+01:00"), "POSTE");
        assertThat(campagne.limite(new Delais(campagne).fin(refusee))).isEqualTo("au plus tard le jeudi 4 janvier 2024 inclus (cachet de la poste faisant foi)");
        assertThat(new Delais(campagne).fin(refusee).limite()).isEqualTo(a("2024-01-05T00:00:00+01:00"));
    }

    private static Piece refusee(Campagne campagne, Instant le) {
        return refusee(campagne, le, "DOSSIER");
    }

    private static Piece refusee(Campagne campagne, Instant le, String regroupement) {
        var quoi = new PieceDemandee("1NATID01", "Identité", "", "", true, regroupement, "Dossier", regroupement.equals("POSTE") ? Mode.POSTAL : Mode.EN_LIGNE, false, "");
        var refus = new NonConforme(Optional.empty(), "", "Illisible", le, Optional.empty(), new Delais(campagne).redepot(le));
        return new Piece(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), quoi, true, 1, 1, refus);
    }

    private static Campagne de(String code) {
        return CampagnesDEssai.de(DefinitionsDEssai.parCode(code));
    }
}
