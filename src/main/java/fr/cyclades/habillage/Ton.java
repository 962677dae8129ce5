package fr.cyclades.habillage;

/**
 * The five tones, never alone: a word and an icon always say the same. Amber is missing, red is contradictory or refused, green
 * is finished, blue is somebody else's turn, grey says nothing.
 */
public enum Ton {
    ATTENTE("cy-ton--attente", "fr-badge--warning", "fr-alert--warning", "fr-icon-warning-fill"),
    KO("cy-ton--ko", "fr-badge--error", "fr-alert--error", "fr-icon-error-fill"),
    OK("cy-ton--ok", "fr-badge--success", "fr-alert--success", "fr-icon-success-fill"),
    INFO("cy-ton--info", "fr-badge--info", "fr-alert--info", "fr-icon-info-fill"),
    NEUTRE("cy-ton--neutre", "", "fr-alert--info", "fr-icon-information-line");

    private final String classe;
    private final String classeBadge;
    private final String classeAlerte;
    private final String icone;

    Ton(String classe, String classeBadge, String classeAlerte, String icone) {
        this.classe = classe;
        this.classeBadge = classeBadge;
        this.classeAlerte = classeAlerte;
        this.icone = icone;
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
}
