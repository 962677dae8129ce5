package fr.cyclades.candidature;

/**
 * The acknowledgement of an online request (code des relations entre le public et l’administration, L. 112-11 and R. 112-11-1): date
 * of reception and whether silence decides anything; the service in charge and its addresses stand beside it on the page « N°
 * Inscription », in the mail and on the récapitulatif. A campagne may say more in its text {@code accuse_de_reception}.
 */
public record AccuseDeReception(Situation situation) {

    public String phrase() {
        return "Accusé de réception (code des relations entre le public et l’administration, articles L. 112-11 et R. 112-11-1) : demande"
                + " reçue le " + situation.campagne().quand(situation.version().instant()) + ". "
                + situation.campagne().notice().textes().getOrDefault("accuse_de_reception", "Elle est enregistrée, sans décision implicite.");
    }
}
