package fr.cyclades.compte.web;

import fr.cyclades.compte.EtatCivil;
import java.util.function.UnaryOperator;

/**
 * A civil status as typed. Never null, whatever was sent.
 *
 * @param sansPrenom     « oui » when « Je n’ai pas de prénom » is ticked
 * @param ageConfirme    « oui » when a date that seems too recent is confirmed
 * @param codeCommune    INSEE code of the suggestion taken, with a script
 * @param communeChoisie INSEE code taken among homonyms, or {@value #TELLE_QUELLE}
 */
public record SaisieEtatCivil(
        String civilite, String nomDeNaissance, String confirmationNom, String nomDUsage, String prenoms, String sansPrenom,
        SaisieDate naissance, SaisieDate confirmationNaissance, String ageConfirme, String pays, String commune, String codeCommune,
        String communeChoisie) {

    /** The commune no longer exists under this name: keep it so. */
    static final String TELLE_QUELLE = "telle-quelle";

    public SaisieEtatCivil {
        civilite = propre(civilite);
        nomDeNaissance = NomPropre.normaliser(nomDeNaissance);
        confirmationNom = NomPropre.normaliser(confirmationNom);
        nomDUsage = NomPropre.normaliser(nomDUsage);
        prenoms = NomPropre.normaliser(prenoms);
        sansPrenom = propre(sansPrenom);
        ageConfirme = propre(ageConfirme);
        pays = propre(pays);
        commune = NomPropre.normaliser(commune);
        codeCommune = propre(codeCommune);
        communeChoisie = propre(communeChoisie);
    }

    /** @param parametre gives what was sent under a name, or null */
    public static SaisieEtatCivil lire(UnaryOperator<String> parametre) {
        return new SaisieEtatCivil(parametre.apply("civilite"), parametre.apply("nomDeNaissance"), parametre.apply("confirmationNom"),
                parametre.apply("nomDUsage"), parametre.apply("prenoms"), parametre.apply("sansPrenom"),
                SaisieDate.lire("naissance", parametre), SaisieDate.lire("confirmationNaissance", parametre), parametre.apply("ageConfirme"),
                parametre.apply("pays"), parametre.apply("commune"), parametre.apply("codeCommune"), parametre.apply("communeChoisie"));
    }

    /** A form not filled in yet: France, as most. */
    public static SaisieEtatCivil vide() {
        return lire(nom -> nom.equals("pays") ? "FR" : "");
    }

    /** A form filled in with what is known. @param libelleDeCommune « Riom (63) » */
    public static SaisieEtatCivil de(EtatCivil e, String libelleDeCommune) {
        return new SaisieEtatCivil(e.civilite().name(), e.nomDeNaissance(), e.nomDeNaissance(), e.nomDUsage(), e.prenoms(),
                e.prenoms().isEmpty() ? "oui" : "", SaisieDate.de(e.naissance()), SaisieDate.de(e.naissance()), "oui", e.lieu().pays(),
                libelleDeCommune, e.lieu().codeInsee(), e.lieu().codeInsee().isEmpty() ? TELLE_QUELLE : "");
    }

    boolean estSansPrenom() {
        return sansPrenom.equals("oui");
    }

    private static String propre(String texte) {
        return texte == null ? "" : texte.strip();
    }
}
