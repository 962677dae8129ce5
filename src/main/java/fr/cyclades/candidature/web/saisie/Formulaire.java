package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.Fenetre.Envoi;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What a page of tabs sends, besides the answers: where to go next, and the revision that was shown. */
record Formulaire(MultiValueMap<String, String> champs) {

    static final String VERS = "vers";
    static final String REVISION = "revision";
    static final String FENETRE = "fenetre";
    static final String RANG = "rang";

    Map<String, List<String>> asMap() {
        return champs;
    }

    /** {@code suivant}, {@code precedent}, {@code plus-tard}, or the code of a tab; « Suivant » when it is not said. */
    String vers() {
        var vers = champs.getFirst(VERS);
        return vers == null || vers.isBlank() ? "suivant" : vers;
    }

    /** -1, which no draft has, when it is absent or not a number. */
    private int revision() {
        var revision = champs.getFirst(REVISION);
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    /** The page that sent this; its window is unknown without script. */
    Envoi envoi() {
        var fenetre = champs.getFirst(FENETRE);
        var rang = champs.getFirst(RANG);
        var connue = fenetre != null && fenetre.matches("[0-9a-f-]{36}") && rang != null && rang.matches("\\d{1,18}");
        return connue ? new Envoi(revision(), fenetre, Long.parseLong(rang)) : Envoi.sansFenetre(revision());
    }

    String onglet() {
        var onglet = champs.getFirst("onglet");
        return onglet == null ? "" : onglet;
    }
}
