package fr.cyclades.reglement.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Programme;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam of several sessions in the year: one campagne takes up another and gives its own dates, those of its épreuves too. */
class ReprisesTest {

    private static final String DOSSIER = "reglements/2027/navigation-cotiere/";
    private static final String JUIN = "campagnes/2027/rennes/navigation-juin.yaml";
    private static final String ENTETE = """
            reprend: 2027/rennes/navigation-cotiere
            titre: Certificat de navigation côtière, académie de Rennes, juin 2027
            chemin: [Examen, Certificat de navigation côtière, Juin]
            er: A14-JU
            calendrier:
              ouverture: { jour: 2027-05-03 }
              cloture: { jour: 2027-05-28 }
              depots: [{ fin: { jour: 2027-06-04 } }]
            """;

    @TempDir
    Path dossier;

    @BeforeEach
    void ecrire() {
        Guide.ecrire(dossier);
    }

    private void juin(String suite) {
        Guide.ecrire(dossier, JUIN, (ENTETE + suite).getBytes(StandardCharsets.UTF_8));
    }

    private void remplacer(String chemin, String juste, String autre) {
        var texte = Guide.lire(dossier.resolve(chemin));
        assertThat(texte).contains(juste);
        Guide.ecrire(dossier, chemin, texte.replace(juste, autre).getBytes(StandardCharsets.UTF_8));
    }

    private String verifier() {
        var octets = new ByteArrayOutputStream();
        Verifier.verifier(List.of("--strict", "--candidats", "60", dossier.toString()), new PrintStream(octets, true, StandardCharsets.UTF_8));
        return octets.toString(StandardCharsets.UTF_8).replace(dossier + "/", "");
    }

    private Definition chargee() {
        return new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(dossier)), new Defauts()).stream()
                .filter(d -> d.code().equals("2027/rennes/navigation-juin")).findFirst().orElseThrow();
    }

    @Test
    void un_jour_recrit_ne_garde_ni_l_heure_ni_le_jour_de_la_semaine_de_l_autre() {
        juin("");

        assertThat(verifier()).contains("Rien à corriger.");
        assertThat(chargee().notice().calendrier().cloture().heure()).isEmpty();
    }

    @Test
    void une_campagne_date_les_epreuves_communes_par_leur_code() {
        remplacer(DOSSIER + "epreuves.yaml", "code: N2,", "code: N-2,");
        remplacer(DOSSIER + "exemples/principaux.yaml", "N2:", "N-2:");
        juin("unites: { N1: { date: 2027-06-15 }, N-2: { date: 2027-06-16 }, N3: { date: 2027-06-17 } }\n");

        assertThat(verifier()).contains("Rien à corriger.");
        assertThat(dates()).containsExactly("le mardi 15 juin 2027", "le mercredi 16 juin 2027", "le jeudi 17 juin 2027");
    }

    @Test
    void une_campagne_date_d_un_coup_les_epreuves_d_une_meme_unite_generale() {
        remplacer(DOSSIER + "epreuves.yaml", "communes:", "unites: { ECRITS: { libelle: Écrits } }\ncommunes:");
        remplacer(DOSSIER + "epreuves.yaml", "code: N1,", "code: N1, generale: ECRITS,");
        juin("unites: { ECRITS: { date: 2027-06-15 } }\n");

        assertThat(verifier()).contains("Rien à corriger.");
        assertThat(dates()).containsExactly("le mardi 15 juin 2027", "", "");
    }

    @Test
    void une_epreuve_que_la_campagne_invente_est_dite() {
        juin("unites: { N11: { date: 2027-06-15 } }\n");

        assertThat(verifier()).contains(JUIN + ":9:11 : erreur : « N11 » n’est ni une épreuve commune, ni une unité générale de ce règlement", "écrivez « N1 » ?");
    }

    @Test
    void une_regle_sur_la_forme_d_un_texte_se_franchit_par_l_exemple_du_champ() {
        var numero = "      - { code: numero, type: TEXTE, libelle: Votre numéro, obligatoire: false }\n";
        remplacer(DOSSIER + "onglets/epreuves.yaml", "      - code: anglais\n", numero + "      - code: anglais\n");
        remplacer(DOSSIER + "regles.yaml", "regles:\n", """
                regles:
                  - code: forme_du_numero
                    exige: "r.numero.matches('^[0-9]{6}-[0-9]{6}$')"
                    champ: numero
                    message: Un numéro a six chiffres, un tiret, six chiffres.
                    source: { texte: "Arrêté d'exemple" }
                """);
        assertThat(verifier()).contains("impasse dans", "écrivez sous le champ « exemple: … », une réponse que la règle accepte");

        remplacer(DOSSIER + "onglets/epreuves.yaml", "libelle: Votre numéro,", "libelle: Votre numéro, exemple: 212013-004567,");
        assertThat(verifier()).doesNotContain("impasse", "forme_du_numero » ne laisse jamais");
    }

    private List<String> dates() {
        return chargee().programme().epreuves().stream().map(Programme.Epreuve::jours).toList();
    }
}
