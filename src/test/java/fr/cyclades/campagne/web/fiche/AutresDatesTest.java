package fr.cyclades.campagne.web.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Echeancier;
import fr.cyclades.campagne.Echeancier.Depot;
import fr.cyclades.socle.Echeance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dates of the pieces that have their own: which pieces, how they travel, the earliest first. */
@CycladesTest
class AutresDatesTest {

    @Autowired Campagnes campagnes;
    @Autowired FabriqueDeCampagne fabrique;

    @Test
    @Regle({"R102", "R109"})
    void chaque_depot_est_nomme_et_les_dates_se_suivent() {
        var lille = campagnes.parCode("2025/lille/bac-professionnel").orElseThrow();
        var dates = lille.echeancier();
        var depots = List.of(jusquAu(dates, "CONFIRMATION", "2025-03-11"), jusquAu(dates, "DOSSIER", "2025-02-23"), dates.depot(""));
        var echeancier = new Echeancier(dates.zone(), dates.lieu(), dates.ouverture(), dates.heurePrecisee(), dates.cloture(), dates.finModification(), depots,
                dates.amenagement(), dates.transfert(), dates.paiement());
        var vue = fabrique.vue(new Campagne(lille.definition(), lille.academie(), echeancier, lille.modifieeLe()), null);
        var phrases = vue.autresDates();
        assertThat(phrases.stream().filter(p -> p.startsWith("Les pièces"))).satisfiesExactly(
                premiere -> assertThat(premiere).startsWith("Les pièces « Pièces de votre inscription » sont à déposer en ligne au plus tard le dimanche 23 février 2025"),
                seconde -> assertThat(seconde).startsWith("Les pièces « Récapitulatif à renvoyer » sont à envoyer par la poste au plus tard le mardi 11 mars 2025"));
        assertThat(phrases).noneMatch(p -> p.startsWith("Les autres pièces"));
        assertThat(vue.depot()).filteredOn(p -> p.startsWith("Les ")).hasSize(3).last().asString().startsWith("Les pièces « Récapitulatif");
    }

    private static Depot jusquAu(Echeancier dates, String regroupement, String jour) {
        return new Depot(regroupement, dates.ouverture(), Echeance.leJour(LocalDate.parse(jour), dates.zone()));
    }
}
