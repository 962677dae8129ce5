package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.EpreuveModele;
import fr.cyclades.reglement.eval.Modele.SpecialiteModele;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/reglements-connus.md} tells the administration what is entered and what is left to enter: its list is written from the
 * règlements, with {@code bin/test -Dtest=ReglementsConnusTest -Dcyclades.notices.ecrire=true}.
 */
class ReglementsConnusTest {

    private static final Path PAGE = Path.of("docs/reglements-connus.md");
    private static final String DEBUT = "<!-- liste : début, écrite d'après les règlements -->\n";
    private static final String FIN = "<!-- liste : fin -->\n";
    private static final List<String> CAMPAGNES = List.of("2024/clermont-ferrand/bac-professionnel", "2027/clermont-ferrand/bac-professionnel",
            "2023/la-reunion/cap", "2027/la-reunion/cap", "2027/la-reunion/brevet-professionnel", "2027/la-reunion/certificat-de-specialisation");

    @Test
    void la_page_dit_ce_qui_manque_aux_reglements_d_aujourd_hui() throws IOException {
        var page = Files.readString(PAGE);
        var voulue = page.substring(0, page.indexOf(DEBUT) + DEBUT.length()) + liste() + page.substring(page.indexOf(FIN));
        if (Boolean.getBoolean("cyclades.notices.ecrire")) {
            Files.writeString(PAGE, voulue);
        }
        assertThat(Files.readString(PAGE)).as("write the page again").isEqualTo(voulue);
    }

    private static String liste() {
        return CAMPAGNES.stream().map(DefinitionsDEssai::parCode).map(ReglementsConnusTest::examen).collect(Collectors.joining());
    }

    private static String examen(DefinitionCompilee definition) {
        var specialites = definition.modele().epreuves().specialites().values();
        var saisies = specialites.stream().filter(SpecialiteModele::saisie).toList();
        return "\n### %s, session %d\n\n%d spécialités offertes, %d montrées comme « règlement non encore saisi ».\n\n".formatted(definition.notice().titre(),
                definition.notice().sessionRattachement(), saisies.size(), specialites.size() - saisies.size())
                + (saisies.size() > 40 ? "Aucune n'a de coefficient ni de durée : trois unités, dont les intitulés sont dans le référentiel (décision 0023).\n"
                        : "| spécialité | coefficients inconnus | durées inconnues |\n|---|---|---|\n" + saisies.stream().map(ReglementsConnusTest::ligne).collect(Collectors.joining()));
    }

    private static String ligne(SpecialiteModele s) {
        return "| %s | %s | %s |\n".formatted(s.code(), codes(s, e -> e.coefficient().isEmpty()), codes(s, e -> e.dureeMinutes().isEmpty()));
    }

    private static String codes(SpecialiteModele s, Predicate<EpreuveModele> manque) {
        Stream<String> codes = s.epreuves().stream().filter(manque).map(EpreuveModele::code);
        return codes.collect(Collectors.collectingAndThen(Collectors.joining(", "), c -> c.isEmpty() ? "aucun" : c));
    }
}
