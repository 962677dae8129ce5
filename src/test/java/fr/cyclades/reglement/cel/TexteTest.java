package fr.cyclades.reglement.cel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with expressions, and the words of our own. */
class TexteTest {

    private static final Compilateur COMPILATEUR = new Compilateur(
            new Environnement(Map.of("titre", TypeDeChamp.TEXTE, "entree", TypeDeChamp.DATE), List.of(), Map.of(), Map.of()), new Reserve());

    private static String dire(String ecrit, Portee portee) {
        var defauts = new Defauts();
        var texte = COMPILATEUR.texte(new Scalaire(new Lieu("essai.yaml", 1, 1), ecrit, true), defauts);
        assertThat(defauts.liste()).isEmpty();
        return texte.rendre(portee);
    }

    @Test
    void des_parentheses_autour_de_rien_ne_s_ecrivent_pas() {
        var portee = new Portee();
        assertThat(dire("Copie du titre ({t.titre})", portee)).isEqualTo("Copie du titre");

        portee.poser("t", "titre", "Baccalauréat");
        assertThat(dire("Copie du titre ({t.titre})", portee)).isEqualTo("Copie du titre (Baccalauréat)");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 4", "2023-01-02, 3", "2027-01-01, 0", "2027-06-30, 0", "2028-01-02, -1", "2020-02-29, 6"})
    void des_annees_entieres_separent_deux_dates(LocalDate entree, String annees) {
        var portee = new Portee();
        portee.poser("r", "entree", Fonctions.instant(entree));

        assertThat(dire("{annees_entre(r.entree, date('2027-01-01'))}", portee)).isEqualTo(annees);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-15, 0", "2027-01-14, 0", "2026-07-15, 6", "2026-07-16, 5", "2026-08-31, 4", "2025-12-15, 13", "2027-02-15, -1"})
    void des_mois_entiers_separent_deux_dates(LocalDate entree, String mois) {
        var portee = new Portee();
        portee.poser("r", "entree", Fonctions.instant(entree));

        assertThat(dire("{mois_entre(r.entree, date('2027-01-15'))}", portee)).isEqualTo(mois);
    }

    @Test
    void un_sigle_ne_prend_pas_de_s() {
        assertThat(dire("{compte(2, 'UE')}, {compte(3, 'mois')}, {compte(2, 'épreuve')}", new Portee()))
                .isEqualTo("2\u00a0UE, 3\u00a0mois, 2\u00a0épreuves");
    }
}
