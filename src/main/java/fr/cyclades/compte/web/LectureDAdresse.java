package fr.cyclades.compte.web;

import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Refus;
import java.util.Optional;

/** Says what is wrong with something that is not a mail address. */
public final class LectureDAdresse {

    private static final String EXEMPLE = " Exemple\u00a0: nom.prenom@exemple.fr";

    private LectureDAdresse() {}

    /** Empty for an address that can be written to. */
    public static Optional<Refus> refus(String champ, String saisie) {
        var texte = saisie == null ? "" : saisie.strip();
        return AdresseMail.lire(texte).isPresent() ? Optional.empty() : Optional.of(expliquer(champ, texte));
    }

    private static Refus expliquer(String champ, String texte) {
        if (texte.isEmpty()) {
            return Refus.duChamp(champ, "adresse_absente", "Écrivez votre adresse mail." + EXEMPLE);
        }
        var arobase = texte.lastIndexOf('@');
        if (texte.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            return Refus.duChamp(champ, "adresse_avec_espace", "Il y a un espace dans cette adresse\u00a0: retirez-le." + EXEMPLE);
        }
        if (arobase < 0) {
            return Refus.duChamp(champ, "adresse_sans_arobase", "Il manque le signe @ dans cette adresse." + EXEMPLE);
        }
        if (texte.indexOf('@') != arobase) {
            return Refus.duChamp(champ, "adresse_deux_arobases", "Il y a deux signes @\u00a0: écrivez une seule adresse, la vôtre." + EXEMPLE);
        }
        if (arobase == 0) {
            return Refus.duChamp(champ, "adresse_sans_debut", "Il manque le début de l’adresse, avant le signe @." + EXEMPLE);
        }
        if (!texte.substring(arobase).contains(".") || texte.endsWith(".")) {
            return Refus.duChamp(champ, "adresse_sans_fin", "Il manque la fin de l’adresse. Exemple\u00a0: %s".formatted(exempleAvec(texte, arobase)));
        }
        return Refus.duChamp(champ, "adresse_invalide", "Cette adresse ne peut pas recevoir de message\u00a0: vérifiez chaque signe." + EXEMPLE);
    }

    private static String exempleAvec(String texte, int arobase) {
        var fin = texte.substring(arobase + 1).replaceAll("\\.+$", "");
        var complete = texte.substring(0, arobase + 1) + (fin.isEmpty() ? "exemple" : fin) + ".fr";
        return AdresseMail.lire(complete).isPresent() ? complete : "nom.prenom@exemple.fr";
    }
}
