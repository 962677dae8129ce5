package fr.cyclades.habillage;

import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.Refus;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Pages that show every component, as real pages would: nothing here is served by the application. */
final class Galerie {

    private static final Instant MAINTENANT = Instant.parse("2026-11-23T13:32:00Z");
    private static final Instant FIN = Instant.parse("2026-12-04T16:00:00Z");
    private static final TemplateEngine MOTEUR =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Galerie.class.getClassLoader(), "fr.cyclades");

    private Galerie() {}

    /** Address of each page, and its HTML. */
    static Map<String, String> pages() {
        return Map.of(
                "/formulaire", page("Créer mon compte", null, formulaire(false)),
                "/formulaire-refuse", page("Créer mon compte", null, formulaire(true)),
                "/onglet", page("Inscription au baccalauréat professionnel", "Nadia Benali", onglet()),
                "/candidature", page("Mes candidatures", "Nadia Benali", candidature()),
                "/recapitulatif", page("Récapitulatif", "Nadia Benali", recapitulatif()));
    }

    private static List<Content> formulaire(boolean refuse) {
        List<Refus> refus = refuse
                ? List.of(Refus.duChamp("confirmation", "dates_differentes",
                                "Les deux dates sont différentes : vous avez écrit 14/03/2009, puis 14/03/2008. Corrigez celle des deux qui est fausse."),
                        Refus.duChamp("naissance.mois", "mois", "Le mois va de 1 à 12."),
                        Refus.duChamp("adresse", "adresse", "Il manque la fin de l’adresse. Exemple : theo.marchand@exemple.fr"),
                        Refus.duChamp("civilite", "vide", "Choisissez une civilité."),
                        Refus.duChamp("diffusion", "vide", "Choisissez si votre nom peut être publié."),
                        Refus.duChamp("activites", "nombre", "1 activité cochée sur 2. Cochez-en une deuxième."),
                        Refus.duChamp("passe", "vide", "Écrivez un mot de passe."),
                        Refus.duChamp("consentement", "vide", "Cochez cette case pour continuer."),
                        Refus.global("ferme", "Les inscriptions ferment aujourd’hui."))
                : List.of();
        return List.of(
                html("<h1>Créer mon compte</h1><p class=\"fr-text--lead\">À faire une seule fois, avant votre toute première inscription.</p>"),
                rendu("resumeErreurs", parametre("resume", refuse ? ResumeErreurs.de("Votre compte n’est pas encore créé : " + refus.size() + " réponses à corriger",
                        refus, "Tout le reste est gardé, sauf le mot de passe : pour votre sécurité, écrivez-le de nouveau.") : null)),
                html("<div class=\"cy-deux-colonnes\"><form class=\"cy-formulaire\" method=\"post\" action=\"/\" novalidate><section class=\"cy-groupe\"><h2>Votre identité</h2>"),
                rendu("champListe", Map.of("champ", champ("civilite", "Civilité", "Elle sert seulement à vous écrire.", "", refus).avecOptions(
                        List.of(Champ.Option.de("M", "Monsieur"), Champ.Option.de("F", "Madame"))), "largeur", "court", "autocomplete", "honorific-prefix")),
                rendu("champTexte", Map.of("champ", champ("nom", "Nom de famille", "Votre nom de naissance", "Marchand", refus), "autocomplete", "family-name")),
                rendu("champTexte", Map.of("champ", champ("usage", "Nom d’usage", null, "", refus).optionnel())),
                rendu("champTexte", Map.of("champ", champ("prenoms", "Prénoms", "Verrouillés depuis votre première inscription", "Théo Lucien", refus).verrouille())),
                html("</section><section class=\"cy-groupe\"><h2>Votre naissance</h2>"),
                rendu("champDate", Map.of("champ", ChampDate.de("naissance", "Date de naissance", "Exemple : 30 05 1998").avecSaisie("14", refuse ? "13" : "03", "2009").avecRefus(refus).deNaissance())),
                rendu("champDate", Map.of("champ", ChampDate.de("confirmation", "Confirmation de la date de naissance", "Écrivez-la une deuxième fois").avecSaisie("14", "03", "2008").avecRefus(refus))),
                rendu("champAvecSuggestions", Map.of("champ", champ("commune", "Commune de naissance", "Avec le département. Exemple : Thiers (63)", "Riom (63)", refus), "source", "/communes", "nomCode", "communeCode", "code", "63300")),
                rendu("champRadios", Map.of("champ", champ("diffusion", "Publication de votre nom", null, "", refus).avecOptions(
                        List.of(Champ.Option.de("oui", "J’accepte"), Champ.Option.de("non", "Je refuse", "Vous verrez vos résultats dans votre espace."))), "colonnes", true)),
                rendu("champCases", Map.of("champ", champ("activites", "Cochez deux activités sur les trois", null, "tennis", refus).avecOptions(
                        List.of(Champ.Option.de("danse", "Danse"), Champ.Option.de("tennis", "Tennis de table"), Champ.Option.de("fond", "Demi-fond"))))),
                html("</section><section class=\"cy-groupe\"><h2>Votre connexion</h2>"),
                rendu("champMail", Map.of("champ", champ("adresse", "Adresse mail", "Exemple : nom@exemple.fr", "theo.marchand@exemple", refus))),
                rendu("champTelephone", Map.of("champ", champ("telephone", "Téléphone portable", "Exemple : 06 39 98 01 42", "", refus).optionnel())),
                rendu("champMotDePasse", Map.of("champ", champ("passe", "Mot de passe", null, "", refus), "criteres",
                        List.of("une phrase d’au moins 15 caractères", "ou 8 à 20 caractères, avec une minuscule, une majuscule et un caractère spécial"))),
                rendu("champLong", Map.of("champ", champ("message", "Message au bureau", null, "", refus).optionnel())),
                rendu("champFichier", Map.of("champ", champ("piece", "Pièce d’identité", "PDF ou JPEG, 5 Mo au plus", "", refus), "types", ".pdf,.jpg,.jpeg")),
                rendu("caseUnique", Map.of("champ", champ("consentement", "J’ai relu mes réponses", "Elles ne changeront plus après la fermeture.", "", refus))),
                html("</section><div class=\"cy-boutons\"><button class=\"fr-btn\" type=\"submit\">Créer mon compte</button><a class=\"fr-link\" href=\"/connexion\">J’ai déjà un compte</a></div></form>"
                        + "<div class=\"cy-cote\"><section class=\"cy-encart\"><h2 class=\"cy-aide__titre\">Et après ?</h2><p>Vous recevez un mail dans les minutes qui suivent.</p></section>"),
                rendu("aide", Map.of("contenu", html("<p><strong>Bureau des baccalauréats professionnels</strong><br>Rectorat de Clermont-Ferrand</p>"))),
                html("</div></div>"));
    }

    private static List<Content> onglet() {
        return List.of(
                html("<p class=\"cy-surtitre\">Inscription · session 2027 · Académie de Clermont-Ferrand</p><h1>Baccalauréat professionnel</h1><p class=\"cy-sous-titre\">Spécialité : Métiers de l’électricité et de ses environnements connectés</p>"),
                rendu("etat", Map.of("etat", Etat.de(Ton.ATTENTE, "Vous n’êtes pas encore inscrite : il reste 2 onglets à revoir, puis « Enregistrer ».").avecDetail("À faire avant le vendredi 4 décembre 2026 à 17 h 00 (heure de Paris). Il vous reste 11 jours."))),
                html("<div class=\"cy-avec-onglets\"><div>"),
                rendu("onglets", Map.of("onglets", List.of(
                        new Onglet(1, "Identification", Ton.OK, "Complet", false, "identification"),
                        new Onglet(2, "Informations candidature", Ton.KO, "1 erreur", false, "informations"),
                        new Onglet(3, "Qualification présentée", Ton.OK, "Complet", false, "qualification"),
                        new Onglet(4, "Acquis", Ton.OK, "Complet", false, "acquis"),
                        new Onglet(5, "Épreuves", Ton.ATTENTE, "À compléter", true, "epreuves"),
                        new Onglet(6, "Récapitulatif", Ton.NEUTRE, "À relire", false, "recapitulatif")),
                        "resume", "Les 6 onglets : 2 à revoir", "formulaire", "reponses")),
                html("</div><form id=\"reponses\" method=\"post\" action=\"/\" novalidate data-brouillon=\"/brouillon\"><input type=\"hidden\" name=\"revision\" value=\"6\"><h2 class=\"fr-h4\">5. Épreuves</h2><div class=\"cy-bouts\"><p><strong>Trois questions sur cet onglet.</strong> Il manque une réponse.</p>"),
                rendu("brouillonGarde", Map.of("heure", "14 h 32")), html("</div>"),
                rendu("question", Map.of("titre", "E4 · Langue vivante (LVA)", "etat", new Badge("Répondu", Ton.OK), "contenu", ensemble(
                        rendu("champListe", Map.of("champ", champ("lva", "Quelle langue passez-vous ?", "Une épreuve écrite et une épreuve orale", "ANG", List.of()).avecOptions(
                                List.of(new Champ.Option("ANG", "Anglais", null, "Dans l’académie"), new Champ.Option("ALL", "Allemand", null, "Dans l’académie"), new Champ.Option("BRE", "Breton", "L’épreuve se passe à Rennes, à vos frais.", "Ailleurs"))), "largeur", "moyen")),
                        rendu("note", Map.of("contenu", html("<p>Votre brevet professionnel permettait d’être dispensée de cette épreuve : vous avez choisi de la passer. <a href=\"/acquis\">Changer dans « Acquis »</a></p>")))))),
                rendu("question", Map.of("titre", "Centre d’écrits", "contenu",
                        rendu("champListe", Map.of("champ", champ("centre", "Où passez-vous les écrits ?", null, "", List.of()).avecOptions(Stream.of("Brest", "Nantes", "Rennes", "Lorient", "Quimper")
                                .map(ville -> Champ.Option.de(ville, ville, "Le centre de " + ville + " ouvre à huit heures.")).toList()))))),
                rendu("question", Map.of("titre", "E7 · Éducation physique et sportive (EPS)", "etat", new Badge("À compléter", Ton.ATTENTE), "contenu",
                        rendu("champRadios", Map.of("champ", champ("eps", "Quelle est votre situation ?", null, "apte", List.of()).avecOptions(List.of(
                                Champ.Option.de("apte", "Je suis apte : je passe deux activités"),
                                Champ.Option.de("inapte", "Je suis inapte : je demande une dispense", "Il faudra déposer un certificat médical avec sa date de validité."),
                                Champ.Option.de("mdph", "J’ai une notification de la MDPH : je demande une épreuve adaptée"))), "sousCode", "apte", "sous",
                                rendu("champCases", Map.of("champ", champ("epsActivites", "Cochez deux activités sur les trois", null, "tennis", List.of()).avecManque("1 activité cochée sur 2. Cochez-en une deuxième : danse ou demi-fond.").avecOptions(
                                        List.of(Champ.Option.de("danse", "Danse"), Champ.Option.de("tennis", "Tennis de table"), Champ.Option.de("fond", "Demi-fond"))))))))),
                rendu("question", Map.of("titre", "Langues identiques", "etat", new Badge("Erreur", Ton.KO), "contenu", html("<p>La LVA et la LVF doivent être différentes.</p>"))),
                html("<div class=\"cy-boutons cy-boutons--bouts\"><button class=\"fr-btn fr-btn--secondary fr-icon-arrow-left-line fr-btn--icon-left\" name=\"vers\" value=\"acquis\" formnovalidate>Précédent : Acquis</button><button class=\"fr-btn fr-icon-arrow-right-line fr-btn--icon-right\" name=\"vers\" value=\"suivant\">Suivant : Récapitulatif</button></div></form>"),
                rendu("aide", Map.of("contenu", html("<p><strong>Bureau des baccalauréats professionnels</strong><br>Rectorat de Clermont-Ferrand</p><p><a class=\"fr-link fr-icon-discuss-line fr-link--icon-left\" href=\"/aide\">Écrire au bureau</a></p><p>Téléphone : <a href=\"tel:+33199001234\">01 99 00 12 34</a></p>"))),
                html("</div>"));
    }

    private static List<Content> candidature() {
        var echeance = Echeance.aLHeure(LocalDateTime.parse("2026-11-26T17:00:00"), ZoneId.of("Indian/Reunion"));
        return List.of(
                html("<h1>Mes candidatures</h1><section class=\"cy-carte\"><p class=\"cy-surtitre\">Session 2027 · Académie de Clermont-Ferrand</p><h2>Baccalauréat professionnel</h2>"),
                rendu("etat", Map.of("etat", Etat.de(Ton.ATTENTE, "Inscription enregistrée, dossier incomplet : il manque 2 pièces, à déposer au plus tard le vendredi 4 décembre 2026 à 23 h 59.")
                        .avecPoints(List.of(Lien.sansChemin("Récapitulatif de votre candidature signé (version 2)"), new Lien("Attestations de trois ans d’activité professionnelle", "/pieces")))
                        .avecDetail("Heure de Paris. Ensuite, cliquez sur « J’ai fourni toutes mes pièces ».")
                        .avecRebours(new Etat.Rebours(MAINTENANT, FIN, "pour compléter votre dossier")))),
                html("<h3>Où en est votre candidature</h3>"),
                rendu("vie", Map.of("etapes", List.of(
                        new EtapeDeVie("Inscription", "Enregistrée le 23 novembre, modifiée le 24", EtapeDeVie.Avancement.FAITE, "fr-icon-edit-line"),
                        new EtapeDeVie("Pièces", "3 déposées sur 5. À finir au plus tard le 4 décembre à 23 h 59", EtapeDeVie.Avancement.EN_COURS, "fr-icon-upload-2-line"),
                        new EtapeDeVie("Contrôle", "Par le bureau, après votre clic. Un mail vous dira le résultat", EtapeDeVie.Avancement.A_VENIR, "fr-icon-search-line"),
                        new EtapeDeVie("Convocation", "EPS : mardi 4 mai 2027", EtapeDeVie.Avancement.A_VENIR, "fr-icon-calendar-event-line"),
                        new EtapeDeVie("Résultats", "Après les épreuves, dans « Mes documents »", EtapeDeVie.Avancement.A_VENIR, "fr-icon-award-line")))),
                html("<p>"), rendu("telechargement", Map.of("libelle", "Récapitulatif d’inscription", "chemin", "/documents/1", "detail", "PDF – 84 ko – version 2")), html("</p></section>"),
                etats(),
                rendu("echeance", Map.of("feuille", FeuilleDeCalendrier.de("Fermeture des inscriptions", echeance, "de La Réunion"))),
                html("<h2>Vos deux numéros</h2><div class=\"cy-numeros\">"),
                rendu("numero", Map.of("libelle", "Numéro candidat", "valeur", "260041872J", "aide", "Le vôtre, pour tous vos examens")),
                rendu("numero", Map.of("libelle", "Numéro d’inscription", "valeur", "A06-27-000412-M", "aide", "Celui de cette inscription")),
                html("</div><ol class=\"cy-etapes\"><li><h3>Relire et signer</h3><p>Le récapitulatif.</p></li><li><h3>Déposer vos 5 pièces</h3><p>Une photo suffit.</p></li></ol>"),
                rendu("alerte", Map.of("ton", Ton.INFO, "titre", "Information : les convocations arrivent au printemps", "contenu", html("<p>Rien n’est envoyé par la poste.</p>"))),
                rendu("pagination", Map.of("page", 3, "pages", 9, "adresse", "/liste?page=")));
    }

    private static Content etats() {
        var contenus = new ArrayList<Content>();
        contenus.add(rendu("etat", Map.of("etat", Etat.de(Ton.KO, "Inscription enregistrée, dossier incomplet : 1 pièce est refusée, à remplacer au plus tard le mardi 8 décembre 2026 à 23 h 59.").avecDetail("Heure de Paris.").avecAction(new Lien("Remplacer cette pièce", "/pieces")))));
        contenus.add(rendu("etat", Map.of("etat", Etat.de(Ton.INFO, "Dossier complet transmis : le bureau contrôle vos pièces. Vous n’avez rien à faire."))));
        contenus.add(rendu("etat", Map.of("etat", Etat.de(Ton.OK, "Dossier validé : vous êtes inscrite au baccalauréat professionnel, session 2027."))));
        return ensemble(contenus.toArray(Content[]::new));
    }

    private static List<Content> recapitulatif() {
        return List.of(
                html("<h1>Récapitulatif</h1>"),
                rendu("recap", Map.of("section", new SectionRecap("1. Identification", "identification", new Badge("Complet", Ton.OK), new Lien("Modifier", "/1"),
                        List.of(SectionRecap.Ligne.de("Nom, prénoms", "Madame BENALI Nadia Samira"), SectionRecap.Ligne.de("Adresse mail", "nadia.benali@exemple.fr"))))),
                rendu("recap", Map.of("section", new SectionRecap("2. Informations candidature", "informations", new Badge("1 erreur", Ton.KO), new Lien("Corriger", "/2"),
                        List.of(SectionRecap.Ligne.de("Catégorie du candidat", "Individuel"),
                                SectionRecap.Ligne.de("Établissement", "Candidats individuels de l’Allier").avecRemarque(Ton.KO, "Vous habitez Thiers, dans le Puy-de-Dôme. Ce choix décide de votre centre d’examen."))))),
                rendu("recap", Map.of("section", new SectionRecap("5. Épreuves", "epreuves", new Badge("À compléter", Ton.ATTENTE), new Lien("Compléter", "/5"),
                        List.of(SectionRecap.Ligne.de("E4 · Langue vivante", "Anglais").avecPrecision("Une dispense non demandée est définitivement perdue."),
                                SectionRecap.Ligne.de("E7 · EPS", "Tennis de table").avecRemarque(Ton.ATTENTE, "Il manque une deuxième activité."))))));
    }

    private static Champ champ(String nom, String libelle, String aide, String valeur, List<Refus> refus) {
        return Champ.de(nom, libelle).avecAide(aide).avecValeur(valeur).avecRefus(refus);
    }

    private static String page(String titre, String nom, List<Content> contenus) {
        var menu = List.of(new EntreeMenu("Mes candidatures", "/candidatures", 10, EntreeMenu.Audience.CANDIDAT),
                new EntreeMenu("Mes documents", "/documents", 20, EntreeMenu.Audience.CANDIDAT),
                new EntreeMenu("Ouverture des services", "/ouverture-des-services", 50, EntreeMenu.Audience.TOUS),
                new EntreeMenu("Aide et contacts", "/aide", 60, EntreeMenu.Audience.TOUS));
        var cadre = new Cadre(new Site(false, true, URI.create("http://localhost")), nom, new Cadre.Jeton("_csrf", () -> "jeton"),
                menu.stream().filter(e -> e.audience().comprend(nom != null)).toList(), "/candidatures", assets());
        var sortie = new StringOutput();
        MOTEUR.render("habillage/web/page.jte", Map.of("cadre", cadre, "titre", titre, "fil", List.of(new Lien("Mes candidatures", "/candidatures")),
                "contenu", ensemble(contenus.toArray(Content[]::new))), sortie);
        return sortie.toString();
    }

    private static Cadre.Assets assets() {
        var noms = new Properties();
        try (var flux = Galerie.class.getResourceAsStream("assets.properties")) {
            noms.load(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cadre.Assets(noms.getProperty("style"), noms.getProperty("script"), noms.getProperty("police"), noms.getProperty("icone"));
    }

    private static Content rendu(String composant, Map<String, Object> parametres) {
        return sortie -> MOTEUR.render("habillage/web/" + composant + ".jte", new HashMap<>(parametres), sortie);
    }

    private static Map<String, Object> parametre(String nom, Object valeur) {
        var parametres = new HashMap<String, Object>();
        parametres.put(nom, valeur);
        return parametres;
    }

    private static Content html(String texte) {
        return sortie -> sortie.writeContent(texte);
    }

    private static Content ensemble(Content... contenus) {
        return sortie -> List.of(contenus).forEach(c -> c.writeTo(sortie));
    }
}
