package fr.cyclades.correspondance.web.demandes;

import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * « Mes demandes ».
 *
 * @param inscriptions one link to a new demande for each
 * @param fait what was just done, or null
 */
public record VueDemandes(List<Lien> inscriptions, List<VueDemande> demandes, String fait) {

    /** @param faits what was asked, on what, when; {@code reponse} words of the service, or an empty string */
    public record VueDemande(String objet, String chemin, String date, Badge etat, List<String> faits, String texte, String reponse) {}
}
