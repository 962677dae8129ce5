package fr.cyclades.justificatif.web.gestion.lot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** The identity of a lot: the same form sent twice with the same choices is the same lot, other choices make another one. */
public final class FormulaireDeLot {

    /** Name of the hidden field that makes a form unlike any other. */
    public static final String CHAMP = "formulaire";

    private FormulaireDeLot() {}

    /** For the hidden field. */
    public static String nouveau() {
        return UUID.randomUUID().toString();
    }

    /** @param formulaire as it came, null or empty when it is missing; {@code choix} all that was chosen */
    public static UUID lot(String formulaire, Object... choix) {
        return formulaire == null || formulaire.isEmpty() ? UUID.randomUUID() : UUID.nameUUIDFromBytes(
                Arrays.stream(choix).map(String::valueOf).collect(Collectors.joining("|", formulaire + "|", "")).getBytes(StandardCharsets.UTF_8));
    }
}
