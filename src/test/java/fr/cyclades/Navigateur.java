package fr.cyclades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A browser without script, as a test drives it: follows links and redirections, keeps cookies, fills forms by label or name and
 * sends them with their hidden fields. Each one comes from its own network address.
 */
public final class Navigateur {

    private static final AtomicInteger RANG = new AtomicInteger(1);
    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String site;
    private final String adresseReseau;
    private final Map<String, String> temoins;
    private final List<String> etapes = new ArrayList<>();
    private HttpResponse<byte[]> reponse;
    private Document page = new Document("");
    private String chemin = "";
    private final List<EnvoiEnParties.Joint> joints = new ArrayList<>();

    public Navigateur(int port) {
        this("http://localhost:" + port, "2001:db8:%x::1".formatted(RANG.getAndIncrement() & 0xffff), new LinkedHashMap<>());
    }

    private Navigateur(String site, String adresseReseau, Map<String, String> temoins) {
        this.site = site;
        this.adresseReseau = adresseReseau;
        this.temoins = temoins;
    }

    /** Another window of the same browser: same cookies, same network address. */
    public Navigateur autreFenetre() {
        return new Navigateur(site, adresseReseau, temoins);
    }

    /** A path of the site, or a whole address of it, as a mail gives it. */
    public Navigateur ouvrir(String adresse) {
        return suivreLesRedirections(requete(adresse).GET().build());
    }

    /** Follows the first link that has this text. */
    public Navigateur suivre(String libelle) {
        return ouvrir(un("a[href]", libelle).attr("href"));
    }

    /** Types into the field that has this label or this name; for a list, the label or the code of the choice. */
    public Navigateur remplir(String champ, String valeur) {
        var element = champ(champ);
        if (!element.normalName().equals("select")) {
            element.val(valeur);
            return this;
        }
        var options = element.select("option");
        var choisie = options.stream().filter(o -> o.text().equals(valeur) || o.val().equals(valeur)).findFirst()
                .orElseThrow(() -> new AssertionError("no choice « " + valeur + " » in « " + champ + " »: " + options.eachText()));
        options.removeAttr("selected");
        choisie.attr("selected", true);
        return this;
    }

    /** A date in three fields. @param champ its name; @param date {@code 14/03/2009} */
    public Navigateur remplirDate(String champ, String date) {
        var parties = date.split("/");
        return remplir(champ + ".jour", parties[0]).remplir(champ + ".mois", parties[1]).remplir(champ + ".annee", parties[2]);
    }

    /** Chooses a file in the field that has this name; several times for several files, in this order. */
    public Navigateur joindre(String champ, String nom, String type, byte[] octets) {
        joints.add(new EnvoiEnParties.Joint(champ, nom, type, octets));
        return this;
    }

    /** Ticks a box, or takes a radio button: by label, or {@code nom=valeur}. */
    public Navigateur cocher(String libelle) {
        var element = aCocher(libelle);
        if (element.attr("type").equals("radio")) {
            page.select("input[type=radio]").stream().filter(r -> r.attr("name").equals(element.attr("name")))
                    .forEach(r -> r.removeAttr("checked"));
        }
        element.attr("checked", true);
        return this;
    }

    public Navigateur decocher(String libelle) {
        aCocher(libelle).removeAttr("checked");
        return this;
    }

    /** Presses the button that has this text, and follows where it leads. */
    public Navigateur envoyer(String bouton) {
        return suivreLesRedirections(envoi(bouton));
    }

    /** What pressing this button sends, for a test that wants to send it twice, or late. */
    public HttpRequest envoi(String bouton) {
        var presse = un("button, input[type=submit]", bouton);
        var formulaire = formulaireDe(presse);
        Map<String, List<String>> donnees = new LinkedHashMap<>();
        formulaire.formData().forEach(d -> donnees.computeIfAbsent(d.key(), x -> new ArrayList<>()).add(d.value()));
        if (!presse.attr("name").isEmpty()) {
            donnees.computeIfAbsent(presse.attr("name"), x -> new ArrayList<>()).add(presse.attr("value"));
        }
        var cible = presse.hasAttr("formaction") ? presse.attr("formaction") : formulaire.attr("action");
        return formulaire.attr("enctype").startsWith("multipart/") ? EnvoiEnParties.de(donnees, page, joints).dans(requete(cible)) : formulaire.attr("method").equalsIgnoreCase("post") ? envoi(cible.isEmpty() ? chemin : cible, donnees)
                : requete(cible + "?" + encoder(donnees)).GET().build();
    }

