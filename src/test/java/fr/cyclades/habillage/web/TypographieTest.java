package fr.cyclades.habillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographieTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<p>Le mot : « oui » ? Non ; si !</p>|<p>Le mot~: «~oui~» ? Non~; si~!</p>",
        "<p>17:00, http://exemple.fr</p>|<p>17:00, http://exemple.fr</p>",
        "<input value=\"a > b : c\" title='« x »'><p>d : e|<input value=\"a > b : c\" title='« x »'><p>d~: e",
        "<textarea rows=\"2\">a : b</textarea> c : d|<textarea rows=\"2\">a : b</textarea> c~: d",
        "<style>a : b</style>c : d|<style>a : b</style>c~: d",
        "été : à « Noël »|été~: à «~Noël~»",
        "« x|«~x",
        "<p|<p",
        "``|``",
    })
    void les_espaces_insecables_se_posent_dans_le_texte_seulement(String avant, String apres) {
        var composee = new String(Typographie.composer(avant.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(composee.replace('\u00a0', '~')).isEqualTo(apres.replace("» ?", "»~?"));
    }
}
