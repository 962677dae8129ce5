package fr.cyclades.compte.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A date as typed in three fields; never null. */
public record SaisieDate(String jour, String mois, String annee) {

    public SaisieDate {
        jour = propre(jour);
        mois = propre(mois);
        annee = propre(annee);
    }

    /** @param champ name of the date; @param parametre gives what was sent under a name, or null */
    public static SaisieDate lire(String champ, UnaryOperator<String> parametre) {
        return new SaisieDate(parametre.apply(champ + ".jour"), parametre.apply(champ + ".mois"), parametre.apply(champ + ".annee"));
    }

    public static SaisieDate de(LocalDate date) {
        return new SaisieDate("%02d".formatted(date.getDayOfMonth()), "%02d".formatted(date.getMonthValue()), Integer.toString(date.getYear()));
    }

    boolean estVide() {
        return jour.isEmpty() && mois.isEmpty() && annee.isEmpty();
    }

    /** As the person will recognise it: « 14/03/2009 ». */
    String telleQuelle() {
        return String.format(Locale.ROOT, "%s/%s/%s", deuxChiffres(jour), deuxChiffres(mois), annee);
    }

    private static String deuxChiffres(String partie) {
        return partie.matches("\\d") ? "0" + partie : partie;
    }

    private static String propre(String texte) {
        return texte == null ? "" : texte.strip();
    }
}
