package fr.cyclades.campagne;

import fr.cyclades.campagne.Echeancier.Depot;
import fr.cyclades.referentiel.Academie;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Notice;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * One exam, opened by one académie for one session.
 *
 * @param modifieeLe when this server saw its dates or texts change for the last time
 */
public record Campagne(Definition definition, Academie academie, Echeancier echeancier, Instant modifieeLe) {

    /** {@code 2024/clermont-ferrand/bac-professionnel}: also the end of its address. */
    public String code() {
        return definition.code();
    }

    public Notice notice() {
        return definition.notice();
    }

    /** « Baccalauréat professionnel ». */
    public String titre() {
        return notice().titre();
    }

    /** Both sessions when they differ, never one deduced from the other (R2). */
    public String session() {
        var passage = notice().sessionPassage();
        var rattachement = notice().sessionRattachement();
        return passage == rattachement
                ? "session " + rattachement
                : "épreuves passées en %d, comptant pour la session %d".formatted(passage, rattachement);
    }

    /** « Clermont-Ferrand », or what the selection path says last when a country or a group of countries opens it under an académie. */
    public String entite() {
        return notice().er().equals(academie.er()) ? academie.nom() : notice().chemin().getLast();
    }

    /** « Académie de Clermont-Ferrand », « Bureau des concours de la mer »: at the head of a page, a letter, a mail. */
    public String organisateur() {
        return estAcademique() ? academie.libelle() : notice().organisateur();
    }

    /** The same, with what tells this campagne from the others of that service: « Bureau des concours de la mer · La Réunion ». */
    public String organisateurEtEntite() {
        return notice().er().equals(academie.er()) ? organisateur() : organisateur() + " · " + entite();
    }

    /** « académie de Clermont-Ferrand », « Bureau des concours de la mer »: inside a sentence. */
    public String organisateurEnTexte() {
        return estAcademique() ? academie.enTexte() : notice().organisateur();
    }

    /** Whether an académie organises it: where one lives then counts. */
    public boolean estAcademique() {
        return notice().organisateur().isEmpty();
    }

    /** Whether it is open to the whole country, under no académie. */
    public boolean estNationale() {
        return academie.type() == Academie.Type.NATIONAL;
    }

    public ZoneId zone() {
        return echeancier.zone();
    }

    public Etat etat(Instant instant) {
        var inscription = echeancier.inscription();
        if (inscription.estAVenir(instant)) {
            return new Etat.AVenir(inscription.debut());
        }
        return inscription.contient(instant) ? new Etat.Ouverte(inscription.fin()) : new Etat.Close(inscription.fin());
    }

    /** A new inscription may be saved at this instant (R61, R165). */
    public boolean estOuverte(Instant instant) {
        return echeancier.inscription().contient(instant);
    }

    /** A saved inscription may be changed or withdrawn at this instant (R93, R129, R170). */
    public boolean peutModifier(Instant instant) {
        return !instant.isBefore(echeancier.ouverture()) && !echeancier.finModification().estPassee(instant);
    }

    /** « avant le vendredi 4 décembre 2026 à 17 h 00 (heure de Paris) », « au plus tard le … inclus (cachet de la poste faisant foi) ». */
    public String limite(Echeance echeance) {
        return EnFrancais.limite(echeance) + " (" + heureDe(echeance) + ")";
    }

    /** « vendredi 4 décembre 2026 à 17 h 00 (heure de Paris) », « … au soir (heure de Paris) »: since when it is over. */
    public String fin(Echeance echeance) {
        return EnFrancais.fin(echeance) + " (" + heureDe(echeance) + ")";
    }

    /** « vendredi 4 décembre 2026 à 17 h 00 (heure de La Réunion, soit 14 h 00 à Paris) ». */
    public String quand(Instant instant) {
        return EnFrancais.dateEtHeure(instant, zone()) + " (" + heureDe(instant) + ")";
    }

    /** The beginning of a period as its notice says it: as {@link #quand}, or the day alone where no hour is stated (R9). */
    public String debut(Instant instant) {
        return instant.atZone(zone()).toLocalTime().equals(LocalTime.MIDNIGHT) ? EnFrancais.debut(instant, zone()) : quand(instant);
    }

    /** « à partir du samedi 16 janvier 2027 », where pieces may only be deposited after inscriptions have opened; else empty. */
    public String debutDuDepot(Depot depot) {
        return depot.ouverture().isAfter(echeancier.ouverture()) ? "à partir du " + EnFrancais.debut(depot.ouverture(), zone()) : "";
    }

    /** When pieces may first be deposited on line, as long as none may yet. */
    public Optional<Instant> depotAVenir(Instant maintenant) {
        return echeancier.depots().stream().filter(d -> !definition.regroupementsPostaux().contains(d.regroupement())).map(Depot::ouverture)
                .min(Comparator.naturalOrder()).filter(maintenant::isBefore);
    }

    /** « heure de Paris », « heure de La Réunion, soit 14 h 00 à Paris ». */
    public String heureDe(Instant instant) {
        return EnFrancais.zone(instant, zone(), echeancier.lieu());
    }

    /** « heure de Paris », « heure de La Réunion, soit 14 h 00 à Paris », « heure de La Réunion, soit avant 21 h 00 à Paris », or that the postmark decides. */
    public String heureDe(Echeance echeance) {
        return EnFrancais.zone(echeance, echeancier.lieu());
    }

    /** The instant that the notice states, whether it is itself accepted or not. */
    public static Instant enonce(Echeance echeance) {
        return echeance.locale().atZone(echeance.zone()).toInstant();
    }
}
