package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.Identite;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a new version makes of the pieces. */
@CycladesTest
class AccordTest {

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired DossierDEssai dossiers;
    @Autowired Transmissions transmissions;
    @Autowired Liasses liasses;
    @Autowired HorlogeDEssai horloge;

    @Test
    @Regle({"R57", "R58", "R80", "R84", "R98", "R132"})
    void une_piece_qui_n_est_plus_demandee_est_mise_de_cote_et_revient_avec_son_fichier() {
        var candidates = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
        var nadia = personnes.nadia();
        var id = candidates.inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of("eps_situation", "INAPTE")), horloge.maintenant());
        assertThat(codes(id)).contains("ACTPRO01", "DIPLOM01", "EPSINA01").doesNotContain("EPSMDP01");
        deposer(id, nadia.candidat(), "EPSINA01");
        deposer(id, nadia.candidat(), "DCANDT01");

        candidates.modifier(id, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        assertThat(codes(id)).doesNotContain("EPSINA01");
        assertThat(piece(id, "DCANDT01").etat()).as("a new version is to sign again").isInstanceOf(AFournir.class);

        candidates.modifier(id, SituationsDEssai.reponsesDeNadia(Map.of("eps_situation", "INAPTE")), horloge.maintenant());
        assertThat(piece(id, "EPSINA01").etat()).isInstanceOf(Deposee.class);
    }

    @Test
    @Regle({"R102", "R108"})
    void une_nouvelle_version_ne_redemande_que_ce_qu_elle_change() {
        var candidates = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
        var nadia = personnes.nadia();
        var id = candidates.inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        codes(id).forEach(code -> deposer(id, nadia.candidat(), code));
        var clic = new Transmissions.Clic(id, 1, "texte", new Identite.DuCandidat(nadia.candidat()), horloge.maintenant());
        assertThat(transmissions.fournir(clic, "DOSSIER")).isEmpty();
        assertThat(piece(id, "1NATID01").etat()).isInstanceOf(Transmise.class);

        candidates.modifier(id, SituationsDEssai.reponsesDeNadia(Map.of("lva", "espagnol")), horloge.maintenant());
        assertThat(piece(id, "1NATID01").etat()).isInstanceOf(Transmise.class);
        assertThat(liasses.courante(id).orElseThrow().bilan().manquantes()).extracting(p -> p.quoi().code()).containsExactly("DCANDT01");
        assertThat(transmissions.fournir(clic, "DOSSIER")).get().extracting(r -> r.code()).isEqualTo("pieces_manquantes");
    }

    @Test
    void le_papier_d_une_version_depassee_est_refuse_quand_son_code_a_ete_lu() {
        var candidates = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
        var nadia = personnes.nadia();
        var id = candidates.inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        candidates.modifier(id, SituationsDEssai.reponsesDeNadia(Map.of("lva", "espagnol")), horloge.maintenant());
        var ou = new Depots.Ou(id, "DCANDT01", new Identite.DuCandidat(nadia.candidat()), horloge.maintenant());
        assertThat(dossiers.deposerSansOctets(ou, OptionalInt.of(1))).get().extracting(r -> r.phrase()).asString().contains("version 1", "version 2");
        assertThat(dossiers.deposerSansOctets(ou)).isEmpty();
    }

    private void deposer(UUID id, UUID candidat, String code) {
        assertThat(dossiers.deposerSansOctets(new Depots.Ou(id, code, new Identite.DuCandidat(candidat), horloge.maintenant()))).isEmpty();
    }

    private List<String> codes(UUID id) {
        return liasses.courante(id).orElseThrow().demandees().stream().map(p -> p.quoi().code()).toList();
    }

    private Piece piece(UUID id, String code) {
        return liasses.courante(id).orElseThrow().piece(code).orElseThrow();
    }
}
