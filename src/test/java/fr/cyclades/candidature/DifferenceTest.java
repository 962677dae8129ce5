package fr.cyclades.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.candidature.Version.Fige;
import fr.cyclades.candidature.Version.Ligne;
import fr.cyclades.candidature.Version.Section;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What changed from a version to the next, told from their frozen texts alone. */
class DifferenceTest {

    @Test
    @Regle({"R157", "R93"})
    void une_reponse_changee_est_dite_avant_et_apres() {
        var avant = version(List.of(new Ligne("lva", "Langue vivante A", "Anglais", ""), new Ligne("specialite", "Spécialité", "MELEC", "")));
        var apres = version(List.of(new Ligne("lva", "Langue vivante A", "Espagnol", ""), new Ligne("specialite", "Spécialité", "MELEC", "x")));
        assertThat(Difference.entre(avant, apres, Civilite.MADAME))
                .containsExactly(new Difference("Épreuves", "Langue vivante A", "Anglais", "Espagnol", "lva"));
    }

    @Test
    void une_reponse_ajoutee_n_a_pas_d_avant_et_une_reponse_retiree_pas_d_apres() {
        var avant = version(List.of(new Ligne("lvf", "Langue facultative", "Portugais", "")));
        var apres = version(List.of(new Ligne("telephone", "Téléphone", "06 39 98 00 01", "")));
        assertThat(Difference.entre(avant, apres, Civilite.MADAME)).containsExactly(
                new Difference("Épreuves", "Téléphone", "", "06 39 98 00 01", "telephone"),
                new Difference("Épreuves", "Langue facultative", "Portugais", "", "lvf"));
    }

    @Test
    void les_lignes_d_une_grille_se_comparent_une_a_une() {
        var avant = version(List.of(new Ligne("acquis", "U31", "Dispense", ""), new Ligne("acquis", "U32", "Dispense", "")));
        var apres = version(List.of(new Ligne("acquis", "U31", "Dispense", ""), new Ligne("acquis", "U32", "Je passe l’épreuve", "")));
        assertThat(Difference.entre(avant, apres, Civilite.MADAME))
                .containsExactly(new Difference("Épreuves", "U32", "Dispense", "Je passe l’épreuve", "acquis"));
    }

    @Test
    void une_epreuve_qui_change_de_statut_et_une_piece_de_plus_sont_dites() {
        var avant = version(List.of(), List.of(epreuve(Statut.INSCRIT, "")), List.of());
        var apres = version(List.of(), List.of(epreuve(Statut.NOTE_CONSERVEE, "12,5")),
                List.of(new PieceDemandee("RELNOT01", "Relevé de notes", "", "", true, "acquis", "Acquis", PieceDemandee.Mode.EN_LIGNE, false, "")));
        assertThat(Difference.entre(avant, apres, Civilite.MADAME)).containsExactly(
                new Difference("Épreuves", "E4\u00a0: Langue vivante", "Inscrite", "Note conservée\u00a0: 12,5/20", ""),
                new Difference("Pièces", "Relevé de notes", "", "Demandée", ""));
        assertThat(Difference.entre(apres, avant, Civilite.MONSIEUR)).containsExactly(
                new Difference("Épreuves", "E4\u00a0: Langue vivante", "Note conservée\u00a0: 12,5/20", "Inscrit", ""),
                new Difference("Pièces", "Relevé de notes", "Demandée", "", ""));
    }

    @Test
    void deux_versions_pareilles_n_ont_pas_de_difference() {
        var version = version(List.of(new Ligne("lva", "Langue vivante A", "Anglais", "")), List.of(epreuve(Statut.INSCRIT, "")), List.of());
        assertThat(Difference.entre(version, version, Civilite.MADAME)).isEmpty();
    }

    private static Version version(List<Ligne> lignes) {
        return version(lignes, List.of(), List.of());
    }

    private static Version version(List<Ligne> lignes, List<EpreuveRetenue> epreuves, List<PieceDemandee> pieces) {
        var fige = new Fige(List.of(new Section("epreuves", 5, "Épreuves", lignes)), epreuves, pieces, List.of(), Map.of());
        return new Version(new UUID(0, 1), 1, Reponses.vides(), fige, "", Instant.EPOCH, new Identite.DuSysteme());
    }

    private static EpreuveRetenue epreuve(Statut statut, String note) {
        return new EpreuveRetenue("E4", "U4", "Langue vivante", "E4", "", "Épreuves obligatoires", statut, "Anglais", "", Optional.empty(), "",
                Optional.empty(), "", Optional.empty(), Optional.empty(), "", note, "");
    }
}
