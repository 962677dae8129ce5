package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.candidature.Candidatures.Passage;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.pdf.Courriers;
import java.util.List;

/**
 * What is left to do of a decision already made, as it stands now: a letter to post, a mail that told everything, or nothing when it was gone
 * back on.
 *
 * @param phrase « Notifiée par mail : rien à poster. »; {@code liens} what leads to it; {@code aEnvoyer} a paper is still to leave
 */
record SuiteDeDecision(String phrase, List<Lien> liens, boolean aEnvoyer) {

    static final SuiteDeDecision RIEN = new SuiteDeDecision("", List.of(), false);

    /** @param dernier change of state of the candidature; {@code dossier} address of its page */
    static SuiteDeDecision de(Passage dernier, String dossier) {
        return dernier.canal().map(canal -> notifiee(canal, dernier.preuve(), dossier))
                .orElseGet(() -> new SuiteDeDecision("Depuis, l’inscription a été rétablie : rien à envoyer.", List.of(), false));
    }

    private static SuiteDeDecision notifiee(Canal canal, String preuve, String dossier) {
        var decision = new Lien("Décision (PDF)", dossier + "/lettre");
        if (!preuve.isEmpty()) {
            return new SuiteDeDecision(Courriers.libelle(canal) + " : " + preuve + ".", List.of(decision), false);
        }
        return switch (canal) {
            case MAIL -> new SuiteDeDecision("Notifiée par mail : rien à poster.", List.of(decision), false);
            case LETTRE_RECOMMANDEE, LETTRE_SIMPLE -> new SuiteDeDecision(Courriers.libelle(canal) + ".",
                    List.of(new Lien("Lettre à envoyer", dossier + "/lettre"), new Lien("Noter l’envoi", dossier + "/preuve")), true);
            case REMISE_EN_MAIN_PROPRE -> new SuiteDeDecision(Courriers.libelle(canal) + ".",
                    List.of(new Lien("Lettre à remettre", dossier + "/lettre"), new Lien("Noter la remise", dossier + "/preuve")), true);
        };
    }
}
