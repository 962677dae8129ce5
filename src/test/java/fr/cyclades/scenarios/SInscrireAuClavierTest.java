package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notice S0 with the keyboard only: Tab, Space, Enter and the arrows, from the sign-in to the numbers and to the withdrawal. */
class SInscrireAuClavierTest extends Parcours {

    @Autowired
    Personnes personnes;

    @Test
    void theo_s_inscrit_et_se_desinscrit_sans_souris() {
        horloge.nousSommesLe("2023-12-05T10:00:00+01:00");
        try (var ecran = ecran("clavier", 1280, true)) {
            var clavier = new Clavier(ecran.page());
            theo_se_connecte(ecran, clavier, personnes.theo());
            et_commence(ecran, clavier);
            il_remplit_les_onglets(ecran, clavier);
            il_enregistre(ecran, clavier);
            et_se_desinscrit(ecran, clavier);
        }
    }

    private static void theo_se_connecte(Ecran ecran, Clavier clavier, Personne theo) {
        ecran.ouvrir("/connexion");
        clavier.remplirEtPresser("Me connecter", Map.of("adresse", theo.adresse(), "motDePasse", theo.motDePasse()));
        assertThat(ecran.page().url()).doesNotContain("/connexion");
    }

    private static void et_commence(Ecran ecran, Clavier clavier) {
        ecran.ouvrir("/candidatures/nouvelle?campagne=2024/clermont-ferrand/epreuves-anticipees");
        clavier.sauterAuContenu();
        clavier.remplirEtPresser("Démarrer mon inscription", Map.of());
    }

    private static void il_remplit_les_onglets(Ecran ecran, Clavier clavier) {
        for (var page = 0; page < 20 && !ecran.page().url().endsWith("/conditions"); page++) {
            clavier.remplirEtPresser("Suivant :", Reponses.DE_THEO);
        }
        ecran.regarder("conditions-au-clavier");
    }

    private static void il_enregistre(Ecran ecran, Clavier clavier) {
        clavier.remplirEtPresser("Enregistrer", Reponses.DE_THEO);
        assertThat(ecran.page().url()).endsWith("/numero");
    }

    private static void et_se_desinscrit(Ecran ecran, Clavier clavier) {
        ecran.ouvrir("/candidatures");
        clavier.remplirEtPresser("Me désinscrire", Map.of());
        clavier.remplirEtPresser("Me désinscrire définitivement", Map.of());
        assertThat(ecran.texte()).contains("Vous vous êtes désinscrit");
    }
}
