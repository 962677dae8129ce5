package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.personas.Personnes;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Definitions;
import fr.cyclades.reglement.DefinitionsRelues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Numbers typed without script, in an exam that the running server is given for a moment: the concours of the guide. */
@CycladesTest
class NombresSansScriptTest {

    private static final String CONCOURS = "2027/nantes/controleur-mer";

    @TempDir static Path dossier;
    private static Collection<Definition> avecLui;

    @Autowired Definitions definitions;
    @Autowired ReglementsPublies publies;
    @Autowired ApplicationEventPublisher evenements;
    @Autowired JdbcClient base;
    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @LocalServerPort int port;

    private Collection<Definition> avant;
    private Navigateur nadia;

    @BeforeEach
    void un_concours_de_plus() throws IOException {
        horloge.nousSommesLe("2027-01-05T10:00:00+01:00");
        if (avecLui == null) {
            avecLui = lire();
        }
        avant = definitions.toutes();
        evenements.publishEvent(new DefinitionsRelues(avecLui));
        var elle = personnes.nadia();
        nadia = new Navigateur(port).connecter(elle.adresse(), elle.motDePasse()).ouvrir("/candidatures/nouvelle?campagne=" + CONCOURS)
                .envoyer("Démarrer mon inscription");
        nadia.ouvrir(nadia.chemin().replaceFirst("/onglets/.*", "/onglets/concours"));
    }

    private Collection<Definition> lire() throws IOException {
        var guide = Path.of("src/test/resources/guide-essai");
        FileSystemUtils.copyRecursively(guide.resolve("reglements/2027/controleur-mer"), dossier.resolve("reglements/2027/controleur-mer"));
        Files.createDirectories(dossier.resolve("campagnes/2027/nantes"));
        Files.copy(guide.resolve("campagnes/2027/nantes/controleur-mer.yaml"), dossier.resolve("campagnes/2027/nantes/controleur-mer.yaml"));
        return new DefinitionsChargees(dossier.toString(), false, publies, horloge).toutes();
    }

    @AfterEach
    void retirer_le_concours() {
        base.sql("delete from candidature.brouillon where campagne = :campagne").param("campagne", CONCOURS).update();
        evenements.publishEvent(new DefinitionsRelues(avant));
        horloge.remettre();
    }

    @Test
    void la_question_dit_ce_qu_elle_accepte_et_ouvre_le_bon_clavier() {
        nadia.cocher("voie=TROISIEME").envoyer("Suivant :");
        assertThat(nadia.page().select("input[name=tentatives]").attr("inputmode")).isEqualTo("numeric");
        assertThat(nadia.page().select("input[name=annees_d_activite]").attr("inputmode")).isEqualTo("decimal");
        assertThat(nadia.page().select("input[name=tentatives]").attr("type")).isEqualTo("text");
        assertThat(nadia.texte()).contains("Nombre entier, de 0 à 20", "Nombre, de 0 à 60 ans, de 0,5 en 0,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tentatives        | douze  | « douze » n’est pas un nombre entier
            tentatives        | 12,5   | « 12,5 » n’est pas un nombre entier
            tentatives        | 21     | « 21 » est trop grand
            tentatives        | -1     | « -1 » est trop petit
            annees_d_activite | sept   | « sept » n’est pas un nombre
            annees_d_activite | 60,5   | « 60,5 » est trop grand
            annees_d_activite | 12,3   | de 0,5 en 0,5
            """)
    void un_nombre_impossible_est_refuse_a_son_champ_et_garde_tel_quel(String champ, String tape, String pourquoi) {
        nadia.cocher("voie=TROISIEME").envoyer("Suivant :").remplir(champ, tape).envoyer("Suivant :");
        assertThat(nadia.statut()).isEqualTo(422);
        assertThat(nadia.page().select(".fr-alert--error a[href=#" + champ + "]").text()).contains(pourquoi);
        assertThat(nadia.valeur(champ)).isEqualTo(tape);
        var erreur = nadia.page().select("input[name=" + champ + "]").attr("aria-describedby").split(" ");
        assertThat(Arrays.stream(erreur).map(id -> nadia.page().getElementById(id)).filter(e -> e != null).map(e -> e.text()))
                .as("said at the field too").anyMatch(t -> t.contains(pourquoi));
    }

    @Test
    void un_nombre_juste_se_tape_comme_on_l_ecrit_et_se_relit_avec_son_unite() {
        nadia.cocher("voie=TROISIEME").envoyer("Suivant :").remplir("annees_d_activite", "12,5 ans").remplir("tentatives", "0").envoyer("Suivant :");
        assertThat(nadia.page().select(".fr-alert--error a").eachAttr("href")).doesNotContain("#annees_d_activite", "#tentatives");
        assertThat(nadia.valeur("annees_d_activite")).isEqualTo("12,5");
        nadia.ouvrir(nadia.chemin().replaceFirst("/onglets/.*", "/onglets/recapitulatif"));
        assertThat(nadia.texte()).contains("12,5 ans");
    }
}
