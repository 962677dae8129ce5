package fr.cyclades.candidature.web.nouvelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** « M’inscrire »: the dates that stand beside. */
class DatesDuDemarrageTest {

    @Test
    void les_premieres_et_les_dernieres_pieces_ont_leur_date() {
        var mer = new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))), new Defauts()).stream()
                .filter(d -> d.code().equals("2027/nantes/controleur-mer")).findFirst().orElseThrow();
        var vue = new DemarrageFactory(CampagnesDEssai.de(mer), Optional.empty(), Optional.empty(), Optional.empty(), null, List.of(), CampagnesDEssai.a("2027-01-10T10:00:00+01:00")).vue();

        assertThat(vue.dates()).extracting(FeuilleDeCalendrier::quoi).containsExactly("Fermeture des inscriptions", "Premières pièces à fournir", "Dernières pièces à fournir");
        assertThat(vue.dates()).extracting(FeuilleDeCalendrier::quand).endsWith("Mardi 16 février 2027 inclus", "Lundi 26 avril 2027 à 23\u00a0h\u00a059");
    }
}
