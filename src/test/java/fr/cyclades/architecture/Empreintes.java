package fr.cyclades.architecture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words and telephone numbers of a text by fingerprint, so that a list of what must not be written need not write it. */
final class Empreintes {

    record Empreinte(String mot, String empreinte) {}

    private static final Pattern MOT = Pattern.compile("\\p{L}{4,}");
    private static final Pattern TELEPHONE = Pattern.compile("0[1-9](?:[ .\\u00a0\\u202f-]?[0-9]{2}){4}");

    private Empreintes() {}

    static Stream<Empreinte> des(String texte) {
        return Stream.concat(
                        MOT.matcher(texte).results().map(r -> sansAccent(r.group())),
                        TELEPHONE.matcher(texte).results().map(r -> r.group().replaceAll("[^0-9]", "")))
                .distinct()
                .map(m -> new Empreinte(m, empreinte(m)));
    }

    private static String sansAccent(String mot) {
        return Normalizer.normalize(mot, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static String empreinte(String mot) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(("cyclades " + mot).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
