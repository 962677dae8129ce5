package fr.cyclades.compte.web.creation;

import fr.cyclades.compte.web.LectureDAdresse;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The mail address and the password as typed; never null. The confirmations are asked in the profile {@code notice-2023}. */
public record SaisieDIdentifiants(
        String adresse, String confirmationAdresse, String motDePasse, String confirmationMotDePasse) {

    public SaisieDIdentifiants {
        adresse = adresse == null ? "" : adresse.strip();
        confirmationAdresse = confirmationAdresse == null ? "" : confirmationAdresse.strip();
        motDePasse = motDePasse == null ? "" : motDePasse;
        confirmationMotDePasse = confirmationMotDePasse == null ? "" : confirmationMotDePasse;
    }

    /** @param parametre gives what was sent under a name, or null */
    static SaisieDIdentifiants lire(UnaryOperator<String> parametre) {
        return new SaisieDIdentifiants(parametre.apply("adresse"), parametre.apply("confirmationAdresse"), parametre.apply("motDePasse"),
                parametre.apply("confirmationMotDePasse"));
    }

    static SaisieDIdentifiants vide() {
        return lire(nom -> "");
    }

    /** Everything but the policy of passwords. */
    List<Refus> refus(boolean deuxFois) {
        var refus = new ArrayList<Refus>();
        LectureDAdresse.refus("adresse", adresse).ifPresent(refus::add);
        if (deuxFois && !confirmationAdresse.equalsIgnoreCase(adresse)) {
            refus.add(Refus.duChamp("confirmationAdresse", "adresses_differentes", confirmationAdresse.isEmpty()
                    ? "Écrivez une deuxième fois votre adresse mail."
                    : "Les deux adresses sont différentes\u00a0: vous avez écrit «\u00a0%s\u00a0», puis «\u00a0%s\u00a0». Corrigez celle des deux qui est fausse."
                            .formatted(adresse, confirmationAdresse)));
        }
        if (deuxFois && !confirmationMotDePasse.equals(motDePasse)) {
            refus.add(Refus.duChamp("confirmationMotDePasse", "mots_de_passe_differents",
                    "Les deux mots de passe sont différents\u00a0: écrivez deux fois le même."));
        }
        return refus;
    }

    @Override
    public String toString() {
        return "SaisieDIdentifiants[…]";
    }
}
