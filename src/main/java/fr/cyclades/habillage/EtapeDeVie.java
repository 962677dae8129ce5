package fr.cyclades.habillage;

/**
 * One of the steps of the life of a candidature: inscription, pièces, contrôle, convocation, résultats. Drawn by {@code vie}.
 *
 * @param icone class of an icon of the DSFR, {@code fr-icon-…}, for a step that is not finished
 */
public record EtapeDeVie(String nom, String detail, Avancement avancement, String icone) {

    /** Where a step stands; its words are read aloud where the drawing says it by colour. */
    public enum Avancement {
        FAITE("cy-vie__etape--faite", "terminée"),
        EN_COURS("cy-vie__etape--en-cours", "à faire maintenant"),
        BLOQUEE("cy-vie__etape--bloquee", "à corriger"),
        A_VENIR("cy-vie__etape--a-venir", "à venir");

        private final String classe;
        private final String libelle;

        Avancement(String classe, String libelle) {
            this.classe = classe;
            this.libelle = libelle;
        }

        public String classe() {
            return classe;
        }

        public String libelle() {
            return libelle;
        }
    }
}
