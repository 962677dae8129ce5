package fr.cyclades.document.pdf;

import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.habillage.Site;
import fr.cyclades.habillage.Ton;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A récapitulatif as a business module would print it: invented people, the components of {@code habillage/pdf}. */
public final class RecapitulatifDEssai {

    private static final TemplateEngine MOTEUR =
            TemplateEngine.createPrecompiled(null, ContentType.Html, RecapitulatifDEssai.class.getClassLoader(), "fr.cyclades");

    private static final Site SITE = new Site(false, true, URI.create("https://cyclades.example"));

    private RecapitulatifDEssai() {}

    /** @param epreuves how many lines the table of épreuves has; 9 hold on one page */
    public static String html(int epreuves) {
        return rendre("page", Map.of(
                "site", SITE,
                "titre", "Récapitulatif d’inscription",
                "sousTitre", "Baccalauréat professionnel · session 2027",
                "description", "Récapitulatif d’inscription au baccalauréat professionnel, session 2027, version 2",
                "service", List.of("Académie de Clermont-Ferrand", "Rectorat, Division des examens et concours",
                        "Bureau des baccalauréats professionnels", "01 99 00 34 32 · bacpro@exemple.fr"),
                "version", "Version 2",
                "date", "24 novembre 2026 à 20\u00a0h\u00a031, heure de Paris",
                "pied", "A06-27-000412-M · BENALI Nadia · récapitulatif version 2 du 24 novembre 2026",
                "contenu", brut(contenu(epreuves))));
    }

    private static String contenu(int epreuves) {
        return etat() + numeros() + rendre("colonnes", Map.of("gauche", brut(fiche(candidate())), "droite", brut(fiche(candidature()))))
                + epreuves(epreuves) + rendre("fin", Map.of("avant", brut(pieces()), "signature", brut(signature()), "verification", brut(verification())));
    }

    private static String etat() {
        var etat = Etat.de(Ton.ATTENTE, "Inscription enregistrée, dossier incomplet\u00a0: il manque 5 pièces, à déposer au plus tard le "
                        + "vendredi 4 décembre 2026 à 23\u00a0h\u00a059.")
                .avecDetail("Heure de Paris. État le 24 novembre 2026 à 20\u00a0h\u00a031\u00a0: l’état à jour est dans «\u00a0Mes candidatures\u00a0».");
        return rendre("etat", Map.of("etat", etat));
    }

    private static String numeros() {
        return rendre("numeros", Map.of("lignes", List.of(
                Ligne.de("Numéro candidat", "260041872J"),
                Ligne.de("Numéro d’inscription", "A06-27-000412-M"),
                Ligne.de("Modifications possibles", "avant le vendredi 4 décembre 2026 à 17\u00a0h\u00a000 (heure de Paris)"))));
    }

    private static String fiche(SectionRecap section) {
        return rendre("fiche", Map.of("section", section));
    }

    private static SectionRecap candidate() {
        return new SectionRecap("Candidate", "candidate", null, null, List.of(
                Ligne.de("Identité", "Madame BENALI Nadia Samira"),
                Ligne.de("Naissance", "12 juin 1999, Montluçon (03), France"),
                Ligne.de("Adresse", "14 rue des Forgerons, 63300 Thiers"),
                Ligne.de("Téléphone", "06 39 98 01 42"),
                Ligne.de("Adresse mail", "nadia.benali@exemple.fr")));
    }

    private static SectionRecap candidature() {
        return new SectionRecap("Candidature", "candidature", null, null, List.of(
                Ligne.de("Spécialité", "Métiers de l’électricité et de ses environnements connectés"),
                Ligne.de("Catégorie", "Individuel, trois ans d’activité salariée"),
                Ligne.de("Établissement", "Candidats individuels du Puy-de-Dôme"),
                Ligne.de("Forme", "Globale\u00a0: toutes les épreuves en 2027"),
                Ligne.de("Aménagement", "Non demandé (handicap)"),
                Ligne.de("Résultats", "Diffusion refusée")));
    }

