package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/reglement expliquer} and {@code comparer}, on the exam of the guide. */
class OutilsTest {

    private static final String CODE = "2027/rennes/navigation-cotiere";
    private static final String DOSSIER = "reglements/2027/navigation-cotiere/";

    @TempDir
    Path dossier;

    @TempDir
    Path apres;

    @BeforeEach
    void ecrire() {
        Guide.ecrire(dossier);
        Guide.ecrire(apres);
    }

    private static String sortie(BiFunction<List<String>, PrintStream, Integer> outil, Object... arguments) {
        var octets = new ByteArrayOutputStream();
        outil.apply(List.of(arguments).stream().map(Object::toString).toList(), new PrintStream(octets, true, StandardCharsets.UTF_8));
        return octets.toString(StandardCharsets.UTF_8);
    }

    private void changer(String chemin, String juste, String autre) {
        var texte = Guide.lire(apres.resolve(chemin));
        assertThat(texte).contains(juste);
        Guide.ecrire(apres, chemin, texte.replace(juste, autre).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void un_refus_s_explique_par_sa_regle_ses_valeurs_et_sa_source() {
        assertThat(sortie(Expliquer::expliquer, "un jour trop", dossier)).contains("« Un jour trop jeune »",
                "seize_ans_a_la_voile · À la voile, il faut avoir 16 ans", "si r.bateau == 'VOILE', exige age_au(k.reference) >= 16",
                "Bateau [r.bateau] = À la voile", "candidat naissance [k.naissance] = 2 juin 2011", "Arrêté d’exemple, article 2",
                DOSSIER + "regles.yaml:2:5");
    }

    @Test
    void une_epreuve_et_une_piece_s_expliquent_aussi() {
        assertThat(sortie(Expliquer::expliquer, "au moteur", dossier)).contains("CERMED01 · Certificat médical de moins d’un an : Épreuve pratique au moteur",
                "r.bateau == 'MOTEUR'", "Bateau [r.bateau] = Au moteur", "N2 · Conduite : inscrit (Au moteur)", DOSSIER + "epreuves.yaml:3:5");
        assertThat(sortie(Expliquer::expliquer, "personne", dossier)).contains("Aucun exemple ne s’appelle « personne »");
        assertThat(sortie(Expliquer::expliquer)).contains("Usage");
    }

    @Test
    void une_epreuve_passee_une_autre_session_s_explique_par_ce_que_dit_le_candidat() {
        assertThat(sortie(Expliquer::expliquer, "durée d'activité demandée, la forme progressive convient")).contains("'UP1' in r.epreuves_presentees",
                "[r.epreuves_presentees] = E1, E4, E5");
    }

    @Test
    void deux_versions_se_comparent_en_mots() {
        changer(DOSSIER + "regles.yaml", ">= 16", ">= 15");
        changer(DOSSIER + "epreuves.yaml", "coefficient: 2", "coefficient: 4");
        changer(DOSSIER + "pieces.yaml", "    si: \"r.bateau == 'MOTEUR'\"\n", "");
        changer(DOSSIER + "onglets/epreuves.yaml", "          - { code: MOTEUR, libelle: Au moteur }\n", "          - { code: MOTEUR, libelle: Au moteur }\n          - { code: RAME, libelle: À la rame }\n");
        changer(DOSSIER + "exemples/principaux.yaml", "refuse: [seize_ans_a_la_voile]", "accepte: true");
        changer("campagnes/" + CODE + ".yaml", "jour: 2027-01-29, semaine: vendredi", "jour: 2027-01-30");

        assertThat(sortie(Comparer::comparer, dossier, apres)).contains("· " + CODE,
                "La clôture : « 2027-01-29 17:00 » devient « 2027-01-30 17:00 ».",
                "La règle « seize_ans_a_la_voile », exigence (à ceux pour qui r.bateau == 'VOILE') : « age_au(k.reference) >= 16 » devient « age_au(k.reference) >= 15 ».",
                "La pièce « CERMED01 », demandée : « à ceux pour qui r.bateau == 'MOTEUR' » devient « à tous ».",
                "choix ajoutés : À la rame.",
                "L’épreuve N1, Règles de navigation, coefficient : « 2.0 » devient « 4.0 ».");
    }

    @Test
    void rien_de_ce_qui_change_n_est_tu() {
        changer(DOSSIER + "epreuves.yaml", "choix: \"{t.bateau}\"", "choix: \"{minuscule(t.bateau)}\", lieu: Brest");
        changer(DOSSIER + "onglets/epreuves.yaml", "libelle: Au moteur", "libelle: À moteur, aide: Hors-bord ou non");
        changer(DOSSIER + "onglets/epreuves.yaml", "Choisissez la voile ou le moteur.", "Voile ou moteur ?");
        changer("campagnes/" + CODE + ".yaml", "certificats@rectorat.exemple.fr", "mer@rectorat.exemple.fr");

        assertThat(sortie(Comparer::comparer, dossier, apres)).contains(
                "L’épreuve N2, Conduite, choix : « {t.bateau} » devient « {minuscule(t.bateau)} ».", "L’épreuve N2, Conduite, lieu : s’y ajoute « Brest ».",
                "choix « À moteur », ses mots : « Au moteur » devient « À moteur ».", "choix « À moteur », son aide : s’y ajoute « Hors-bord ou non ».",
                "ce qui se dit sans réponse : « Choisissez la voile ou le moteur. » devient « Voile ou moteur\u00a0? ».",
                "Les contacts : n’y est plus « Bureau des certificats maritimes", "mer@rectorat.exemple.fr");
    }

    @Test
    void un_fichier_ecrit_autrement_sans_rien_changer_est_nomme() {
        changer(DOSSIER + "regles.yaml", "regles:", "# relu le 3 janvier\nregles:");

        assertThat(sortie(Comparer::comparer, dossier, apres)).contains("Le fichier " + DOSSIER + "regles.yaml est écrit autrement")
                .doesNotContain("epreuves.yaml", "devient");
    }

    @Test
    void un_seul_dossier_ou_les_fichiers_du_produit_se_comparent_aussi() {
        assertThat(sortie(Comparer::comparer, "produit", dossier)).contains(CODE + " : campagne nouvelle");
        assertThat(sortie(Comparer::comparer, "produit", "produit")).isEqualToIgnoringNewLines("Rien ne change.");
        assertThat(sortie(Comparer::comparer, "un")).contains("Usage");
    }
}
