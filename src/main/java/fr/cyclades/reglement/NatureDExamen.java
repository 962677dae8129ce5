package fr.cyclades.reglement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What one registers for, and how sentences name it: a concours is never called an « examen ». */
public enum NatureDExamen {
    EXAMEN("Examen", "un examen", "cet examen", "l’examen", "à l’", "service des examens"),
    CONCOURS("Concours", "un concours", "ce concours", "le concours", "au ", "service des concours"),
    CERTIFICATION("Certification", "une certification", "cette certification", "la certification", "à la ", "service des examens");

    private final String nom;
    private final String un;
    private final String cet;
    private final String defini;
    private final String a;
    private final String service;

    NatureDExamen(String nom, String un, String cet, String defini, String a, String service) {
        this.nom = nom;
        this.un = un;
        this.cet = cet;
        this.defini = defini;
        this.a = a;
        this.service = service;
    }

    /** As the first choice of a selection path says; an examen when it does not. */
    public static NatureDExamen du(List<String> chemin) {
        var premier = chemin.isEmpty() ? "" : chemin.getFirst().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(n -> premier.startsWith(n.name())).findFirst().orElse(EXAMEN);
    }

    /** « Concours ». */
    public String nom() {
        return nom;
    }

    /** « un concours ». */
    public String un() {
        return un;
    }

    /** « ce concours ». */
    public String cet() {
        return cet;
    }

    /** « le concours ». */
    public String defini() {
        return defini;
    }

    /** « au concours ». */
    public String aLui() {
        return a + nom.toLowerCase(Locale.FRENCH);
    }

    /** « service des concours ». */
    public String service() {
        return service;
    }
}
