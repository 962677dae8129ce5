package fr.cyclades.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReglesDeMotDePasseTest {

    private static final List<String> THEO = List.of("Marchand", "Théo Lucien", "theo.marchand@exemple.fr", "2009");

    private final ReglesDeMotDePasse large = new ReglesDeMotDePasse(new HorlogeDEssai(), "large");
    private final ReglesDeMotDePasse litteral = new ReglesDeMotDePasse(new HorlogeDEssai(), "notice-2023");

    @ParameterizedTest
    @ValueSource(strings = {"Xk?bruvo", "Gravier/Plume:7", "kR!zzmelqOpvwtnbyjuA"})
    @Regle("R17")
    void le_profil_litteral_accepte_de_8_a_20_caracteres_avec_les_trois_classes(String motDePasse) {
        assertThat(litteral.refus("m", motDePasse, THEO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xk?bruv               | 1 caractère de plus (8 au moins)
            kR!zzmelqOpvwtnbyjuAb | 1 caractère de moins (20 au plus)
            xk?bruvo              | une majuscule
            XK?BRUVO              | une minuscule
            Xkabruvo              | un caractère spécial (? ! : / % = +)
            Xk?bruvá              | pas d’accent (ici : á)
            Xk?bruvé              | pas d’accent (ici : é)
            abc                   | 5 caractères de plus (8 au moins), une majuscule et un caractère spécial (? ! : / % = +)
            """)
    @Regle("R17")
    void le_profil_litteral_dit_ce_qui_manque(String motDePasse, String manque) {
        assertThat(phrase(litteral, motDePasse)).isEqualTo("À votre mot de passe, il manque : " + manque + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xk?bruvo", "Xk?bruvé", "le gravier bleu dort", "çà et là des méduses", "🦊 renard sous la pluie"})
    void le_profil_large_accepte_la_regle_des_notices_ou_une_longue_phrase(String motDePasse) {
        assertThat(large.refus("m", motDePasse, THEO)).isEmpty();
    }

    @Test
    void le_profil_large_va_de_15_a_128_caracteres() {
        var cent28 = "plume gravier méduse tortue ".repeat(5).substring(0, 128);
        assertThat(large.refus("m", "gravier plume m", THEO)).isEmpty();
        assertThat(large.refus("m", cent28, THEO)).isEmpty();
        assertThat(phrase(large, cent28 + "x")).contains("1 caractère de moins (128 au plus)");
        assertThat(phrase(large, "gravier plume ")).isEqualTo("À votre mot de passe, il manque : 1 caractère de plus (15 au moins)"
                + " ; ou bien une majuscule et un caractère spécial (? ! : / % = +).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1!", "Azerty123!", "Motdepasse1!", "Bonjour2023!", "aaaaaaaaaaaaaaaaaa", "qwertyuiopasdfgh"})
    void un_mot_de_passe_courant_est_refuse(String motDePasse) {
        assertThat(large.refus("m", motDePasse, THEO)).get().extracting("code").isEqualTo("mot_de_passe_courant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marchand2009!", "Cyclades2024!", "theo.marchand@exemple.fr", "TheoMarchand!"})
    void un_mot_de_passe_fait_de_la_personne_ou_du_site_est_refuse(String motDePasse) {
        assertThat(large.refus("m", motDePasse, THEO)).get().extracting("code").isEqualTo("mot_de_passe_personnel");
    }

    @Test
    void l_accent_compose_et_l_accent_combinant_comptent_pour_un_caractere() {
        assertThat(phrase(litteral, "Xk?bruve\u0301")).contains("(ici : é)");
    }

    @Test
    void l_absence_se_dit_autrement() {
        assertThat(large.refus("m", "", THEO)).get().extracting("phrase").isEqualTo("Écrivez un mot de passe.");
    }

    private static String phrase(ReglesDeMotDePasse regles, String motDePasse) {
        return regles.refus("m", motDePasse, THEO).stream().map(r -> r.phrase().replace('\u00a0', ' ')).collect(Collectors.joining());
    }
}