    private static String epreuves(int nombre) {
        var connues = List.of(
                "E1|Épreuve scientifique (E1-A, E1-B)|BP Électricien|Dispense demandée",
                "E2|Préparation d’une opération|BP Électricien|Dispense demandée",
                "E3|Épreuve professionnelle (U31, U32, U33)|BP Électricien|Dispense demandée",
                "E4|Langue vivante obligatoire (LVA), écrit et oral|Anglais|Inscrite",
                "E5|Français, histoire-géographie et enseignement moral et civique||Inscrite",
                "E6|Arts appliqués et cultures artistiques||Inscrite",
                "E7|EPS, le mardi 4 mai 2027 dans le Puy-de-Dôme|Tennis de table, demi-fond|Inscrite",
                "LVF|Langue vivante facultative|Aucune|Non inscrite",
                "ECT-3|Épreuve de contrôle||Inscrite");
        var lignes = new ArrayList<>(connues.subList(0, Math.min(nombre, 9)));
        for (var n = 10; n <= nombre; n++) {
            lignes.add("F" + n + "|Épreuve facultative numéro " + n + "||Inscrite");
        }
        var html = new StringBuilder("<h2>Épreuves</h2><table class=\"tableau\"><thead><tr><th scope=\"col\">Épreuve</th><th scope=\"col\">Intitulé</th>"
                + "<th scope=\"col\">Choix ou motif</th><th scope=\"col\">Statut</th></tr></thead><tbody>");
        for (var ligne : lignes) {
            var c = ligne.split("\\|");
            html.append("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td class=\"fort\">%s</td></tr>".formatted(c[0], c[1], c[2], c[3]));
        }
        return html.append("</tbody></table>").toString();
    }

    private static String pieces() {
        var html = new StringBuilder("<h2>Pièces à déposer dans «\u00a0Mes justificatifs\u00a0», au plus tard le vendredi 4 décembre 2026 à 23\u00a0h\u00a059 (heure de Paris)</h2>"
                + "<table class=\"tableau\"><thead><tr><td class=\"case\"></td><th scope=\"col\">Pièce (PDF ou JPEG, 5 Mo au plus)</th><th scope=\"col\">Pourquoi</th></tr></thead><tbody>");
        for (var piece : List.of(
                "<strong>DCANDT01</strong> · Récapitulatif de votre candidature signé|Ce document, version 2, signé ci-dessous",
                "<strong>1NATID01</strong> · Document justifiant l’identité|Toute candidature",
                "Justificatif de domicile|Être domiciliée dans l’académie",
                "Attestations de trois ans d’activité professionnelle|Condition d’inscription",
                "Diplôme du brevet professionnel Électricien|Dispenses E1-A, E1-B, E2, U31, U32, U33")) {
            var c = piece.split("\\|");
            html.append("<tr><td class=\"case\"><div></div></td><td>%s</td><td>%s</td></tr>".formatted(c[0], c[1]));
        }
        return html.append("</tbody></table>").toString();
    }

    private static String signature() {
        return rendre("signature", Map.of("qui", "Signature de la candidate", "phrase", "J’ai relu ce récapitulatif\u00a0: il dit ce que je veux passer."));
    }

    private static String verification() {
        return rendre("verification", Map.of("site", SITE, "cle", "K7RT4MWX", "document", "recapitulatif", "version", 2,
                "note", "Une photo de cette page, les quatre coins visibles, suffit. Si vous modifiez l’inscription, une version 3 remplacera "
                        + "celle-ci\u00a0: il faudra la signer de nouveau."));
    }

    private static Content brut(String html) {
        return sortie -> sortie.writeContent(html);
    }

    private static String rendre(String gabarit, Map<String, Object> parametres) {
        var sortie = new StringOutput();
        MOTEUR.render("habillage/pdf/" + gabarit + ".jte", new HashMap<>(parametres), sortie);
        return sortie.toString();
    }
}
