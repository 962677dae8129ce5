package fr.cyclades.habillage;

import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A date asked in three fields, sent as {@code nom.jour}, {@code nom.mois} and {@code nom.annee}. Drawn by {@code champDate}.
 * A refusal may name the whole date ({@code nom}) or one part ({@code nom.jour}…), which alone is then marked.
 *
 * @param jour, mois, annee what was typed, kept as it is
 * @param refus  the refusals of this date and of its parts
 * @param naissance a birth date, which browsers can fill in
 */
public record ChampDate(String nom, String libelle, String aide, String jour, String mois, String annee, List<Refus> refus,
        boolean facultatif, boolean fige, boolean naissance) {

    public static ChampDate de(String nom, String libelle, String aide) {
        return new ChampDate(nom, libelle, aide, "", "", "", List.of(), false, false, false);
    }

    public ChampDate avecSaisie(String jour, String mois, String annee) {
        return new ChampDate(nom, libelle, aide, vide(jour), vide(mois), vide(annee), refus, facultatif, fige, naissance);
    }

    public ChampDate avecRefus(List<Refus> tous) {
        var lesSiens = tous.stream().filter(r -> r.champ().equals(nom) || r.champ().startsWith(nom + ".")).toList();
        return new ChampDate(nom, libelle, aide, jour, mois, annee, lesSiens, facultatif, fige, naissance);
    }

    public ChampDate optionnel() {
        return new ChampDate(nom, libelle, aide, jour, mois, annee, refus, true, fige, naissance);
    }

    public ChampDate verrouille() {
        return new ChampDate(nom, libelle, aide, jour, mois, annee, refus, facultatif, true, naissance);
    }

    public ChampDate deNaissance() {
        return new ChampDate(nom, libelle, aide, jour, mois, annee, refus, facultatif, fige, true);
    }

    /** {@code id} of a part; the day has the id of the field, so that the error summary leads to it. */
    public String id(String partie) {
        var id = Champ.idDe(nom);
        return partie.equals("jour") ? id : id + "-" + partie;
    }

    public String idMessages() {
        return Champ.idDe(nom) + "-messages";
    }

    public boolean aErreur() {
        return !refus.isEmpty();
    }

    public String erreur() {
        return refus.stream().map(Refus::phrase).distinct().collect(Collectors.joining(" "));
    }

    /** Whether a part is to be marked: it is named, or the whole date is (the whole date being the part {@code ""}). */
    public boolean estFautif(String partie) {
        return refus.stream().anyMatch(r -> r.champ().equals(nom) || r.champ().equals(nom + "." + partie));
    }

    /** The date as typed, « 14/03/2009 », or nothing. */
    public String lisible() {
        return annee.isEmpty() ? "" : jour + "/" + mois + "/" + annee;
    }

    public String autocomplete(String partie) {
        if (!naissance) {
            return null;
        }
        return switch (partie) {
            case "jour" -> "bday-day";
            case "mois" -> "bday-month";
            default -> "bday-year";
        };
    }

    private static String vide(String texte) {
        return texte == null ? "" : texte;
    }
}
