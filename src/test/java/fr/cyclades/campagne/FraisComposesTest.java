package fr.cyclades.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.OngletConstate.Ligne;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.check.Comparaison;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.socle.Civilite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** So much by UE, so much for the file, and who pays only a part: on the DCG of the guide. */
class FraisComposesTest {

    private static final Contexte LEA = new Contexte(LocalDate.of(2027, 1, 10),
            new Contexte.Candidat(Civilite.MADAME, "Rouault", "", "Léa", Optional.of(LocalDate.of(2001, 3, 2)), "FR", "", ""));
    private static final String COMPTE = "  du: \"{(nb(r.ue_choisies) + (has(r.langue) && r.langue != 'AUCUNE' ? 1 : 0)) * 22} €\"\n";
    private static final String PRIX = "  montant: 22\n  par: UE\n";
    private static final String SELON = "  du: \"{nb(r.ue_choisies) > 1 ? 330 : 140} €\"\n";
    private static final String PARTIELLE = "si: \"r.boursier == 'BOURSIER'\", piece: BOURSE01 }";

    private static DefinitionCompilee simple;
    private static DefinitionCompilee compose;

    @BeforeAll
    static void charger() {
        simple = dcg("reglement.yaml", texte -> texte);
        compose = dcg("reglement.yaml", texte -> {
            assertThat(texte).contains(COMPTE, PARTIELLE);
            return texte.replace(COMPTE, "  nombre: \"nb(r.ue_choisies)\"\n  supplement: { montant: 15, libelle: frais de dossier }\n")
                    .replace(PARTIELLE, "si: \"r.boursier == 'BOURSIER'\", piece: BOURSE01, montant: 0 }");
        });
    }

    private static DefinitionCompilee dcg(String fichier, UnaryOperator<String> changement) {
        var fichiers = Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))).stream()
                .map(f -> f.chemin().endsWith("dcg/" + fichier) ? new Fichier(f.chemin(), changement.apply(f.texte())) : f).toList();
        return new Chargeur().chargerCeQuiChange(fichiers, new Defauts()).stream().filter(d -> d.code().equals("2027/nantes/dcg")).findFirst().orElseThrow();
    }

    private static Ligne frais(Map<String, Object> reponses) {
        return frais(compose, reponses);
    }

    private static Ligne frais(DefinitionCompilee dcg, Map<String, Object> reponses) {
        return dcg.evaluer(Reponses.of(reponses), LEA).onglets().stream().flatMap(o -> o.lignes().stream()).filter(l -> l.champ().equals("frais")).findFirst().orElseThrow();
    }

    @Test
    void la_notice_dit_le_supplement_et_qui_ne_paie_que_lui() {
        assertThat(FraisAnnonces.de(CampagnesDEssai.de(compose)).phrases()).startsWith("22\u00a0€ par UE, plus 15\u00a0€ de frais de dossier.").contains(
                "Ne paient que 15\u00a0€ de frais de dossier : les boursiers de l’enseignement supérieur, sur présentation de la pièce «\u00a0Notification de bourse\u00a0».")
                .anyMatch(p -> p.startsWith("Ne paient rien : les pupilles de la Nation"));
    }

    @Test
    void chacun_lit_sa_somme_et_de_quoi_elle_est_faite() {
        assertThat(frais(Map.of("ue_choisies", List.of("UE1", "UE2", "UE3"), "boursier", "NON"))).satisfies(l -> {
            assertThat(l.valeur()).isEqualTo("81\u00a0€ (3\u00a0UE à 22\u00a0€, plus 15\u00a0€ de frais de dossier)");
            assertThat(l.precision()).isEqualTo("à payer au plus tard le 12 février 2027. Rien ne se paie sur ce site");
        });
        assertThat(frais(Map.of("ue_choisies", List.of("UE1", "UE2"), "boursier", "BOURSIER")).valeur()).isEqualTo(
                "15\u00a0€ (frais de dossier ; exonération partielle : les boursiers de l’enseignement supérieur, sur présentation de la pièce «\u00a0Notification de bourse\u00a0»)");
        assertThat(frais(Map.of("ue_choisies", List.of("UE1"), "boursier", "PUPILLE")).valeur()).startsWith("Rien à payer (exonération : les pupilles");
    }

    @Test
    void apres_l_inscription_l_etape_dit_la_somme_puis_de_quoi_elle_est_faite() {
        var dit = frais(Map.of("ue_choisies", List.of("UE1", "UE2", "UE3"), "boursier", "NON")).valeur();
        assertThat(PaiementDu.de(CampagnesDEssai.de(compose), dit, CampagnesDEssai.a("2027-01-10T10:00:00+01:00"))).hasValueSatisfying(p -> {
            assertThat(p.titre()).isEqualTo("Payer 81\u00a0€");
            assertThat(p.texte()).startsWith("3\u00a0UE à 22\u00a0€, plus 15\u00a0€ de frais de dossier. À payer au plus tard le vendredi 12 février 2027 inclus");
        });
    }

    @Test
    void comparer_dit_ce_qui_a_change() {
        assertThat(Comparaison.de(simple, compose)).anyMatch(p -> p.contains("22\u00a0€ par UE, plus 15\u00a0€ de frais de dossier"))
                .anyMatch(p -> p.contains("nb(r.ue_choisies)")).anyMatch(p -> p.contains("Qui est exonéré") && p.contains("qui ne paient que 15\u00a0€"));
    }

    @Test
    void un_prix_qui_depend_des_reponses_est_annonce_par_les_mots_de_l_auteur() {
        var selon = dcg("reglement.yaml", texte -> texte.replace(PRIX, "  annonce: De 140 € à 330 € selon les UE.\n").replace(COMPTE, SELON));
        assertThat(FraisAnnonces.de(CampagnesDEssai.de(selon)).phrases()).startsWith("De 140\u00a0€ à 330\u00a0€ selon les UE.");
        assertThat(frais(selon, Map.of("ue_choisies", List.of("UE1", "UE2"), "boursier", "NON")).valeur()).isEqualTo("330\u00a0€");
        assertThat(frais(selon, Map.of("boursier", "NON")).valeur()).isEqualTo("De 140\u00a0€ à 330\u00a0€ selon les UE");
    }

    @Test
    void une_annonce_ne_va_ni_sans_la_somme_de_chacun_ni_avec_un_autre_prix() {
        refuse(PRIX, "  annonce: Selon les UE\n  par: UE\n", "« annonce » dit le prix à tous : « par » en dirait un autre");
        refuse(PRIX + COMPTE, "  annonce: Selon les UE\n", "« annonce » sans « du » : personne ne saurait ce qu’il doit");
        refuse(PRIX + COMPTE, "", "des frais sans montant");
    }

    private static void refuse(String ecrit, String remplace, String probleme) {
        assertThatThrownBy(() -> dcg("reglement.yaml", texte -> texte.replace(ecrit, remplace))).hasMessageContaining(probleme);
    }
}
