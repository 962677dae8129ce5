package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.Programme;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/reglement verifier} tells to write instead, on the exam of the guide. */
class RemedesTest {

    private static final String DOSSIER = "reglements/2027/navigation-cotiere/";

    @TempDir
    Path dossier;

    @BeforeEach
    void ecrire() {
        Guide.ecrire(dossier);
    }

    private String verifier() {
        var octets = new ByteArrayOutputStream();
        Verifier.verifier(List.of("--candidats", "60", dossier.toString()), new PrintStream(octets, true, StandardCharsets.UTF_8));
        return octets.toString(StandardCharsets.UTF_8).replace(dossier + "/", "");
    }

    private void remplacer(String chemin, String juste, String faux) {
        var texte = Guide.lire(dossier.resolve(chemin));
        assertThat(texte).contains(juste);
        Guide.ecrire(dossier, chemin, texte.replace(juste, faux).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            agee_au(k.reference) >= 16                   | « agee_au » n’est pas un nom connu | écrivez « age_au » ?
            mois_entres(k.naissance, k.reference) >= 192 | « mois_entres » n’est pas un nom connu | écrivez « mois_entre » ?
            duration('1h') == duration('1h')             | « duration » n’est pas un nom connu | sont connus ici : age_au, annees_entre, compte, dans_les_annees, date,
            r.bateau.startWith('V')                      | « startWith » n’est pas un nom connu | écrivez « startsWith » ?
            bateau == 'VOILE'                            | « bateau » n’est pas un nom connu | un texte s’écrit entre apostrophes ; les variables sont r, t, n
            k.naissance < date('01/02/2011')             | « 01/02/2011 » n’est pas une date | écrivez date('2011-02-01')
            k.naissance < date('1er janvier 2011')       | « 1er janvier 2011 » n’est pas une date | écrivez date('2011-01-01')
            k.naissance < date('2011-02-30')             | « 2011-02-30 » n’est pas une date | écrivez l’année, le mois, le jour, d’une date qui existe
            mois_entre(r.bateau, k.jour) < 6             | « mois_entre » ne s’applique pas à (texte, date) | écrivez mois_entre(date, date)
            r.bateau in r.bateau                         | « in » ne s’applique pas à (texte, texte) | « in » cherche dans une liste ; une seule réponse se compare
            r.bateau.matches('^[0-9{6}$')                | « ^[0-9{6}$ » n’est pas un motif que « matches » sait lire | vérifiez ce qui s’ouvre et se ferme
            """)
    void un_mot_inconnu_d_une_expression_est_rapproche_des_notres(String ecrite, String faute, String remede) {
        remplacer(DOSSIER + "regles.yaml", "age_au(k.reference) >= 16", ecrite);

        assertThat(verifier()).contains("regles.yaml:4:", faute + "\n    → " + remede);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            date_fin: 2027-03-17                   | epreuves.yaml:2: | « date_fin » est écrit sans « date » | écrivez « date », le premier jour ; ou ôtez « date_fin »
            date: 2027-03-17, date_fin: 2027-03-17 | epreuves.yaml:2: | « date_fin » (2027-03-17) n’est pas après « date » (2027-03-17) | écrivez le dernier jour
            date: 2027-03-17, date_fin: 2027-02-30 | epreuves.yaml:2: | la date « 2027-02-30 » n’existe pas | ce mois-là finit le 2027-02-28
            """)
    void le_dernier_jour_d_une_epreuve_vient_apres_le_premier(String ecrites, String place, String faute, String remede) {
        remplacer(DOSSIER + "epreuves.yaml", "duree: 90", "duree: 90, " + ecrites);

        assertThat(verifier()).contains(place, faute + "\n    → " + remede);
    }

    @Test
    void un_choix_pour_personne_est_dit_avec_ou_l_ecrire() throws IOException {
        Files.delete(dossier.resolve(DOSSIER + "exemples/principaux.yaml"));
        remplacer(DOSSIER + "onglets/epreuves.yaml", "libelle: Au moteur }", "libelle: Au moteur, si: \"has(r.nationalite) && !has(r.nationalite)\", raison: Fermé. }");

        assertThat(verifier()).contains("onglets/epreuves.yaml:6:", "avertissement : le choix « MOTEUR » du champ « bateau » n’est jamais possible",
                "→ relisez « si » et « proposee_si » ; si personne ne doit le choisir, retirez-le et dites-le sous « public: { non_concerne: … } »");
    }

    @ParameterizedTest
    @CsvSource({"3 h, 180", "1 h 30, 90", "'\"03:00\"', 180", "1h30, 90"})
    void une_duree_ecrite_en_heures_se_dit_en_minutes(String ecrite, int minutes) {
        remplacer(DOSSIER + "epreuves.yaml", "duree: 90", "duree: " + ecrite);

        assertThat(verifier()).contains("→ écrivez " + minutes + " : une durée est un nombre de minutes");
    }

    @ParameterizedTest
    @CsvSource({"'textes: { accuse_reception: Gardez-le. }', accuse_reception, accuse_de_reception", "'documents: { recap: Récapitulatif }', recap, recapitulatif"})
    void un_texte_que_rien_ne_lit_est_refuse(String ecrit, String code, String juste) {
        remplacer(DOSSIER + "reglement.yaml", "documents: { recapitulatif: Récapitulatif d'inscription, liste_des_pieces: Pièces à fournir }", ecrit);

        assertThat(verifier()).contains("reglement.yaml:", "la clé « " + code + " » n’existe pas ici", juste);
    }

    @Test
    void une_piece_a_poster_demande_ou() {
        remplacer(DOSSIER + "pieces.yaml", "libelle: Certificat médical de moins d'un an", "libelle: Certificat médical de moins d'un an\n    mode: POSTAL");
        assertThat(verifier()).contains("avertissement : le contact « bureau » n’a pas d’adresse, et la pièce « CERMED01 » s’envoie par la poste", "→ ajoutez « adresse: [");

        remplacer("campagnes/2027/rennes/navigation-cotiere.yaml", "    mails: [certificats", "    adresse: [1 rue du Port, 35000 Rennes]\n    mails: [certificats");
        assertThat(verifier()).doesNotContain("n’a pas d’adresse");
    }

    @Test
    void une_epreuve_commune_sans_rubrique_prend_celle_de_tous() {
        remplacer(DOSSIER + "epreuves.yaml", "communes:", "rubrique: Épreuves écrites et pratiques\ncommunes:");
        remplacer(DOSSIER + "epreuves.yaml", " rubrique: Épreuves obligatoires,", "");

        assertThat(new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(dossier)), new Defauts()).getFirst().programme().epreuves())
                .extracting(Programme.Epreuve::rubrique).containsExactly("Épreuves écrites et pratiques", "Épreuves écrites et pratiques", "Épreuve facultative");
    }

    @Test
    void deux_campagnes_que_rien_ne_distingue_sont_dites() {
        var campagne = Guide.lire(dossier.resolve("campagnes/2027/rennes/navigation-cotiere.yaml"));
        Guide.ecrire(dossier, "campagnes/2027/rennes/navigation-bis.yaml", campagne.getBytes(StandardCharsets.UTF_8));

        assertThat(verifier()).contains("campagnes/2027/rennes/navigation-bis.yaml:1:1 : avertissement : rien ne distingue cette campagne de 2027/rennes/navigation-cotiere",
                "écrivez un autre « er »");
    }
}
