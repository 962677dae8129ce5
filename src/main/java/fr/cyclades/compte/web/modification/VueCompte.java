package fr.cyclades.compte.web.modification;

import fr.cyclades.habillage.SectionRecap;
import java.util.List;

/**
 * « Mon compte ».
 *
 * @param avis     what was just done, or null
 * @param fige     why the civil status can no longer be changed, or null
 */
public record VueCompte(String avis, SectionRecap etatCivil, boolean fige, SectionRecap connexion, List<Session> sessions) {

    /** @param quand « depuis le jeudi 23 novembre 2023 à 14 h 00 » */
    public record Session(String appareil, String quand, boolean courante) {}

    public boolean aDAutresSessions() {
        return sessions.size() > 1;
    }
}
