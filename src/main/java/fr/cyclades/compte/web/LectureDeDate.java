package fr.cyclades.compte.web;

import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a birth date, or says which part of it is wrong and why. */
public final class LectureDeDate {

    private static final int AGE_MAXIMAL = 120;

    private final List<Refus> refus = new ArrayList<>();
    private final Optional<LocalDate> date;

    /** @param champ name of the date; its parts are {@code champ.jour}, {@code champ.mois}, {@code champ.annee} */
    public LectureDeDate(String champ, SaisieDate saisie, LocalDate aujourdhui) {
        this.date = lire(champ, saisie).filter(d -> estVraisemblable(champ, d, aujourdhui));
    }

    public List<Refus> refus() {
        return refus;
    }

    /** Empty when it is refused. */
    public Optional<LocalDate> date() {
        return date;
    }

    private Optional<LocalDate> lire(String champ, SaisieDate saisie) {
        if (saisie.estVide()) {
            refuser(champ, "date_absente", "Écrivez votre date de naissance.");
            return Optional.empty();
        }
        var jour = nombre(champ + ".jour", saisie.jour(), "\\d{1,2}", "Le jour", "deux chiffres, par exemple 14");
        var mois = nombre(champ + ".mois", saisie.mois(), "\\d{1,2}", "Le mois", "deux chiffres, par exemple 03 pour mars");
        var annee = nombre(champ + ".annee", saisie.annee(), "\\d{4}", "L’année", "quatre chiffres, par exemple 1998");
        if (jour.isEmpty() || mois.isEmpty() || annee.isEmpty()) {
            return Optional.empty();
        }
        return assembler(champ, jour.get(), mois.get(), annee.get());
    }

    private Optional<Integer> nombre(String champ, String saisie, String forme, String nom, String attendu) {
        if (saisie.isEmpty()) {
            refuser(champ, "date_incomplete", nom + " manque dans votre date de naissance.");
            return Optional.empty();
        }
        if (!saisie.matches(forme)) {
            refuser(champ, "date_illisible", nom + " s’écrit avec " + attendu + ".");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(saisie));
    }

    private Optional<LocalDate> assembler(String champ, int jour, int mois, int annee) {
        if (mois < 1 || mois > 12) {
            refuser(champ + ".mois", "mois_impossible", "Le mois va de 01 à 12\u00a0: vous avez écrit %02d.".formatted(mois));
            return Optional.empty();
        }
        if (jour < 1 || jour > 31) {
            refuser(champ + ".jour", "jour_impossible", "Le jour va de 01 à 31\u00a0: vous avez écrit %02d.".formatted(jour));
            return Optional.empty();
        }
        if (annee > 0 && jour <= YearMonth.of(annee, mois).lengthOfMonth()) {
            return Optional.of(LocalDate.of(annee, mois, jour));
        }
        var nom = java.time.Month.of(mois).getDisplayName(TextStyle.FULL, Locale.FRENCH);
        refuser(champ, "date_impossible", mois == 2 && jour == 29
                ? "Le 29 février %d n’existe pas\u00a0: %d n’est pas une année bissextile.".formatted(annee, annee)
                : "Le %d %s n’existe pas\u00a0: ce mois a %d jours.".formatted(jour, nom, YearMonth.of(annee == 0 ? 2000 : annee, mois).lengthOfMonth()));
        return Optional.empty();
    }

    private boolean estVraisemblable(String champ, LocalDate date, LocalDate aujourdhui) {
        if (date.isAfter(aujourdhui)) {
            refuser(champ, "date_a_venir", "Le %s n’est pas encore arrivé\u00a0: vérifiez l’année.".formatted(EnFrancais.jour(date)));
            return false;
        }
        if (date.isBefore(aujourdhui.minusYears(AGE_MAXIMAL))) {
            refuser(champ, "date_trop_ancienne", "En %d\u00a0? Vérifiez l’année\u00a0: personne n’a plus de %d ans.".formatted(date.getYear(), AGE_MAXIMAL));
            return false;
        }
        return true;
    }

    private void refuser(String champ, String code, String phrase) {
        refus.add(Refus.duChamp(champ, code, phrase));
    }
}