    /** A form made by hand: what a forged page, or an old one, would send. The CSRF token is what one puts in it. */
    public HttpRequest envoi(String cible, Map<String, List<String>> donnees) {
        return requete(cible).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoder(donnees))).build();
    }

    public Navigateur executer(HttpRequest requete) {
        return suivreLesRedirections(requete);
    }

    /** The answer itself, redirections not followed, the page shown unchanged. */
    public HttpResponse<byte[]> repondre(HttpRequest requete) {
        try {
            var obtenue = HTTP.send(requete, BodyHandlers.ofByteArray());
            obtenue.headers().allValues("Set-Cookie").forEach(this::retenir);
            return obtenue;
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        } catch (InterruptedException arret) {
            throw new IllegalStateException(arret);
        }
    }

    public HttpRequest.Builder requete(String adresse) {
        var absolue = adresse.startsWith("http") ? site + URI.create(adresse).getRawPath() + requeteDe(URI.create(adresse)) : site + adresse;
        var requete = HttpRequest.newBuilder(URI.create(absolue)).timeout(Duration.ofMinutes(1))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
                .header("Sec-Fetch-Mode", "navigate").header("X-Forwarded-For", adresseReseau);
        if (!chemin.isEmpty()) {
            requete.header("Referer", site + chemin);
        }
        if (!temoins.isEmpty()) {
            requete.header("Cookie", temoins.entrySet().stream().map(t -> t.getKey() + "=" + t.getValue()).collect(Collectors.joining("; ")));
        }
        return requete;
    }

    /** Goes through « Me connecter »; fails when it is refused. */
    public Navigateur connecter(String adresse, String motDePasse) {
        ouvrir("/connexion").remplir("adresse", adresse).remplir("motDePasse", motDePasse).envoyer("Me connecter");
        if (chemin.startsWith("/connexion")) {
            throw new AssertionError("not signed in: " + texte());
        }
        return this;
    }

    public int statut() {
        return reponse.statusCode();
    }

    /** Path of the page, with its query. */
    public String chemin() {
        return chemin;
    }

    /** The paths asked since the last {@link #ouvrir} or {@link #envoyer}, redirections included. */
    public List<String> etapes() {
        return List.copyOf(etapes);
    }

    public Document page() {
        return page;
    }

    /** All that is read in the main part of the page, unbreakable spaces made plain. */
    public String texte() {
        var contenu = page.selectFirst("main");
        return (contenu == null ? page.text() : contenu.text()).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    public String titre() {
        return page.title();
    }

    public String entete(String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }

    public byte[] octets() {
        return reponse.body();
    }

    /** The error shown at the field that has this name; an empty string when there is none. */
    public String erreur(String champ) {
        var messages = page.getElementById(champ.replaceAll("[^A-Za-z0-9_-]", "-") + "-messages");
        return messages == null ? "" : messages.select(".fr-message--error").text().replace('\u00a0', ' ');
    }

    /** What a field holds. */
    public String valeur(String champ) {
        var element = champ(champ);
        return element.normalName().equals("select") ? element.select("option[selected]").val() : element.val();
    }

    public Map<String, String> temoins() {
        return temoins;
    }

    private Navigateur suivreLesRedirections(HttpRequest premiere) {
        etapes.clear();
        var requete = premiere;
        for (int i = 0; i < 10; i++) {
            reponse = repondre(requete);
            etapes.add(requete.uri().getRawPath());
            chemin = requete.uri().getRawPath() + requeteDe(requete.uri());
            var suite = reponse.headers().firstValue("Location");
            if (reponse.statusCode() < 300 || reponse.statusCode() >= 400 || suite.isEmpty()) {
                page = Jsoup.parse(new String(reponse.body(), StandardCharsets.UTF_8), site + chemin);
                return this;
            }
            requete = requete(suite.get()).GET().build();
        }
        throw new AssertionError("redirected in a circle: " + etapes);
    }

    private void retenir(String temoin) {
        var paire = temoin.split(";", 2)[0].split("=", 2);
        if (paire[1].isEmpty() || temoin.contains("Max-Age=0")) {
            temoins.remove(paire[0]);
        } else {
            temoins.put(paire[0], paire[1]);
        }
    }

    private Element un(String selecteur, String texte) {
        return page.select(selecteur).stream().filter(e -> lisible(e).equals(texte)).findFirst()
                .or(() -> page.select(selecteur).stream().filter(e -> lisible(e).startsWith(texte)).findFirst())
                .orElseThrow(() -> new AssertionError("no « " + texte + " » in " + chemin + " (" + reponse.statusCode() + "), there is: "
                        + page.select(selecteur).stream().map(Navigateur::lisible).toList()));
    }

    private Element champ(String libelleOuNom) {
        var parNom = page.select("input, select, textarea").stream().filter(e -> e.attr("name").equals(libelleOuNom)).findFirst();
        return parNom.orElseGet(() -> {
            var libelle = un("label", libelleOuNom);
            var element = page.getElementById(libelle.attr("for"));
            if (element == null) {
                throw new AssertionError("the label « " + libelleOuNom + " » names no field");
            }
            return element;
        });
    }

    private Element aCocher(String libelle) {
        var egal = libelle.indexOf('=');
        if (egal > 0) {
            return page.select("input[type=radio], input[type=checkbox]").stream()
                    .filter(e -> e.attr("name").equals(libelle.substring(0, egal)) && e.val().equals(libelle.substring(egal + 1))).findFirst()
                    .orElseThrow(() -> new AssertionError("no box « " + libelle + " » in " + chemin));
        }
        return champ(libelle);
    }

    private FormElement formulaireDe(Element bouton) {
        var element = bouton.hasAttr("form") ? page.getElementById(bouton.attr("form")) : bouton.closest("form");
        if (element instanceof FormElement formulaire) {
            return formulaire;
        }
        throw new AssertionError("the button « " + lisible(bouton) + " » belongs to no form");
    }

    private static String lisible(Element element) {
        var copie = element.clone();
        copie.select(".fr-hint-text").remove();
        return (copie.hasText() ? copie.text() : copie.val()).replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static String requeteDe(URI adresse) {
        return adresse.getRawQuery() == null ? "" : "?" + adresse.getRawQuery();
    }

    private static String encoder(Map<String, List<String>> donnees) {
        return donnees.entrySet().stream().flatMap(d -> d.getValue().stream().map(v -> encoder(d.getKey()) + "=" + encoder(v)))
                .collect(Collectors.joining("&"));
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
