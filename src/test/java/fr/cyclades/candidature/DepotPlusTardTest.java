package fr.cyclades.candidature;

import static fr.cyclades.campagne.CampagnesDEssai.a;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.PiecesAFournir;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.socle.Civilite;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pieces that may only be deposited once inscriptions are closed: nobody is told to deposit them now. */
class DepotPlusTardTest {

    private static final String USUEL = "depots: [{ fin: { jour: 2027-02-12,";
    private static final Campagne DCG = dcg("depots: [{ ouverture: { jour: 2027-02-01 }, fin: { jour: 2027-02-12,");
    private static final Instant AVANT = a("2027-01-20T10:00:00+01:00");

    private static Campagne dcg(String depots) {
        var fichiers = Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))).stream()
                .map(f -> new Fichier(f.chemin(), f.chemin().endsWith("nantes/dcg.yaml") ? f.texte().replace(USUEL, depots) : f.texte())).toList();
        return CampagnesDEssai.de(new Chargeur().chargerCeQuiChange(fichiers, new Defauts()).stream()
                .filter(d -> d.code().equals("2027/nantes/dcg")).findFirst().orElseThrow());
    }

    private static String phrase(Campagne campagne, Instant maintenant) {
        var dossier = new Dossier(Etat.INCOMPLET, 2, 0, Optional.of(campagne.echeancier().depot("").fin()));
        return PhraseDEtatTest.lisible(new PhraseDEtat(campagne, Civilite.MADAME, maintenant).de(new Candidature.Enregistree(CandidaturesDEssai.fiche(campagne, 1, 1, AVANT)), dossier).phrase());
    }

    @Test
    void la_phrase_d_etat_dit_quand_le_depot_ouvre_tant_qu_il_ne_l_est_pas() {
        assertThat(phrase(DCG, AVANT)).endsWith("il manque 2 pièces, à déposer à partir du lundi 1er février 2027, au plus tard le vendredi 12 février 2027 inclus.");
        assertThat(phrase(DCG, a("2027-02-01T00:00:00+01:00"))).endsWith("à déposer au plus tard le vendredi 12 février 2027 inclus.");
        assertThat(phrase(dcg(USUEL), AVANT)).endsWith("à déposer au plus tard le vendredi 12 février 2027 inclus.");
    }

    @Test
    void recapitulatif_et_accuse_de_reception_disent_les_deux_bouts() {
        assertThat(pieces(DCG).quand("au plus tard le 12")).isEqualTo("à déposer en ligne à partir du lundi 1er février 2027, au plus tard le 12");
        assertThat(pieces(DCG).titre("")).endsWith("à déposer en ligne");
        assertThat(pieces(dcg(USUEL)).quand("au plus tard le 12")).isEqualTo("à déposer en ligne au plus tard le 12");
    }

    private static PiecesAFournir pieces(Campagne campagne) {
        var lea = new Contexte(LocalDate.of(2027, 1, 20), new Contexte.Candidat(Civilite.MADAME, "Rouault", "", "Léa", Optional.of(LocalDate.of(2001, 3, 2)), "FR", "", ""));
        return PiecesAFournir.de(campagne.definition().evaluer(Reponses.vides(), lea).pieces(), campagne).getFirst();
    }
}
