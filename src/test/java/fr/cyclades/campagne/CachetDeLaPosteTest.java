package fr.cyclades.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.reglement.check.Comparaison;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Cachet de la poste faisant foi »: on the concours of the guide, its dossier RAEP sent by post. */
class CachetDeLaPosteTest {

    private static DefinitionCompilee avant;
    private static DefinitionCompilee posteAuCachet;

    @BeforeAll
    static void charger() {
        avant = concours("2027-04-26, semaine: lundi, heure: \"23:59\"");
        posteAuCachet = concours("2027-04-26, semaine: lundi, borne: CACHET_DE_LA_POSTE");
    }

    private static DefinitionCompilee concours(String fin) {
        var fichiers = Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))).stream().map(f -> new Fichier(f.chemin(), f.texte()
                .replace("2027-04-26, semaine: lundi, heure: \"23:59\"", fin).replace("regroupement: RAEP, source:", "regroupement: RAEP, mode: POSTAL, source:"))).toList();
        return new Chargeur().chargerCeQuiChange(fichiers, new Defauts()).stream().filter(d -> d.code().equals("2027/nantes/controleur-mer")).findFirst().orElseThrow();
    }

    @Test
    void la_date_se_lit_au_cachet_sans_heure_et_dure_tout_le_jour() {
        var campagne = CampagnesDEssai.de(posteAuCachet);
        var fin = campagne.echeancier().depot("RAEP").fin();
        assertThat(campagne.limite(fin)).isEqualTo("au plus tard le lundi 26 avril 2027 inclus (cachet de la poste faisant foi)");
        assertThat(FeuilleDeCalendrier.de("Dossier RAEP", fin, campagne.echeancier().lieu())).satisfies(f -> {
            assertThat(f.quand()).isEqualTo("Lundi 26 avril 2027 inclus");
            assertThat(f.zone()).isEqualTo("cachet de la poste faisant foi");
        });
        assertThat(fin.estPassee(CampagnesDEssai.a("2027-04-26T23:59:59+02:00"))).isFalse();
        assertThat(fin.estPassee(CampagnesDEssai.a("2027-04-27T00:00:00+02:00"))).isTrue();
        assertThat(fin.accepteUnPapier(CampagnesDEssai.a("2027-05-03T09:00:00+02:00"))).as("posted in time, arrived after").isTrue();
        assertThat(campagne.echeancier().depot("DOSSIER").fin().accepteUnPapier(CampagnesDEssai.a("2027-05-03T09:00:00+02:00"))).isFalse();
    }

    @Test
    void comparer_le_dit() {
        assertThat(Comparaison.de(avant, posteAuCachet)).anyMatch(p -> p.contains("2027-04-26 (cachet de la poste faisant foi)"));
    }
}
