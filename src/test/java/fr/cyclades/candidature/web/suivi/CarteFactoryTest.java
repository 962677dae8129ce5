package fr.cyclades.candidature.web.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.candidature.EtatDesPieces;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.habillage.EtapeDeVie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** « Mes candidatures »: what there is to pay, and pieces whose deposit is still to open. */
class CarteFactoryTest {

    private static final String LE_10_JANVIER = "2027-01-10T10:00:00+01:00";

    private static VueCarte carte(Situation s) {
        return new CarteFactory(s, List.of(), null, null).vue();
    }

    @Test
    void la_carte_dit_de_payer_comment_et_avant_quand() {
        var carte = carte(SituationsDEssai.comptable(Map.of(), LE_10_JANVIER));
        assertThat(carte.paiement().phrase()).isEqualTo("Payer 44\u00a0€.");
        assertThat(carte.paiement().detail()).contains("au plus tard le vendredi 12 février 2027", "Par virement", "l’inscription est annulée", "Rien ne se paie sur ce site");
        assertThat(carte.etapes()).extracting(EtapeDeVie::nom).containsExactly("Inscription", "Pièces", "Paiement", "Contrôle", "Convocation", "Résultats");
    }

    @Test
    void un_dossier_transmis_ne_dit_pas_qu_il_n_y_a_rien_a_faire_tant_qu_il_faut_payer() {
        var s = SituationsDEssai.comptable(Map.of(), LE_10_JANVIER);
        var transmis = new Dossier(EtatDesPieces.Etat.TRANSMIS, 0, 0, Optional.empty());
        assertThat(carte(new Situation(s.candidature(), s.version(), s.campagne(), s.candidat(), transmis, s.instant())).etat().phrase()).doesNotContain("rien à faire");
        var nadia = SituationsDEssai.nadiaInscrite();
        assertThat(carte(new Situation(nadia.candidature(), nadia.version(), nadia.campagne(), nadia.candidat(), transmis, nadia.instant())).etat().phrase()).contains("rien à faire");
    }

    @Test
    void rien_de_plus_pour_qui_ne_doit_rien() {
        for (var s : List.of(SituationsDEssai.comptable(Map.of("boursier", "BOURSIER"), LE_10_JANVIER), SituationsDEssai.nadiaInscrite())) {
            assertThat(carte(s).paiement()).isNull();
            assertThat(carte(s).etapes()).hasSize(5);
        }
    }

    @Test
    void tant_que_le_depot_n_est_pas_ouvert_les_pieces_se_voient_sans_se_deposer() {
        var s = SituationsDEssai.nadiaInscrite();
        var dossier = new Dossier(EtatDesPieces.Etat.INCOMPLET, 2, 0, Optional.of(s.campagne().echeancier().depot("").fin()));
        var ouverture = s.campagne().echeancier().ouverture();
        assertThat(carte(new Situation(s.candidature(), s.version(), s.campagne(), s.candidat(), dossier, ouverture.minusSeconds(1))).action().libelle()).isEqualTo("Voir les\u00a02 pièces manquantes");
        assertThat(carte(new Situation(s.candidature(), s.version(), s.campagne(), s.candidat(), dossier, ouverture)).action().libelle()).isEqualTo("Déposer les\u00a02 pièces manquantes");
    }
}
