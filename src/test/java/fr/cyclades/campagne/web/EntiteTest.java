package fr.cyclades.campagne.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entité responsable that is a country, under the académie that runs it. */
class EntiteTest {

    @Test
    @Regle("R11")
    void un_pays_sous_une_academie_a_son_lien_et_parait_sous_le_lien_de_l_academie() {
        var fichiers = new ArrayList<>(Fichiers.tous(List.of()));
        fichiers.add(new Fichier("campagnes/2027/maroc/bac-professionnel.yaml", """
                reprend: 2027/clermont-ferrand/bac-professionnel
                er: A06-MA
                chemin: [Examen, Baccalauréat professionnel, Étranger, Maroc]
                fuseau: Africa/Casablanca
                """));
        var campagne = CampagnesDEssai.de(new Chargeur().charger(fichiers).stream().filter(d -> d.code().equals("2027/maroc/bac-professionnel"))
                .findFirst().orElseThrow());

        assertThat(campagne.organisateurEtEntite()).isEqualTo("Académie de Clermont-Ferrand · Maroc");
        assertThat(Filtre.de("A06-MA", "BCP").retient(campagne)).isTrue();
        assertThat(Filtre.de("A06", "").retient(campagne)).isTrue();
        assertThat(Filtre.de("A06-TN", "").retient(campagne)).isFalse();
        assertThat(Filtre.de("A0", "").retient(campagne)).isFalse();
        assertThat(campagne.entite()).isEqualTo("Maroc");
        assertThat(new Choix(List.of(campagne)).entite(Filtre.de("A06-MA", "")).lisible()).isEqualTo("Maroc");
    }
}
