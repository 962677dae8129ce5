package fr.cyclades.inspection;

import java.util.Arrays;
import java.util.Optional;

/** The formats that we can read, known by their content and never by their name. */
public enum Format {
    PDF("application/pdf", "PDF"),
    JPEG("image/jpeg", "JPEG"),
    PNG("image/png", "PNG"),
    HEIC("image/heic", "HEIC");

    private final String type;
    private final String libelle;

    Format(String type, String libelle) {
        this.type = type;
        this.libelle = libelle;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** As people call it. */
    public String libelle() {
        return libelle;
    }

    public boolean estUneImage() {
        return this != PDF;
    }

    /** Empty when it is none of ours. */
    public static Optional<Format> of(String type) {
        return Arrays.stream(values()).filter(f -> f.type.equals(type)).findFirst();
    }
}
