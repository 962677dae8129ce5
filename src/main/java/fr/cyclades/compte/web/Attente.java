package fr.cyclades.compte.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks to wait: 429, with the moment to come back. */
@Component
public class Attente {

    private static final Duration EN_SECONDES = Duration.ofSeconds(90);

    private final Horloge horloge;

    Attente(Horloge horloge) {
        this.horloge = horloge;
    }

    /** @param raison what happened, a whole sentence; @param retour the page to come back to */
    public ModelAndView page(Duration attente, String raison, Lien retour, HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondes(attente)));
        var vue = new VueMessage(Ton.ATTENTE, "Attendez un peu", List.of(raison, "Recommencez " + quand(attente) + "."), List.of(retour));
        return new ModelAndView("compte/web/message", Map.of("vue", vue), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** « dans 12 secondes », « après 15 h 04 (heure de Paris) ». */
    public String quand(Duration attente) {
        if (attente.compareTo(EN_SECONDES) < 0) {
            return "dans " + EnFrancais.compte(secondes(attente), "seconde");
        }
        var instant = horloge.maintenant().plus(attente).plusSeconds(59);
        return "après " + EnFrancais.heure(instant.atZone(EnFrancais.PARIS).toLocalTime()) + " (heure de Paris)";
    }

    public static long secondes(Duration attente) {
        return Math.max(1, attente.plusMillis(999).toSeconds());
    }
}
