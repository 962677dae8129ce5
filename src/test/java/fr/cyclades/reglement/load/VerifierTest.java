package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bin/reglement verifier} on the exam of the guide, right, then broken in every way. */
class VerifierTest {

    private static final String CAMPAGNE = "campagnes/2027/rennes/navigation-cotiere.yaml";
    private static final String DOSSIER = "reglements/2027/navigation-cotiere/";

    private static final ThreadMXBean FILS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path dossier;

    private record Sortie(int code, String texte) {
    }

    @BeforeEach
    void ecrire() {
        Guide.ecrire(dossier);
    }

    /** The classes are loaded: what follows measures the files. */
    @BeforeAll
    static void echauffer() {
        Verifier.verifier(List.of("--candidats", "1", "src/test/resources/guide-essai"), new PrintStream(OutputStream.nullOutputStream()));
    }

    private Sortie verifier(String... arguments) {
        var octets = new ByteArrayOutputStream();
        var code = Verifier.verifier(List.of(arguments), new PrintStream(octets, true, StandardCharsets.UTF_8));
        return new Sortie(code, octets.toString(StandardCharsets.UTF_8).replace(dossier + "/", ""));
    }

    /** Two seconds to refuse, in processor time of the only thread that works on it: other programs of the machine do not lengthen it. */
    private Sortie verifier() {
        try (var seul = new ForkJoinPool(1)) {
            return seul.submit(() -> {
                var debut = FILS.getCurrentThreadCpuTime();
                var sortie = verifier("--candidats", "120", dossier.toString());
                assertThat(Duration.ofNanos(FILS.getCurrentThreadCpuTime() - debut)).isLessThan(Duration.ofSeconds(2));
                return sortie;
            }).join();
        }
    }

