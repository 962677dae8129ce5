package fr.cyclades.inspection.ouvrier;

/** What makes a file refused. In each sentence, {@code %s} is the detail found. */
public enum Faute {
    VIDE("Le fichier est vide. Vérifiez-le sur votre appareil, puis déposez-le à nouveau.%s"),
    TROP_GROS("Le fichier dépasse la taille permise (%s). Réduisez-le, ou déposez des photographies : elles sont réduites pour vous."),
    FORMAT("Le fichier est %s."),
    ABIME("Le fichier est abîmé ou incomplet, il ne peut pas être ouvert. Enregistrez-le ou photographiez-le à nouveau, puis déposez-le.%s"),
    MOT_DE_PASSE("Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis déposez-le à nouveau.%s"),
    PROGRAMME("Le PDF contient un programme (%s), ce qu’une pièce justificative ne doit pas contenir. "
            + "Ouvrez-le, choisissez « Imprimer » puis « Enregistrer au format PDF », et déposez le fichier obtenu."),
    FORMULAIRE("Le PDF est un formulaire dynamique (XFA) que le service ne pourrait pas lire. "
            + "Ouvrez-le, choisissez « Imprimer » puis « Enregistrer au format PDF », et déposez le fichier obtenu.%s"),
    TROP_DE_PAGES("Le document a %s. Ne déposez que les pages demandées."),
    IMAGE_TROP_GRANDE("L’image est trop grande pour être ouverte (%s). Photographiez ou numérisez le document à nouveau, à 300 points par pouce."),
    DEMESURE("Une fois ouvert, ce fichier prendrait une place démesurée. Numérisez ou photographiez le document à nouveau, puis déposez-le.%s"),
    COMPOSITE("Le fichier contient autre chose à la suite du PDF. Ouvrez-le, choisissez « Imprimer » puis « Enregistrer au format PDF », "
            + "et déposez le fichier obtenu.%s"),
    HEIC("Les photographies HEIC ne peuvent pas être lues ici. Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible » ; "
            + "ou déposez une capture d’écran de la photographie.%s"),
    VIRUS("L’antivirus a reconnu un programme malveillant dans ce fichier. Déposez une autre copie du document, faite sur un appareil sûr.%s");

    private final String phrase;

    Faute(String phrase) {
        this.phrase = phrase;
    }

    public String phrase(String detail) {
        return phrase.formatted(detail);
    }
}
