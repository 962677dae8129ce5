package fr.cyclades.referentiel;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A territory that organises exams: an académie, or what stands for one overseas and abroad.
 *
 * @param code two digits of the national nomenclature, {@code 06}
 * @param nom « Clermont-Ferrand », « La Réunion »
 * @param departements INSEE codes; empty for the centres abroad
 * @param zone IANA zone of its « heure locale » (decision 8); {@code Europe/Paris} for the centres abroad, whose campagnes name
 *     their own
 * @param site its public site, without protocol, or empty
 */
public record Academie(String code, String nom, Type type, String region, List<String> departements, ZoneId zone, String site) {

    /** Code of the entité responsable in deep links and in numéros d’inscription, {@code A06} (R11). */
    public String er() {
        return "A" + code;
    }

    /** « Académie de Clermont-Ferrand », « Vice-rectorat de Nouvelle-Calédonie ». */
    public String libelle() {
        return switch (type) {
            case ACADEMIE -> "Académie " + complement();
            case VICE_RECTORAT -> "Vice-rectorat " + complement();
            case SERVICE -> "Service de l’éducation " + complement();
            case HISTORIQUE -> "Ancienne académie " + complement();
            case ETRANGER -> "Centres d’examen à l’étranger";
            case NATIONAL -> "Service national";
        };
    }

    /** « académie de Clermont-Ferrand », « vice-rectorat de Nouvelle-Calédonie »: inside a sentence. */
    public String enTexte() {
        return libelle().substring(0, 1).toLowerCase(Locale.FRENCH) + libelle().substring(1);
    }

    /** « l’académie de Clermont-Ferrand », « le vice-rectorat de Nouvelle-Calédonie », « les centres d’examen à l’étranger ». */
    public String avecArticle() {
        return switch (type) {
            case ACADEMIE, HISTORIQUE -> "l’" + enTexte();
            case VICE_RECTORAT, SERVICE, NATIONAL -> "le " + enTexte();
            case ETRANGER -> "les " + enTexte();
        };
    }

    /** « de Clermont-Ferrand », « d’Amiens », « de La Réunion », « de l’étranger »: after « heure », « rectorat », « service ». */
    public String complement() {
        if (type == Type.ETRANGER || type == Type.NATIONAL) {
            return type == Type.ETRANGER ? "de l’étranger" : "national";
        }
        return ("AEIOUYÉ".indexOf(nom.charAt(0)) < 0 ? "de " : "d’") + nom;
    }

    /** Whether people live there today: neither abroad, nor merged, nor a service of the whole country. */
    public boolean estTerritoire() {
        return type != Type.HISTORIQUE && type != Type.ETRANGER && type != Type.NATIONAL;
    }

    /** What kind of authority it is. */
    public enum Type {
        ACADEMIE,
        VICE_RECTORAT,
        SERVICE,
        ETRANGER,
        /** No académie: a service of a ministry organises for the whole country. */
        NATIONAL,
        /** Merged into another one; kept for the diplomas and acquis of its time. */
        HISTORIQUE
    }
}
