package fr.cyclades.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238 (appendix B, SHA-1), of RFC 4226 (appendix D) and of RFC 4648 (section 10). */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void les_codes_sont_ceux_de_la_rfc_6238(long secondes, String attendu) {
        assertThat(Totp.code(SECRET, Math.floorDiv(secondes, 30L), 8)).isEqualTo(attendu);
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(secondes))).isEqualTo(attendu.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "9, 520489"})
    void et_ceux_de_la_rfc_4226(long compteur, String attendu) {
        assertThat(Totp.code(SECRET, compteur, 6)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void la_cle_se_tape_en_base_32(String octets, String attendu) {
        assertThat(Totp.enTexte(octets.getBytes(StandardCharsets.US_ASCII))).isEqualTo(attendu);
    }

    @Test
    void une_horloge_d_un_pas_en_avance_ou_en_retard_est_admise_et_pas_davantage() {
        var instant = Instant.parse("2023-12-05T09:00:10Z");
        for (int ecart : new int[] {-30, 0, 30}) {
            assertThat(Totp.reconnaitre(SECRET, Totp.code(SECRET, instant.plusSeconds(ecart)), instant)).isPresent();
        }
        assertThat(Totp.reconnaitre(SECRET, Totp.code(SECRET, instant.plusSeconds(-60)), instant)).isEqualTo(OptionalLong.empty());
        assertThat(Totp.reconnaitre(SECRET, "", instant)).isEmpty();
    }

    @Test
    void l_adresse_dit_le_compte_et_la_cle() {
        assertThat(Totp.adresse(SECRET, "claire.garnier@agents.exemple.fr"))
                .isEqualTo("otpauth://totp/Cyclades%20gestion:claire.garnier%40agents.exemple.fr?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Cyclades%20gestion");
    }
}
