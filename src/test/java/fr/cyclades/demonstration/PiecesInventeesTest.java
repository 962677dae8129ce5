package fr.cyclades.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.Piece;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start gives each agent something to do: real files, deposited, inspected and decided as anybody's. */
@CycladesTest
class PiecesInventeesTest {

    @Autowired PiecesInventees pieces;
    @Autowired Presences presences;
    @Autowired Liasses liasses;
    @Autowired Inspections inspections;
    @Autowired JdbcClient base;

    @Test
    void une_piece_refusee_puis_redeposee_attend_dans_sa_file_et_rien_ne_se_fait_deux_fois() {
        faire("lea-garcin");
        var identite = piece("lea-garcin", "1NATID01");
        assertThat(identite.etat()).isInstanceOf(Transmise.class);
        assertThat(base.sql("select redeposee from justificatif.attente where piece = :p").param("p", identite.id()).query(Boolean.class).single()).isTrue();
        assertThat(pieces.restants()).doesNotContain("lea-garcin").contains("chloe-vidal");
        var fichiers = fichiers("lea-garcin");
        pieces.faire("lea-garcin");
        assertThat(fichiers("lea-garcin")).isEqualTo(fichiers);
        var fichier = identite.depot().orElseThrow().fichier();
        Patience.jusqua(() -> !(inspections.verdict(fichier) instanceof Verdict.EnCours));
        assertThat(inspections.verdict(fichier)).isInstanceOf(Verdict.Accepte.class);
        assertThat(inspections.pages(fichier)).hasSize(2);
    }

    @Test
    void une_piece_floue_est_refusee_avec_les_mots_du_bureau() {
        faire("mehdi-amrani");
        assertThat(piece("mehdi-amrani", "1NATID01").etat()).isInstanceOfSatisfying(NonConforme.class,
                refus -> assertThat(refus.commentaire()).startsWith("La photo est floue"));
    }

    @Test
    void a_lille_le_recapitulatif_est_attendu_par_la_poste() {
        faire("emma-delcourt");
        assertThat(base.sql("select file from justificatif.attente where candidature = :c and code = 'CINSIG01'").param("c", candidature("emma-delcourt"))
                .query(String.class).single()).isEqualTo("courrier");
    }

    /** As the queue does: again, as long as the récapitulatif is not printed. */
    private void faire(String personnage) {
        Patience.jusqua(() -> {
            try {
                pieces.faire(personnage);
                return true;
            } catch (IllegalStateException pasEncore) {
                return false;
            }
        });
    }

    private Piece piece(String personnage, String code) {
        return liasses.courante(candidature(personnage)).orElseThrow().piece(code).orElseThrow();
    }

    private long fichiers(String personnage) {
        return base.sql("select count(*) from justificatif.fichier f join justificatif.piece p on p.id = f.piece where p.candidature = :c")
                .param("c", candidature(personnage)).query(Long.class).single();
    }

    private UUID candidature(String personnage) {
        return presences.candidature(personnage).orElseThrow();
    }
}
