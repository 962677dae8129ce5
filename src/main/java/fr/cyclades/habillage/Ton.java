package fr.cyclades.habillage;

/**
 * The five tones, never alone: a word and an icon always say the same. Amber is missing, red is contradictory or refused, green
 * is finished, blue is somebody else's turn, grey says nothing.
 */
public enum Ton {
    ATTENTE("cy-ton--attente", "fr-badge--warning", "fr-alert--warning", "fr-icon-warning-fill", "#b34000", "#feecc2"),
    KO("cy-ton--ko", "fr-badge--error", "fr-alert--error", "fr-icon-error-fill", "#ce0500", "#ffe9e9"),
    OK("cy-ton--ok", "fr-badge--success", "fr-alert--success", "fr-icon-success-fill", "#18753c", "#e3fdeb"),
    INFO("cy-ton--info", "fr-badge--info", "fr-alert--info", "fr-icon-info-fill", "#0063cb", "#f5f5fe"),
    NEUTRE("cy-ton--neutre", "", "fr-alert--info", "fr-icon-information-line", "#3a3a3a", "#f6f6f6");

    private final String classe;
    private final String classeBadge;
    private final String classeAlerte;
    private final String icone;
    private final String couleur;
    private final String fond;

    Ton(String classe, String classeBadge, String classeAlerte, String icone, String couleur, String fond) {
        this.classe = classe;
        this.classeBadge = classeBadge;
        this.classeAlerte = classeAlerte;
        this.icone = icone;
        this.couleur = couleur;
        this.fond = fond;
    }

    public String classe() {
        return classe;
    }

    public String classeBadge() {
        return classeBadge;
    }

    public String classeAlerte() {
        return classeAlerte;
    }

    public String icone() {
        return icone;
    }

    /** Colour of the edge, for mails and documents, which have no style sheet: {@code #b34000}. */
    public String couleur() {
        return couleur;
    }

    /** Colour of the ground, for mails and documents. */
    public String fond() {
        return fond;
    }
}
