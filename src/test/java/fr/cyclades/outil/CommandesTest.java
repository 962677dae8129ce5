package fr.cyclades.outil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.socle.NumeroInscription;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bin/reglement expliquer NUMERO} and {@code comparer A B --candidatures}, on candidatures really registered. */
@CycladesTest
class CommandesTest {

    private static final String CAMPAGNE = "campagnes/2024/clermont-ferrand/bac-professionnel.yaml";

    @Autowired Commandes commandes;
    @Autowired DossierDEssai dossiers;
    @Autowired Candidatures candidatures;
    @Autowired Journal journal;
    @Autowired JdbcClient base;

    @TempDir
    Path dossier;

    private record Reponse(int code, String texte) {}

    private Reponse executer(Object... mots) {
        var octets = new ByteArrayOutputStream();
        var code = commandes.executer(List.of(mots).stream().map(Object::toString).toList(), new PrintStream(octets, true, StandardCharsets.UTF_8));
        return new Reponse(code, octets.toString(StandardCharsets.UTF_8));
    }

    private String numero(UUID candidature) {
        return candidatures.parId(candidature).orElseThrow().fiche().numero().texte();
    }

    @Test
    void une_candidature_enregistree_s_explique_sans_dire_qui_c_est_et_le_journal_le_sait() {
        var nadia = dossiers.inscrit();
        var dite = executer("expliquer", numero(nadia.candidature()).toLowerCase().replace("-", ""));
        assertThat(dite.code()).isZero();
        assertThat(dite.texte()).contains("Candidature " + numero(nadia.candidature()) + " : Baccalauréat professionnel, session 2024",
                "Version 1, enregistrée par le candidat le ", "E11", "dispensé (Brevet professionnel électricien", "ACTPRO01", "r.categorie == 'ACTIVITE'",
                "S1, Annexe 1", "Acquis U11 = Dispense au titre d’un diplôme, Brevet professionnel électricien", "écrit à : ").doesNotContain("Forgerons", "Benali", "BENALI", "06 39 98", "✗", "Groupe@");
        assertThat(journal.de(nadia.candidature(), 0, 5)).extracting(Acte::nature).contains("candidature_expliquee");
    }

    @Test
    void une_modification_commencee_dit_ce_qui_la_refuse() {
        var nadia = dossiers.inscrit();
        var numero = numero(nadia.candidature());
        assertThat(executer("expliquer", numero, "--brouillon")).satisfies(r -> {
            assertThat(r.code()).isEqualTo(1);
            assertThat(r.texte()).contains("pas de modification commencée");
        });
        base.sql("""
                        insert into candidature.brouillon (id, candidat, campagne, version_de_base, reponses, revision, empreinte, commence_le, garde_le)
                        select c.id, c.candidat, c.campagne, 1, v.reponses || '{"lvb": "anglais", "etablissement": "IND-03"}'::jsonb, 1, v.empreinte, v.instant, v.instant
                        from candidature.candidature c join candidature.version v on v.candidature = c.id where c.id = ?""")
                .params(nadia.candidature()).update();
        assertThat(executer("expliquer", numero, "--brouillon")).satisfies(r -> {
            assertThat(r.code()).isZero();
            assertThat(r.texte()).contains("Modification commencée sur la version 1", "etablissement_du_departement · Vous habitez Thiers (63)",
                    "departement : 03");
        });
    }

    @Test
    void un_numero_inconnu_ou_mal_ecrit_le_dit() {
        assertThat(executer("expliquer", "A06-24-999998-B")).satisfies(r -> {
            assertThat(r.code()).isEqualTo(1);
            assertThat(r.texte()).contains("n’est pas un numéro d’inscription", "A06-24-000123-D");
        });
        assertThat(executer("expliquer", NumeroInscription.de("06", 1999, 1).texte())).satisfies(r -> {
            assertThat(r.code()).isEqualTo(1);
            assertThat(r.texte()).contains("Aucune candidature ne porte le numéro A06-99-000001");
        });
        assertThat(List.of(executer(), executer("expliquer"), executer("comparer", "produit", "--candidatures"),
                executer("comparer", "produit", "produit", "--candidatures", "--numeros", "x"))).allSatisfy(r -> {
            assertThat(r.code()).isEqualTo(2);
            assertThat(r.texte()).startsWith("Usage");
        });
    }

    @Test
    void une_nouvelle_version_dit_ce_qu_elle_ferait_aux_candidatures_et_n_ecrit_rien() throws IOException {
        var nadia = numero(dossiers.inscrit().candidature());
        var ailleurs = numero(dossiers.inscrit("2024/clermont-ferrand/bac-professionnel", Map.of("eps_situation", "INAPTE")).candidature());
        Files.createDirectories(dossier.resolve(CAMPAGNE).getParent());
        Files.writeString(dossier.resolve(CAMPAGNE), Files.readString(Path.of("src/main/resources", CAMPAGNE)) + """
                pieces_retirees: [DOMICI01]
                pieces:
                  - { code: CASIER01, libelle: Casier judiciaire, motif: Essai, si: "r.eps_situation == 'INAPTE'", regroupement: DOSSIER, source: { notice: S1 } }
                regles:
                  - code: pas_de_tennis_de_table
                    exige: "!('TENNIS_DE_TABLE' in r.eps_activites)"
                    champ: eps_activites
                    message: Le tennis de table n'est plus proposé.
                    source: { notice: S1 }
                """);
        var avant = base.sql("select count(*) from reglement.reglement_publie").query(Long.class).single();
        var bilan = executer("comparer", "produit", dossier, "--candidatures", "--numeros", "100000");
        assertThat(bilan.code()).isZero();
        assertThat(bilan.texte()).contains("· 2024/clermont-ferrand/bac-professionnel\n", "La pièce disparaît : DOMICI01", "Rien n’est écrit.");
        assertThat(effet(bilan, "la pièce DOMICI01, Justificatif de domicile, n’est plus demandée")).contains(nadia, ailleurs);
        assertThat(effet(bilan, "la pièce CASIER01, Casier judiciaire, est désormais demandée")).contains(ailleurs).doesNotContain(nadia);
        assertThat(effet(bilan, "la règle « pas_de_tennis_de_table »")).contains(nadia).doesNotContain(ailleurs);
        assertThat(base.sql("select count(*) from reglement.reglement_publie").query(Long.class).single()).isEqualTo(avant);
        assertThat(executer("comparer", "produit", dossier, "--candidatures", "--numeros", "0").texte()).doesNotContain(nadia);
        assertThat(executer("comparer", "produit", dossier.resolve("rien"), "--candidatures").code()).isEqualTo(1);
    }

    private static String effet(Reponse bilan, String phrase) {
        return bilan.texte().lines().dropWhile(l -> !l.contains(phrase)).skip(1).takeWhile(l -> l.startsWith("          ")).collect(Collectors.joining(" "));
    }
}
