package fr.cyclades.agent;

/** What an agent may be allowed to do. Reading a file goes with each of them. */
public enum Role {
    PIECES("Contrôler les pièces", "Ouvrir les pièces, les déclarer reçues, conformes ou non conformes, enregistrer le courrier."),
    CANDIDATURES("Corriger les inscriptions", "Saisir une correction demandée par le candidat, avec trace et mail."),
    DECISIONS("Décider en fin de dépôt", "Relancer, supprimer ou annuler les dossiers incomplets, revenir sur une décision."),
    ADMINISTRATION("Administrer les agents", "Créer un agent, le désactiver, accorder et retirer des droits.");

    private final String libelle;
    private final String explication;

    Role(String libelle, String explication) {
        this.libelle = libelle;
        this.explication = explication;
    }

    public String libelle() {
        return libelle;
    }

    public String explication() {
        return explication;
    }
}
