package fr.cyclades.candidature.web.saisie;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What a page of tabs sends, besides the answers: where to go next, and the revision that was shown. */
record Formulaire(MultiValueMap<String, String> champs) {

    static final String VERS = "vers";
    static final String REVISION = "revision";

    Map<String, List<String>> asMap() {
        return champs;
    }

    /** {@code suivant}, {@code precedent}, {@code plus-tard}, or the code of a tab; « Suivant » when it is not said. */
    String vers() {
        var vers = champs.getFirst(VERS);
        return vers == null || vers.isBlank() ? "suivant" : vers;
    }

    /** -1, which no draft has, when it is absent or not a number. */
    int revision() {
        var revision = champs.getFirst(REVISION);
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    String onglet() {
        var onglet = champs.getFirst("onglet");
        return onglet == null ? "" : onglet;
    }
}
