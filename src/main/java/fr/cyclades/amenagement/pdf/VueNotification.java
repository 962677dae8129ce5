package fr.cyclades.amenagement.pdf;

import fr.cyclades.habillage.SectionRecap.Ligne;
import java.util.List;

/**
 * The notification of a decision on an aménagement, on one page.
 *
 * @param lieu       « Clermont-Ferrand, le 7 décembre 2026 »
 * @param motsTitre  « Mesures accordées », « Raison de la décision », or empty when {@code mots} is
 * @param suite      what to do with it, then how to contest it, one paragraph each
 * @param signataire who signs, as a function
 */
public record VueNotification(String titre, String sousTitre, String description, List<String> service, List<String> destinataire, String lieu,
        List<Ligne> numeros, List<String> phrases, String motsTitre, List<String> mots, List<String> suite, String signataire, String pied, CodeDeNotification code) {

    /** @param cle 8 characters; {@code libelle} the name that the verification of the paper tells */
    public record CodeDeNotification(String cle, String type, int version, String libelle) {

        /** « « Décision du service », version 2 ». */
        public String phrase() {
            return "«\u00a0" + libelle + "\u00a0», version\u00a0" + version;
        }
    }
}
