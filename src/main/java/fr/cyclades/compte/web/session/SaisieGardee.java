package fr.cyclades.compte.web.session;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.Temoins;
import fr.cyclades.compte.Saisies;
import fr.cyclades.compte.Sessions;
import fr.cyclades.socle.SaisieAGarder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A form sent after the end of the session is kept an hour, sealed, and given back to the same person in the same browser: without
 * scripts nothing else could keep what was typed. Only the forms that modules declare ({@link SaisieAGarder}).
 */
@Component
public class SaisieGardee {

    public static final String PAGE = "/saisie";

    private static final int TAILLE_MAX = 100_000;

    private final Sessions sessions;
    private final Saisies saisies;
    private final ObjectProvider<SaisieAGarder> formulaires;

    SaisieGardee(Sessions sessions, Saisies saisies, ObjectProvider<SaisieAGarder> formulaires) {
        this.sessions = sessions;
        this.saisies = saisies;
        this.formulaires = formulaires;
    }

    /** @param chemin where the form is sent; @param champs what it holds, in order, the token of the form left out */
    record Formulaire(String chemin, List<Map.Entry<String, String>> champs) {}

    /** The form came with a right token: it was drawn by us for the browser of this session. */
    Optional<String> garder(HttpServletRequest requete, HttpServletResponse reponse) {
        var titulaire = Temoins.lire(requete, TemoinsDuCompte.SESSION).filter(session -> estAGarder(requete)).flatMap(sessions::titulaire);
        var formulaire = titulaire.map(qui -> ecrire(requete)).filter(texte -> texte.length() <= TAILLE_MAX);
        if (formulaire.isEmpty()) {
            return Optional.empty();
        }
        var jeton = Jeton.nouveau();
        saisies.garder(jeton, titulaire.get(), formulaire.get());
        Temoins.poser(requete, reponse, TemoinsDuCompte.SAISIE, jeton);
        return Optional.of(PAGE);
    }

    private boolean estAGarder(HttpServletRequest requete) {
        var chemin = PathContainer.parsePath(requete.getRequestURI());
        var type = requete.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded") && formulaires.stream()
                .flatMap(f -> f.chemins().stream()).anyMatch(f -> PathPatternParser.defaultInstance.parse(f).matches(chemin));
    }

    private static String ecrire(HttpServletRequest requete) {
        var adresse = UriComponentsBuilder.fromPath(requete.getRequestURI());
        requete.getParameterMap().forEach((nom, valeurs) -> {
            if (!nom.equals("_csrf")) {
                Arrays.stream(valeurs).forEach(valeur -> adresse.queryParam(encoder(nom), encoder(valeur)));
            }
        });
        return adresse.build(true).toUriString();
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Optional<Formulaire> lire(HttpServletRequest requete, UUID compte) {
        return Temoins.lire(requete, TemoinsDuCompte.SAISIE).flatMap(jeton -> saisies.lire(jeton, compte)).map(SaisieGardee::relire);
    }

    private static Formulaire relire(String texte) {
        var adresse = UriComponentsBuilder.fromUriString(texte).build(true);
        return new Formulaire(adresse.getPath(), champs(adresse.getQueryParams()));
    }

    private static List<Map.Entry<String, String>> champs(MultiValueMap<String, String> champs) {
        return champs.entrySet().stream().flatMap(c -> c.getValue().stream()
                .map(v -> Map.entry(decoder(c.getKey()), decoder(v)))).toList();
    }

    private static String decoder(String texte) {
        return texte == null ? "" : URLDecoder.decode(texte, StandardCharsets.UTF_8);
    }
}
