package fr.cyclades.socle;

/** How a person is addressed, as chosen at the creation of the account; decides the agreement of the sentences. */
public enum Civilite {
    MADAME("Madame"),
    MONSIEUR("Monsieur"),
    NON_PRECISEE("");

    private final String libelle;

    Civilite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** « inscrite » for Madame, « inscrit » for Monsieur; the neutral wording is chosen by the caller. */
    public String accorder(String masculin, String feminin, String neutre) {
        return switch (this) {
            case MADAME -> feminin;
            case MONSIEUR -> masculin;
            case NON_PRECISEE -> neutre;
        };
    }
}
