package fr.cyclades.campagne;

import static fr.cyclades.campagne.CampagnesDEssai.calendrier;
import static fr.cyclades.campagne.CampagnesDEssai.dans;
import static fr.cyclades.campagne.CampagnesDEssai.definition;
import static fr.cyclades.campagne.CampagnesDEssai.le;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Definitions;
import fr.cyclades.reglement.Notice.Calendrier;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relative dates count from the first start, for ever; fixed dates are always those of the file. */
@CycladesTest
class JourZeroTest {

    @Autowired
    CampagnesConnues memoire;

    private final HorlogeDEssai horloge = new HorlogeDEssai();

    @Test
    void les_dates_relatives_ne_bougent_pas_au_demarrage_suivant() {
        var relative = calendrier(dans(-20, "09:00"), dans(3, "17:00"), dans(10, "23:59"));
        var premiere = demarrer("essai/jour-zero/relative", relative);
        horloge.avancerDe(Duration.ofDays(30));

        assertThat(premiere.echeancier().cloture().limite()).isEqualTo(Instant.parse("2023-11-26T16:00:00Z"));
        assertThat(demarrer("essai/jour-zero/relative", relative)).usingRecursiveComparison().isEqualTo(premiere);
    }

    @Test
    void un_fichier_corrige_l_emporte_et_la_correction_est_datee() {
        var avant = demarrer("essai/jour-zero/corrigee", calendrier(dans(-20, "09:00"), dans(3, "17:00"), dans(10, "23:59")));
        horloge.avancerDe(Duration.ofDays(1));
        var apres = demarrer("essai/jour-zero/corrigee", calendrier(dans(-20, "09:00"), dans(5, "17:00"), dans(10, "23:59")));

        assertThat(apres.echeancier().cloture().limite()).isEqualTo(avant.echeancier().cloture().limite().plus(Duration.ofDays(2)));
        assertThat(apres.modifieeLe()).isEqualTo(avant.modifieeLe().plus(Duration.ofDays(1)));
    }

    @Test
    void un_service_qui_fermerait_avant_d_ouvrir_arrete_le_serveur_en_le_nommant() {
        assertThatThrownBy(() -> demarrer("essai/jour-zero/inverse", calendrier(le("2023-12-01", "17:00"), le("2023-10-19"), le("2023-12-01"))))
                .hasMessageContaining("campagnes/essai/jour-zero/inverse").hasMessageContaining("Corrigez le calendrier");
    }

    private Campagne demarrer(String code, Calendrier calendrier) {
        var seule = definition(code, "CAP", "CAP", "06", 2027, 2027, calendrier);
        return new CampagnesChargees(new Une(seule), new Academies(), memoire, horloge).parCode(code).orElseThrow();
    }

    private record Une(Definition seule) implements Definitions {

        @Override
        public Collection<Definition> toutes() {
            return List.of(seule);
        }

        @Override
        public Optional<Definition> parCampagne(String code) {
            return Optional.of(seule);
        }

        @Override
        public Optional<Definition> parEmpreinte(String empreinte) {
            return Optional.of(seule);
        }
    }
}
