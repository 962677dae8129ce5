package fr.cyclades.compte.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Refus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A civil status as people type it. */
class LectureEtatCivilTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2023, 11, 23);
    private static final LectureEtatCivil LECTURE = new LectureEtatCivil(new LectureDeLieu(new Communes(), new Pays()));
    private static final Map<String, String> THEO = Map.ofEntries(Map.entry("civilite", "MONSIEUR"), Map.entry("nomDeNaissance", "Marchand"),
            Map.entry("confirmationNom", "Marchand"), Map.entry("prenoms", "Théo Lucien"), Map.entry("naissance.jour", "14"),
            Map.entry("naissance.mois", "03"), Map.entry("naissance.annee", "2006"), Map.entry("confirmationNaissance.jour", "14"),
            Map.entry("confirmationNaissance.mois", "03"), Map.entry("confirmationNaissance.annee", "2006"), Map.entry("pays", "FR"),
            Map.entry("commune", "Riom (63)"));

    @Test
    @Regle({"R16", "R63"})
    void theo_est_lu() {
        assertThat(lire().etatCivil()).contains(new EtatCivil(Civilite.MONSIEUR, "Marchand", "", "Théo Lucien", LocalDate.of(2006, 3, 14),
                new LieuDeNaissance("FR", "France", "Riom", "63300", "63")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O’Connor", "O'Connor", "d’Ormesson-Vœu", "Đặng", "ÿ", "Nuñez y Гарсия", "Le Gall-\u00ad", "N'Diaye (dit Ndao)", "Jean-Baptiste Jr."})
    void les_noms_du_monde_sont_acceptes_ou_leur_faute_dite(String nom) {
        var lu = lire("nomDeNaissance", nom, "confirmationNom", nom);
        if (nom.contains("\u00ad")) {
            assertThat(refus(lu, "nomDeNaissance")).startsWith("Il y a un caractère invisible");
        } else {
            assertThat(lu.etatCivil()).get().extracting(EtatCivil::nomDeNaissance).isEqualTo(nom);
        }
    }

    @Test
    void les_accents_combinants_deviennent_composes_et_les_espaces_se_reduisent() {
        var lu = lire("nomDeNaissance", "  Lefe\u0300vre \u00a0 Martin ", "confirmationNom", "Lefèvre Martin");
        assertThat(lu.etatCivil()).get().extracting(EtatCivil::nomDeNaissance).isEqualTo("Lefèvre Martin");
    }

    @Test
    @Regle("R16")
    void la_confirmation_ignore_ce_que_le_clavier_d_un_telephone_change_mais_pas_les_accents() {
        assertThat(lire("nomDeNaissance", "D’Almeida-Roy", "confirmationNom", "d'ALMEIDA‑roy").etatCivil()).get()
                .extracting(EtatCivil::nomDeNaissance).isEqualTo("D’Almeida-Roy");
        assertThat(refus(lire("nomDeNaissance", "Lefèvre", "confirmationNom", "Lefevre"), "confirmationNom")).startsWith("Les deux noms sont différents");
    }

    @Test
    void quatre_vingts_caracteres_passent_cent_un_ne_passent_pas() {
        assertThat(lire("nomDeNaissance", "A".repeat(80), "confirmationNom", "A".repeat(80)).refus()).isEmpty();
        assertThat(lire("nomDeNaissance", "A".repeat(100), "confirmationNom", "A".repeat(100)).refus()).isEmpty();
        assertThat(refus(lire("nomDeNaissance", "A".repeat(101), "confirmationNom", "A".repeat(101)), "nomDeNaissance")).contains("100 caractères");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | Écrivez votre nom de naissance.
            Mar1n          | Il y a un chiffre dans votre nom de naissance : recopiez la pièce d’identité.
            theo@exemple   | Le signe « @ » n’a pas sa place dans votre nom de naissance : retirez-le.
            =HYPERLINK(x)  | Le signe « = » n’a pas sa place dans votre nom de naissance : retirez-le.
            <b>Martin</b>  | Le signe « < » n’a pas sa place dans votre nom de naissance : retirez-le.
            --             | Il n’y a aucune lettre dans votre nom de naissance.
            """)
    void un_nom_impossible_dit_pourquoi(String nom, String phrase) {
        assertThat(refus(lire("nomDeNaissance", nom, "confirmationNom", nom), "nomDeNaissance")).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar\u0000tin", "Mar\ttin", "Mar\ntin", "Mar\u202etin", "Mar\u200btin"})
    void les_caracteres_invisibles_sont_refuses(String nom) {
        assertThat(refus(lire("nomDeNaissance", nom, "confirmationNom", nom), "nomDeNaissance")).startsWith("Il y a un caractère invisible");
    }

    @Test
    void deux_noms_differents_sont_cites() {
        assertThat(refus(lire("confirmationNom", "Marchant"), "confirmationNom")).isEqualTo(
                "Les deux noms sont différents : vous avez écrit « Marchand », puis « Marchant ». Corrigez celui des deux qui est faux.");
    }

    @Test
    void qui_n_a_pas_de_prenom_le_dit() {
        assertThat(lire("prenoms", "", "sansPrenom", "oui").etatCivil()).get().extracting(EtatCivil::prenoms).isEqualTo("");
        assertThat(refus(lire("prenoms", ""), "prenoms")).isEqualTo("Écrivez vos prénoms.");
        assertThat(refus(lire("sansPrenom", "oui"), "sansPrenom")).startsWith("Vous avez écrit « Théo Lucien » et coché");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29/02/2007 | naissance       | Le 29 février 2007 n’existe pas : 2007 n’est pas une année bissextile.
            31/04/2006 | naissance       | Le 31 avril n’existe pas : ce mois a 30 jours.
            30/02/2006 | naissance       | Le 30 février n’existe pas : ce mois a 28 jours.
            00/04/2006 | naissance.jour  | Le jour va de 01 à 31 : vous avez écrit 00.
            12/13/2006 | naissance.mois  | Le mois va de 01 à 12 : vous avez écrit 13.
            12/mars/2006 | naissance.mois | Le mois s’écrit avec deux chiffres, par exemple 03 pour mars.
            12/03/06   | naissance.annee | L’année s’écrit avec quatre chiffres, par exemple 1998.
            12//2006   | naissance.mois  | Le mois manque dans votre date de naissance.
            24/11/2023 | naissance       | Le 24 novembre 2023 n’est pas encore arrivé : vérifiez l’année.
            01/01/1850 | naissance       | En 1850 ? Vérifiez l’année : personne n’a plus de 120 ans.
            """)
    void une_date_impossible_dit_pourquoi(String date, String champ, String phrase) {
        assertThat(refus(leDate(date), champ)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2008", "1/1/1990", "23/11/2012", "23/11/1903"})
    void une_date_possible_passe(String date) {
        assertThat(leDate(date).refus()).isEmpty();
    }

    @Test
    void moins_de_onze_ans_se_confirme() {
        assertThat(refus(leDate("24/11/2012"), "ageConfirme")).isEqualTo("Vous auriez 10 ans : si la date est juste, confirmez-la.");
        assertThat(leDate("24/11/2012", "ageConfirme", "oui").refus()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saint-Denis       |        | communeChoisie | 4 communes portent ce nom : choisissez la vôtre.
            Bourg-Disparu     |        | communeChoisie | Aucune commune de France ne porte aujourd’hui le nom « Bourg-Disparu » : corrigez-le, ou gardez-le s’il est celui de la pièce d’identité.
            Bourg-Disparu     | telle-quelle | commune  | Ajoutez le numéro du département après le nom. Exemple : Bourg-Disparu (63)
            ''                |        | commune        | Écrivez votre commune de naissance, avec son département. Exemple : Thiers (63)
            """)
    void une_commune_se_precise(String commune, String choisie, String champ, String phrase) {
        assertThat(refus(lire("commune", commune, "communeChoisie", choisie == null ? "" : choisie), champ)).isEqualTo(phrase);
    }

    @Test
    void une_commune_se_choisit_ou_se_garde() {
        assertThat(lieu("commune", "saint denis", "communeChoisie", "93066")).isEqualTo(new LieuDeNaissance("FR", "France", "Saint-Denis", "93066", "93"));
        assertThat(lieu("commune", "saint-denis (974)").codeInsee()).isEqualTo("97411");
        assertThat(lieu("commune", "Saint-Denis", "codeCommune", "97411").departement()).isEqualTo("974");
        assertThat(lieu("commune", "Bourg-Disparu (63)", "communeChoisie", "telle-quelle"))
                .isEqualTo(new LieuDeNaissance("FR", "France", "Bourg-Disparu", "", "63"));
    }

    @Test
    void ne_a_l_etranger_la_ville_est_libre() {
        assertThat(lieu("pays", "SUHH", "commune", "Léningrad")).isEqualTo(new LieuDeNaissance("SUHH", "URSS", "Léningrad", "", ""));
        assertThat(refus(lire("pays", "DZ", "commune", ""), "commune")).isEqualTo("Écrivez le nom de votre ville de naissance.");
        assertThat(refus(lire("pays", "ZZ"), "pays")).isEqualTo("Choisissez votre pays de naissance.");
    }

    private static LieuDeNaissance lieu(String... changements) {
        return lire(changements).etatCivil().orElseThrow().lieu();
    }

    private static LectureEtatCivil.Lu leDate(String date, String... autres) {
        var p = date.split("/", -1);
        var tous = new java.util.ArrayList<>(List.of("naissance.jour", p[0], "naissance.mois", p[1], "naissance.annee", p[2],
                "confirmationNaissance.jour", p[0], "confirmationNaissance.mois", p[1], "confirmationNaissance.annee", p[2]));
        tous.addAll(List.of(autres));
        return lire(tous.toArray(String[]::new));
    }

    private static LectureEtatCivil.Lu lire(String... changements) {
        var saisie = new HashMap<>(THEO);
        for (int i = 0; i < changements.length; i += 2) {
            saisie.put(changements[i], changements[i + 1]);
        }
        return LECTURE.lire(SaisieEtatCivil.lire(saisie::get), AUJOURDHUI);
    }

    private static String refus(LectureEtatCivil.Lu lu, String champ) {
        return lu.refus().stream().filter(r -> r.champ().equals(champ)).map(Refus::phrase).findFirst().orElse("").replace('\u00a0', ' ');
    }
}
