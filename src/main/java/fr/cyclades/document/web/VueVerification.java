package fr.cyclades.document.web;

import fr.cyclades.document.CleDeVerification;
import fr.cyclades.document.Verification.Authentique;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.EnFrancais;
import java.util.List;

/**
 * « Vérifier un document ».
 *
 * @param etat   the answer, or null before the question
 * @param lignes what must be read on the paper too
 */
public record VueVerification(Champ cle, Etat etat, List<Ligne> lignes) {

    static VueVerification vide() {
        return new VueVerification(champ(""), null, List.of());
    }

    static VueVerification freinee(String saisie) {
        return new VueVerification(champ(saisie), Etat.de(Ton.KO, "Trop de clés essayées.")
                .avecDetail("Réessayez dans quelques minutes. Cette limite empêche d’essayer des clés au hasard."), List.of());
    }

    static VueVerification inconnue(String saisie) {
        return new VueVerification(champ(saisie), Etat.de(Ton.KO, "Aucun document ne porte cette clé.")
                .avecDetail("Vérifiez les 8 caractères imprimés près du code : ni la lettre O ni le chiffre 0, ni I, ni L, ni 1."), List.of());
    }

    static VueVerification trouvee(String saisie, Authentique document) {
        var etat = document.derniere()
                ? Etat.de(Ton.OK, "Ce document vient de Cyclades et sa version est la dernière.")
                : Etat.de(Ton.ATTENTE, "Ce document vient de Cyclades, mais un document plus récent l’a remplacé.");
        var date = EnFrancais.dateEtHeure(document.publie(), document.zone()) + ", "
                + EnFrancais.zone(document.publie(), document.zone(), document.lieu());
        return new VueVerification(champ(saisie), etat.avecDetail("Le titre et la version écrits sur le papier doivent être ceux-ci."), List.of(
                Ligne.de("Document", document.libelle()), Ligne.de("Version", Integer.toString(document.version())), Ligne.de("Publié le", date)));
    }

    private static Champ champ(String saisie) {
        return Champ.de("cle", "Clé de vérification").avecAide("Les 8 caractères imprimés près du code. Exemple : K7RT-4MWX")
                .avecValeur(CleDeVerification.lire(saisie).map(CleDeVerification::affichee).orElse(saisie));
    }
}
