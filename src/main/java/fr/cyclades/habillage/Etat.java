package fr.cyclades.habillage;

import fr.cyclades.socle.EnFrancais;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The one sentence that says where a candidature stands (decision 4), with what goes with it. Drawn by {@code etat}.
 *
 * @param phrase  the sentence, the same in screens, mails and documents
 * @param detail  the next line (zone, time left), or null
 * @param points  what remains to be done, as links or plain phrases
 * @param rebours countdown, or null
 * @param action  the primary button of the page, or null
 */
public record Etat(Ton ton, String phrase, String detail, List<Lien> points, Rebours rebours, Lien action) {

    public static Etat de(Ton ton, String phrase) {
        return new Etat(ton, phrase, null, List.of(), null, null);
    }

    public Etat avecDetail(String detail) {
        return new Etat(ton, phrase, detail, points, rebours, action);
    }

    public Etat avecPoints(List<Lien> points) {
        return new Etat(ton, phrase, detail, List.copyOf(points), rebours, action);
    }

    public Etat avecRebours(Rebours rebours) {
        return new Etat(ton, phrase, detail, points, rebours, action);
    }

    public Etat avecAction(Lien action) {
        return new Etat(ton, phrase, detail, points, rebours, action);
    }

    /**
     * A countdown, computed when the page is made; a script refreshes it each minute from the two instants of the server, never
     * from the clock of the browser.
     *
     * @param fin   the first instant that is too late
     * @param objet « pour compléter votre dossier »
     */
    public record Rebours(Instant maintenant, Instant fin, String objet) {

        /** « 8 jours », « 5 heures », « 12 minutes ». */
        public String grand() {
            return EnFrancais.duree(reste());
        }

        /** « et 13 heures pour compléter votre dossier ». */
        public String petit() {
            var reste = reste();
            if (reste.toDays() > 0 && reste.toHoursPart() > 0) {
                return "et " + EnFrancais.compte(reste.toHoursPart(), "heure") + " " + objet;
            }
            if (reste.toDays() == 0 && reste.toHours() > 0 && reste.toMinutesPart() > 0) {
                return "et " + EnFrancais.compte(reste.toMinutesPart(), "minute") + " " + objet;
            }
            return objet;
        }

        private Duration reste() {
            var reste = Duration.between(maintenant, fin);
            return reste.isNegative() ? Duration.ZERO : reste;
        }
    }
}