    private void remplacer(String chemin, String juste, String faux) {
        var texte = Guide.lire(dossier.resolve(chemin));
        assertThat(texte).contains(juste);
        var rang = texte.indexOf(juste);
        Guide.ecrire(dossier, chemin, (texte.substring(0, rang) + faux + texte.substring(rang + juste.length())).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void l_examen_du_guide_n_a_rien_a_corriger() {
        assertThat(verifier("--strict", dossier.toString())).satisfies(s -> {
            assertThat(s.texte()).contains("Rien à corriger.", "3 exemples", "2027/rennes/navigation-cotiere");
            assertThat(s.code()).isZero();
        });
    }

    /** A DNB in Guyane, a BTS with an overseas closing, a DCG à la carte, two concours. */
    @Test
    void les_examens_ecrits_d_apres_le_seul_guide_n_ont_rien_a_corriger() {
        assertThat(verifier("--strict", "src/test/resources/guide-essai")).satisfies(s -> {
            assertThat(s.texte()).contains("Rien à corriger.", "42 exemples", "2027/guyane/dnb", "2027/versailles/attache", "2027/iles-lointaines/bts-gti",
                    "2027/maghreb/dcg", "2027/reunion/controleur-mer");
            assertThat(s.code()).isZero();
        });
    }

    /** « ¶ » stands for the end of a line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            un retrait faux                        | reglements/2027/navigation-cotiere/regles.yaml | ¶    champ: bateau | ¶   champ: bateau | regles.yaml:5:4 : erreur : YAML illisible : une ligne mal alignée
            une tabulation                         | reglements/2027/navigation-cotiere/regles.yaml | ¶    champ: bateau | ¶\t champ: bateau | une tabulation
            un deux-points de trop                 | reglements/2027/navigation-cotiere/onglets/recapitulatif.yaml | aide: Relisez tout | aide: Attention : relisez tout | une place où il n’a pas de sens
            un guillemet oublié                    | reglements/2027/navigation-cotiere/regles.yaml | exige: "age_au(k.reference) >= 16" | exige: "age_au(k.reference) >= 16 | un guillemet ouvert plus haut est-il fermé
            une clé inconnue                       | reglements/2027/navigation-cotiere/regles.yaml | exige: | exigee: | la clé « exigee » n’existe pas ici¶    → écrivez « exige » ?
            une clé écrite deux fois               | reglements/2027/navigation-cotiere/reglement.yaml | examen: CNC | examen: CNC¶examen: CND | la clé « examen » est écrite deux fois
            une clé qui n'est pas un mot           | reglements/2027/navigation-cotiere/reglement.yaml | examen: CNC | examen: CNC¶? [a, b]¶: c | reglement.yaml:
            un message oublié                      | reglements/2027/navigation-cotiere/regles.yaml | message: À la voile | # message: À la voile | il manque la clé « message »
            une règle sur un champ qui n'existe pas | reglements/2027/navigation-cotiere/regles.yaml | champ: bateau | champ: bateaux | le champ « bateaux » n’existe pas¶    → écrivez « bateau » ?
            une réponse qui n'existe pas           | reglements/2027/navigation-cotiere/pieces.yaml | r.bateau == 'MOTEUR' | r.bateau == 'MOTEURS' | « MOTEURS » n’est pas un choix du champ « bateau »
            une date comparée à une liste          | reglements/2027/navigation-cotiere/regles.yaml | age_au(k.reference) >= 16 | k.naissance < ['2011-06-01'] | ne s’applique pas à (date, liste
            un cycle de visibilité                 | reglements/2027/navigation-cotiere/onglets/epreuves.yaml | court: Bateau | visible_si: "has(r.anglais)" | visible_si du champ « bateau » lit « anglais », qui vient après lui
            un code en double                      | reglements/2027/navigation-cotiere/onglets/epreuves.yaml | - code: anglais | - code: bateau | le champ « bateau » est déjà déclaré
            un coefficient en toutes lettres       | reglements/2027/navigation-cotiere/epreuves.yaml | coefficient: 2 | coefficient: deux | « deux » n’est pas de la bonne nature¶    → il faut un nombre
            un coefficient à virgule               | reglements/2027/navigation-cotiere/epreuves.yaml | coefficient: 2 | coefficient: 2,5 | la clé « 5 » n’existe pas ici¶    → un nombre à virgule s’écrit avec un point
            une expression où elle ne se lit pas   | reglements/2027/navigation-cotiere/epreuves.yaml | rubrique: Épreuve facultative | rubrique: "Épreuve {t.anglais}" | « rubrique » ne lit pas d’expression entre accolades
            un choix inconnu dans une phrase       | reglements/2027/navigation-cotiere/epreuves.yaml | forme: Pratique | forme: "{r.bateau == 'VOILES' ? 'À la mer' : 'Au port'}" | « VOILES » n’est pas un choix du champ « bateau »¶    → écrivez « VOILE » ?
            des guillemets français                | reglements/2027/navigation-cotiere/regles.yaml | si: "r.bateau == 'VOILE'" | si: « r.bateau == 'VOILE' » | regles.yaml:3:9 : erreur : expression « « r.bateau == 'VOILE' » » : un guillemet
            une apostrophe de traitement de texte  | reglements/2027/navigation-cotiere/regles.yaml | == 'VOILE'" | == ’VOILE’" | : une apostrophe courbe, copiée d’un traitement de texte¶    → écrivez l’apostrophe droite
            un seul signe égal                     | reglements/2027/navigation-cotiere/regles.yaml | r.bateau == 'VOILE' | r.bateau = 'VOILE' | : un seul « = »¶    → écrivez ==
            un et en français                      | reglements/2027/navigation-cotiere/regles.yaml | == 'VOILE'" | == 'VOILE' et r.anglais == 'OUI'" | : « et »¶    → écrivez &&
            un supérieur ou égal retourné          | reglements/2027/navigation-cotiere/regles.yaml | >= 16 | => 16 | : « => »¶    → écrivez >=
            un nombre à virgule                    | reglements/2027/navigation-cotiere/regles.yaml | >= 16 | >= 16,5 | : un nombre à virgule¶    → écrivez-le avec un point
            une parenthèse de trop                 | reglements/2027/navigation-cotiere/regles.yaml | >= 16 | >= 16) | : on ne peut pas lire la suite, « ) »¶    → vérifiez les parenthèses
            un espace oublié                       | reglements/2027/navigation-cotiere/regles.yaml | ¶    champ: bateau | ¶    champ:bateau | regles.yaml:5:10 : erreur : YAML illisible : il manque un espace après les deux-points
            une espace insécable                   | reglements/2027/navigation-cotiere/regles.yaml | ¶    champ: bateau | ¶    champ: bateau | regles.yaml:5:1 : erreur : YAML illisible : une espace insécable au début de la ligne
            une puce                               | reglements/2027/navigation-cotiere/regles.yaml | - code: seize_ans | • code: seize_ans | regles.yaml:2:4 : erreur : YAML illisible : un tiret long ou une puce
            une apostrophe dans des apostrophes    | reglements/2027/navigation-cotiere/regles.yaml | message: À la voile | message: 'C'est À la voile | une apostrophe qui ferme le texte trop tôt
            un fragment introuvable                | reglements/2027/navigation-cotiere/reglement.yaml | adresse, contact | adresses, contact | le fichier reglements/commun/adresses.yaml n’existe pas
            une liste introuvable                  | reglements/2027/navigation-cotiere/onglets/epreuves.yaml | court: Bateau | liste: bateaux | la liste « bateaux » n’existe
            un jour de semaine faux                | campagnes/2027/rennes/navigation-cotiere.yaml | semaine: lundi | semaine: mardi | le 2027-01-04 est un lundi, pas un mardi (R52)
            une clôture avant l'ouverture          | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-01-29, semaine: vendredi | jour: 2026-12-29 | la clôture vient avant l’ouverture
            un dépôt qui finit trop tôt            | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-02-05 | jour: 2027-01-28 | le dépôt finit avant la fin des modifications (C6)
            une heure qui n'existe pas             | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-01-29, semaine: vendredi, heure: "17:00" | jour: 2027-03-28, heure: "02:30" | 02:30 (Europe/Paris) n’existe pas : on passe cette nuit-là à l’heure d’été
            un jour qui n'existe pas               | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-02-05 | jour: 2027-02-30 | la date « 2027-02-30 » n’existe pas¶    → ce mois-là finit le 2027-02-28
            une date à la française                | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-02-05 | jour: 05/02/2027 | « 05/02/2027 » ne convient pas¶    → écrivez 2027-02-05
            minuit                                 | campagnes/2027/rennes/navigation-cotiere.yaml | heure: "23:59" | heure: "24:00" | → pour la fin du jour, n’écrivez pas d’heure
            une heure mal écrite                   | campagnes/2027/rennes/navigation-cotiere.yaml | "10:00" | "10h00" | « 10h00 » ne convient pas¶    → écrivez "10:00"
            une académie inconnue                  | campagnes/2027/rennes/navigation-cotiere.yaml | academie: "14" | academie: "77" | l’académie « 77 » n’existe pas
            une entité d'une autre académie        | campagnes/2027/rennes/navigation-cotiere.yaml | er: A14 | er: A06-MA | l’entité « A06-MA » n’est pas sous l’académie « 14 »¶    → écrivez A14, ou A14-XX
            un fuseau inconnu                      | campagnes/2027/rennes/navigation-cotiere.yaml | er: A14 | er: A14¶fuseau: Europe/Rennes | le fuseau « Europe/Rennes » n’existe pas
            un maximum sous le minimum | reglements/2027/navigation-cotiere/onglets/epreuves.yaml |       - code: anglais |       - { code: milles, type: ENTIER, min: 5, max: 2, libelle: Combien de milles ? }¶      - code: anglais | « max » n’est pas plus grand que « min »
            un maximum sur un texte | reglements/2027/navigation-cotiere/onglets/epreuves.yaml |       - code: anglais |       - { code: milles, type: TEXTE, max: 2, libelle: Combien de milles ? }¶      - code: anglais | le champ « milles » n’est pas un nombre : « max » n’y sert à rien
            un entier à décimales | reglements/2027/navigation-cotiere/onglets/epreuves.yaml |       - code: anglais |       - { code: milles, type: ENTIER, decimales: 2, libelle: Combien de milles ? }¶      - code: anglais | est un nombre entier : il n’a pas de décimales¶    → écrivez « type: NOMBRE »
            un pas trop fin | reglements/2027/navigation-cotiere/onglets/epreuves.yaml |       - code: anglais |       - { code: milles, type: ENTIER, pas: 0.5, libelle: Combien de milles ? }¶      - code: anglais | « pas » a plus de décimales que les réponses permises
            un exemple refusé | reglements/2027/navigation-cotiere/onglets/epreuves.yaml |       - code: anglais |       - { code: milles, type: ENTIER, max: 9, exemple: "12", libelle: Combien de milles ? }¶      - code: anglais | l’exemple de « milles » serait refusé
            des frais sans compte | campagnes/2027/rennes/navigation-cotiere.yaml | sanction: | frais: { montant: 22, par: épreuve, paiement: [Par chèque.] }¶sanction: | « par » sans « nombre » : personne ne saurait ce qu’il doit¶    → ajoutez par exemple nombre: "nb(r.ue)"
            un cachet sur un dépôt en ligne | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-02-05, heure: "23:59" | jour: 2027-02-05, borne: CACHET_DE_LA_POSTE | la pièce « 1NATID01 » se dépose en ligne : le cachet de la poste n’y fait pas foi¶    → mettez les pièces « mode: POSTAL »
            un cachet à une heure | campagnes/2027/rennes/navigation-cotiere.yaml | heure: "23:59" | heure: "23:59", borne: CACHET_DE_LA_POSTE | un cachet de la poste ne dit pas l’heure¶    → ôtez « heure »
            un cachet sur une clôture | campagnes/2027/rennes/navigation-cotiere.yaml | semaine: vendredi, heure: "17:00" | semaine: vendredi, borne: CACHET_DE_LA_POSTE | rien ne se poste à cette date
            des frais comptés deux fois | campagnes/2027/rennes/navigation-cotiere.yaml | sanction: | frais: { montant: 22, par: épreuve, du: "22 €", supplement: { montant: 15, libelle: frais de dossier }, paiement: [Par chèque.] }¶sanction: | « du » dit toute la somme
            un nombre qui n'en est pas un | campagnes/2027/rennes/navigation-cotiere.yaml | sanction: | frais: { montant: 22, par: épreuve, nombre: "r.bateau", paiement: [Par chèque.] }¶sanction: | « r.bateau » n’est pas un nombre entier¶    → comptez, par exemple nb(r.champ)
            une exonération pour rien | campagnes/2027/rennes/navigation-cotiere.yaml | sanction: | frais: { montant: 22, paiement: [Par chèque.], exonerations: [{ qui: Les boursiers, montant: 22 }] }¶sanction: | cette exonération ne diminue rien
            une exonération sur une pièce inconnue | campagnes/2027/rennes/navigation-cotiere.yaml | sanction: | frais: { montant: 22, paiement: [Par chèque.], exonerations: [{ qui: Les boursiers, piece: CERMED02 }] }¶sanction: | la pièce « CERMED02 » n’existe pas¶    → écrivez « CERMED01 » ?
            ni académie ni organisateur | campagnes/2027/rennes/navigation-cotiere.yaml | er: A14 | fuseau: Europe/Paris | la campagne ne dit pas « er »¶    → ajoutez-le ; ou, si aucune académie n’organise, écrivez « organisateur »
            un exemple qui ment                    | reglements/2027/navigation-cotiere/exemples/principaux.yaml | naissance: 2011-06-01 | naissance: 2011-06-03 | l’exemple « Seize ans le jour dit, à la voile » : devait être accepté ; est refusé
            un exemple sur personne                | reglements/2027/navigation-cotiere/exemples/principaux.yaml | qui: juste_seize_ans | qui: juste_dix_ans | « juste_dix_ans » n’est pas sous « candidats »
            un exemple sur aucune campagne         | reglements/2027/navigation-cotiere/exemples/principaux.yaml | campagne: 2027/rennes/ | campagne: 2027/rene/ | la campagne « 2027/rene/navigation-cotiere » n’existe pas
            une virgule qui coupe un texte | reglements/2027/navigation-cotiere/epreuves.yaml | libelle: Règles de navigation | libelle: Règles (feux, balises) de navigation | la clé « balises) de navigation » n’existe pas ici¶    → une virgule entre { et } coupe le texte
            une impasse                            | reglements/2027/navigation-cotiere/regles.yaml | si: "r.bateau == 'VOILE'"¶    exige: "age_au(k.reference) >= 16" | exige: "r.bateau == 'MOTEUR' && r.bateau == 'VOILE'" | impasse dans
            """)
    void un_fichier_casse_est_refuse_et_dit_comment_le_reparer(String cas, String chemin, String juste, String faux, String phrase) {
        remplacer(chemin, juste.replace('¶', '\n'), faux.replace('¶', '\n').replace("\\t", "\t"));

        var sortie = verifier();

        assertThat(sortie.texte()).as(cas).contains(phrase.replace('¶', '\n')).contains("→");
        assertThat(sortie.code()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            une règle qui ne refuse jamais   | reglements/2027/navigation-cotiere/regles.yaml | >= 16 | >= 6 | la règle « seize_ans_a_la_voile » ne refuse jamais rien
            une pièce jamais demandée        | reglements/2027/navigation-cotiere/pieces.yaml | r.bateau == 'MOTEUR' | r.bateau == 'MOTEUR' && r.bateau == 'VOILE' | la pièce « CERMED01 » n’est jamais demandée
            un champ jamais montré           | reglements/2027/navigation-cotiere/onglets/epreuves.yaml | court: Anglais maritime | visible_si: "r.bateau == 'VOILE' && r.bateau == 'MOTEUR'" | le champ « anglais » n’est jamais montré
            un onglet cité nulle part        | reglements/2027/navigation-cotiere/reglement.yaml | onglets: [identification, epreuves, recapitulatif] | onglets: [identification, recapitulatif] | cet onglet n’est cité nulle part
            une heure qui vient deux fois    | campagnes/2027/rennes/navigation-cotiere.yaml | jour: 2027-02-05, heure: "23:59" | jour: 2027-10-31, heure: "02:30" | vient deux fois
            une unité qui n'existe pas       | reglements/2027/navigation-cotiere/onglets/epreuves.yaml | court: Anglais maritime | visible_si: "'N3' in u" | « N3 » n’est l’unité d’aucune spécialité
            des modifications closes trop tôt | campagnes/2027/rennes/navigation-cotiere.yaml | depots: | fin_de_modification: { jour: 2027-01-20 }¶  depots: | les modifications finissent avant la clôture
            """)
    void ce_qui_n_est_sans_doute_pas_voulu_est_un_avertissement(String cas, String chemin, String juste, String faux, String phrase) {
        remplacer(chemin, juste, faux.replace('¶', '\n'));

        assertThat(verifier().texte()).as(cas).contains("avertissement : ", phrase);
    }

    @Test
    void une_case_a_decocher_n_est_pas_une_impasse() {
        remplacer("reglements/2027/navigation-cotiere/regles.yaml", "si: \"r.bateau == 'VOILE'\"\n    exige: \"age_au(k.reference) >= 16\"\n    champ: bateau",
                "exige: \"!has(r.domicile_a_l_etranger)\"\n    champ: domicile_a_l_etranger");

        assertThat(verifier().texte()).doesNotContain("impasse");
    }

    @Test
    void un_exemple_manquant_est_un_avertissement_que_strict_refuse() throws IOException {
        Files.delete(dossier.resolve(DOSSIER + "exemples/principaux.yaml"));

        assertThat(verifier("--candidats", "0", dossier.toString())).satisfies(s -> {
            assertThat(s.texte()).contains("regles.yaml:2:5 : avertissement : aucun exemple ne montre la règle « seize_ans_a_la_voile » qui refuse");
            assertThat(s.code()).isZero();
        });
        assertThat(verifier("--strict", "--candidats", "0", dossier.toString()).code()).isEqualTo(1);
    }

    @Test
    void un_texte_qui_n_est_pas_en_utf8_est_situe() {
        Guide.ecrire(dossier, DOSSIER + "onglets/recapitulatif.yaml", "titre: Recap\ngabarit: RÉCAPITULATIF\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(verifier().texte()).contains("recapitulatif.yaml:2:11 : erreur : un caractère n’est pas écrit en UTF-8");
    }

    @Test
    void un_fichier_de_cinquante_megaoctets_n_est_pas_lu() {
        Guide.ecrire(dossier, DOSSIER + "listes.yaml", new byte[50 * 1024 * 1024]);
        assertThat(verifier().texte()).contains("listes.yaml:1:1 : erreur : ce fichier dépasse 1024 Kio");
    }

    @Test
    void une_bombe_d_ancres_est_desamorcee() {
        var bombe = new StringBuilder("listes:\n  a0: &a0 [x, x]\n");
        for (var i = 1; i < 25; i++) {
            bombe.append("  a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Guide.ecrire(dossier, DOSSIER + "listes.yaml", bombe.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(verifier().texte()).contains("listes.yaml:1:1 : erreur : ce fichier est démesuré");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: &a [*a]
            listes: &l { a: *l }
            """)
    void une_ancre_qui_se_contient_est_refusee(String texte) {
        Guide.ecrire(dossier, DOSSIER + "listes.yaml", texte.getBytes(StandardCharsets.UTF_8));
        assertThat(verifier().texte()).contains("listes.yaml:1:");
        assertThat(verifier().code()).isEqualTo(1);
    }

    @Test
    void un_million_de_crochets_est_refuse_sans_etre_lu() {
        Guide.ecrire(dossier, DOSSIER + "listes.yaml", ("listes: " + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(verifier().texte()).contains("listes.yaml:1:1 : erreur : ce fichier est démesuré");
    }

    @Test
    void un_fichier_yml_un_dossier_absent_et_un_dossier_sans_rien_sont_dits() throws IOException {
        Files.writeString(dossier.resolve(DOSSIER + "listes.yml"), "listes: {}");
        var vide = Files.createDirectory(dossier.resolve("vide"));

        assertThat(verifier().texte()).contains("renommez-le en « .yaml »");
        assertThat(verifier(vide.toString()).texte()).contains("ne contient ni « reglements » ni « campagnes »");
        assertThat(verifier(vide.resolve("rien").toString()).texte()).contains("ce dossier n’existe pas");
        assertThat(verifier("--inconnu").code()).isEqualTo(2);
    }

    @Test
    void un_reglement_sans_campagne_est_dit() throws IOException {
        Files.delete(dossier.resolve(CAMPAGNE));
        Files.delete(dossier.resolve(DOSSIER + "exemples/principaux.yaml"));
        assertThat(verifier().texte()).contains("reglement.yaml:1:1 : avertissement : aucune campagne n’emploie ce règlement");
    }

    @Test
    @Regle("R131")
    void la_notification_que_le_fragment_fait_joindre_est_une_piece_a_demander() {
        remplacer(DOSSIER + "reglement.yaml", "adresse, contact]", "adresse, contact, handicap]\nparametres: { amenagement_procedure: { nature: TEXTE, sens: où demander, defaut: Au bureau. } }");
        remplacer(DOSSIER + "onglets/identification.yaml", "- fragment: contact", "- fragment: contact\n  - fragment: handicap");
        assertThat(verifier().texte()).contains("reglement.yaml:3:", "aucune pièce ne la demande", "→ ajoutez à pieces.yaml : - { code: NOTAME01");

        remplacer(DOSSIER + "pieces.yaml", "\npieces:\n", "\npieces:\n  - { code: NOTAME01, libelle: Notification, motif: Aménagement, si: \"r.handicap_connu == 'EXISTANT'\", "
                + "regroupement: DOSSIER, source: { texte: Arrêté } }\n");
        assertThat(verifier().texte()).doesNotContain("aucune pièce ne la demande");
    }

    @Test
    void un_regroupement_sans_dates_ne_prend_pas_celles_d_un_autre() {
        remplacer(DOSSIER + "pieces.yaml", "regroupements: [", "regroupements: [{ code: MEDICAL, libelle: Certificats }, ");
        assertThat(verifier().texte()).as("un dépôt sans regroupement vaut pour tous").doesNotContain("dates de dépôt");

        remplacer(CAMPAGNE, "depots: [{ fin:", "depots: [{ regroupement: DOSSIER, fin:");
        assertThat(verifier()).satisfies(s -> {
            assertThat(s.texte()).contains("le regroupement « MEDICAL » n’a pas de dates de dépôt", "→ ajoutez « { regroupement: MEDICAL, fin:");
            assertThat(s.code()).isEqualTo(1);
        });
    }

    @Test
    void un_texte_sans_sanction_n_en_ecrit_pas() {
        remplacer(CAMPAGNE, "sanction:", "# sanction:");
        assertThat(verifier("--strict", dossier.toString()).texte()).contains("Rien à corriger.");
    }

    @Test
    @Regle("R52")
    void plusieurs_fautes_sont_dites_ensemble_avec_leur_nombre() {
        remplacer(CAMPAGNE, "semaine: lundi", "semaine: mardi");
        remplacer(CAMPAGNE, "jour: 2027-02-05", "jour: 2027-02-30");
        assertThat(verifier().texte()).contains("2 erreurs, 0 avertissement.").doesNotContain("Joué");
    }
}
