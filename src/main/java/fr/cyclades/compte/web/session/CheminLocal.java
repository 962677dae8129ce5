package fr.cyclades.compte.web.session;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after signing in: a page of this site, and nothing else. */
public final class CheminLocal {

    private static final Pattern FORME = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final Pattern SANS_INTERET = Pattern.compile("/(connexion|deconnexion|mot-de-passe-oublie|compte/(creation|activation))(/.*)?");

    private CheminLocal() {}

    /** Empty for another site, a path that another site could hide behind, or a page of the sign-in itself. */
    public static Optional<String> lire(String texte) {
        if (texte == null || texte.length() > 500 || !FORME.matcher(texte).matches()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(texte);
            return uri.getAuthority() == null && !uri.isAbsolute() && !SANS_INTERET.matcher(uri.getPath()).matches()
                    ? Optional.of(texte) : Optional.empty();
        } catch (java.net.URISyntaxException illisible) {
            return Optional.empty();
        }
    }
}
