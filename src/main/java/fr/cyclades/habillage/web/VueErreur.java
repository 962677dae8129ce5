package fr.cyclades.habillage.web;

import fr.cyclades.habillage.Lien;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What an error page says.
 *
 * @param code   the HTTP status, small, for those who help by telephone
 * @param phrase what happened, and what it changes for the reader
 * @param suites what to do next
 */
public record VueErreur(int code, String titre, String phrase, String conseil, List<Lien> suites) {

    private static final Lien ACCUEIL = new Lien("Aller à l’accueil", "/");
    private static final Lien CANDIDATURES = new Lien("Voir mes candidatures", "/candidatures");
    private static final String GARDE = "Ce qui a déjà été gardé dans votre brouillon y est toujours. ";

    static VueErreur de(HttpStatus statut) {
        var code = statut.value();
        return switch (code) {
            case 400 -> new VueErreur(code, "Cette demande n’est pas lisible",
                    "Le site n’a pas compris ce que votre navigateur a envoyé. Rien n’a été enregistré.",
                    GARDE + "Revenez à la page précédente, rechargez-la, puis recommencez.", List.of(CANDIDATURES, ACCUEIL));
            case 401, 403 -> new VueErreur(code, "Cette page est restée ouverte trop longtemps",
                    "Pour votre sécurité, le site n’a pas accepté cette demande. Rien n’a été enregistré.",
                    GARDE + "Revenez à la page précédente et rechargez-la, ou connectez-vous de nouveau.",
                    List.of(new Lien("Me connecter", "/connexion"), ACCUEIL));
            case 404, 410 -> new VueErreur(code, "Cette page n’existe pas",
                    "L’adresse est incomplète ou fausse, ou la page n’est pas à vous : connectez-vous avec le compte qui l’a créée.",
                    "Si vous avez suivi un lien reçu par mail, copiez-le en entier dans la barre d’adresse.",
                    List.of(CANDIDATURES, new Lien("Voir le plan du site", "/plan-du-site"), ACCUEIL));
            case 405 -> new VueErreur(code, "Cette page ne s’ouvre pas ainsi",
                    "Elle ne se montre qu’après l’envoi d’un formulaire : la recharger ou la mettre en favori ne suffit pas.",
                    "Revenez au formulaire et envoyez-le de nouveau. Rien n’est enregistré deux fois.", List.of(CANDIDATURES, ACCUEIL));
            case 409 -> new VueErreur(code, "Ces réponses ont changé entre-temps",
                    "Elles ont été modifiées dans une autre fenêtre ou sur un autre appareil. Rien n’a été écrasé.",
                    "Rouvrez la page : vous y verrez les dernières réponses gardées, et pourrez les corriger.", List.of(CANDIDATURES, ACCUEIL));
            case 413 -> new VueErreur(code, "Cet envoi est trop lourd",
                    "Le site n’a pas pu le recevoir en entier. Rien n’a été enregistré.",
                    "Raccourcissez vos réponses, ou choisissez un fichier plus petit, puis recommencez.", List.of(CANDIDATURES, ACCUEIL));
            case 422 -> new VueErreur(code, "Cet envoi ne peut pas être accepté",
                    "Une réponse manque ou contredit une règle. Rien n’a été enregistré.",
                    GARDE + "Revenez à la page précédente et corrigez vos réponses.", List.of(CANDIDATURES, ACCUEIL));
            case 429 -> new VueErreur(code, "Trop d’essais en peu de temps",
                    "Pour protéger les comptes, le site demande d’attendre un peu. Votre compte n’est pas bloqué.",
                    "Recommencez dans une minute. Si vous avez oublié votre mot de passe, demandez-en un nouveau.",
                    List.of(new Lien("Choisir un nouveau mot de passe", "/mot-de-passe-oublie"), ACCUEIL));
            case 503 -> new VueErreur(code, "Le site est indisponible pour quelques minutes",
                    "Trop de personnes à la fois, ou une intervention en cours. Votre dernière demande n’a peut-être pas été enregistrée.",
                    "Attendez deux minutes, puis rechargez la page. Vérifiez ensuite dans « Mes candidatures » : seul ce qui y est écrit compte.",
                    List.of(CANDIDATURES, ACCUEIL));
            default -> statut.is4xxClientError()
                    ? new VueErreur(code, "Cette demande n’a pas abouti", "Le site n’a pas pu l’accepter. Rien n’a été enregistré.",
                            "Revenez à la page précédente, rechargez-la, puis recommencez.", List.of(CANDIDATURES, ACCUEIL))
                    : new VueErreur(code, "Le site a rencontré une panne",
                            "Ce n’est pas votre faute. Votre dernière demande n’a peut-être pas été enregistrée.",
                            "Rechargez la page dans une minute. Vérifiez ensuite dans « Mes candidatures » : seul ce qui y est écrit compte.",
                            List.of(CANDIDATURES, ACCUEIL));
        };
    }

    /** The same for who works at the desk: no draft, no candidature of his own. */
    static VueErreur deLaGestion(HttpStatus statut) {
        var code = statut.value();
        var suites = List.of(new Lien("Aller à l’accueil de la gestion", "/gestion"));
        return switch (code) {
            case 401, 403 -> new VueErreur(code, "Cette demande n’a pas été acceptée",
                    "La page est restée ouverte trop longtemps, ou vos droits ne la comprennent pas. Rien n’a été enregistré.",
                    "Revenez à la page précédente et rechargez-la, ou connectez-vous de nouveau. Vos droits sont dits à « Mes droits ».", suites);
            case 404, 410 -> new VueErreur(code, "Cette page n’existe pas",
                    "L’adresse est incomplète ou fausse, ou ce dossier n’est pas de votre périmètre.",
                    "Cherchez le candidat par son nom ou son numéro. Si le dossier devrait être à vous, voyez avec l’administration des agents.", suites);
            case 409 -> new VueErreur(code, "Ce dossier a changé entre-temps", "Un collègue ou le candidat a agi avant vous. Rien n’a été enregistré.",
                    "Rouvrez la page : elle dira où il en est.", suites);
            default -> {
                var vue = de(statut);
                yield new VueErreur(code, vue.titre(), vue.phrase().replace("Votre dernière demande n’a", "Votre dernière action n’a"),
                        statut.is4xxClientError() ? "Revenez à la page précédente, rechargez-la, puis recommencez."
                                : "Attendez deux minutes, rechargez la page, puis vérifiez dans le dossier : seul ce qui y est écrit compte.", suites);
            }
        };
    }
}
