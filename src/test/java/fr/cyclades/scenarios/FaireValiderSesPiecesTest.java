package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.Regle;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.justificatif.FichiersDEssai;
import fr.cyclades.personas.Collegues;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Notice S1, « Aide au dépôt », whole: Nadia on her telephone, Mme Garnier at her desk (with scripts, without a mouse), from the first
 * photograph to the date of validation.
 */
class FaireValiderSesPiecesTest extends Parcours {

    private static final int PIECES = 6;
    private static final String IDENTITE = "Document justifiant l’identité";
    private static final String COMMENTAIRE = "On ne lit pas le numéro : posez la carte sur une table, sans reflet.";
    private static final String COMMENTAIRE_LU = COMMENTAIRE.toLowerCase(Locale.FRENCH);

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;

    private boolean script;
    private Dossier dossier;
    private Ecran telephone;
    private Ecran bureau;

    @ParameterizedTest(name = "scripts : {0}")
    @ValueSource(booleans = {false, true})
    @Regle({"R48", "R94", "R97", "R98", "R100", "R101", "R102", "R103", "R104", "R105", "R106", "R108", "R110", "R127", "R134", "R135"})
    void de_la_premiere_photographie_a_la_date_de_validation(boolean avecScript) {
        script = avecScript;
        try (var sien = ecran("pieces", 360, script); var autre = ecran("controle-s1", 1280, script)) {
            telephone = sien;
            bureau = autre;
            etant_donne_nadia_inscrite_le_lendemain_de_l_ouverture();
            quand_elle_photographie_sa_carte_d_identite();
            et_depose_le_reste_dont_le_recapitulatif_signe();
            et_clique_sur_j_ai_fourni_toutes_mes_pieces();
            alors_mme_garnier_les_controle_dans_l_ordre_de_la_file_et_en_refuse_une();
            et_nadia_l_apprend_par_un_mail_un_message_et_sur_sa_page();
            quand_elle_redepose_et_clique_de_nouveau();
            et_que_mme_garnier_accepte_la_piece_redeposee();
            alors_chaque_piece_porte_la_date_de_validation_et_rien_ne_bouge_plus();
        }
    }

    private void etant_donne_nadia_inscrite_le_lendemain_de_l_ouverture() {
        horloge.nousSommesLe("2023-10-20T09:00:00+02:00");
        dossier = dossiers.inscrit();
        seConnecter(telephone, dossier.personne());
    }

    private void quand_elle_photographie_sa_carte_d_identite() {
        telephone.ouvrir("/justificatifs").regarder("a-fournir");
        telephone.suivre("Ajouter : " + IDENTITE).regarder("une-piece");
        telephone.choisir(photo("recto.jpg", "BENALI 12/06/1999"), photo("verso.jpg", "BENALI verso"));
        assertThat(telephone.regarder("photos-choisies").appuyer("Ajouter").texte()).contains("recto.jpg et 1 autre photo");
        telephone.ouvrirJusquaLire(telephone.page().url(), "Tout est lisible").regarder("apercu");
    }

    private void et_depose_le_reste_dont_le_recapitulatif_signe() {
        while (telephone.page().getByText("Pièce suivante").count() > 0) {
            telephone.suivre("Pièce suivante");
            telephone.choisir(telephone.page().url().endsWith("DCANDT01") ? recapitulatifSigne()
                    : new FilePayload("piece.pdf", "application/pdf", FichiersDEssai.pdf(telephone.page().url(), 1)));
            telephone.appuyer("Ajouter");
        }
    }

    private void et_clique_sur_j_ai_fourni_toutes_mes_pieces() {
        telephone.suivre("Toutes mes pièces sont là").regarder("avant-le-clic").appuyer("J’ai fourni toutes mes pièces");
        assertThat(telephone.regarder("transmis").lu()).contains("dossier complet transmis", "ne peuvent plus être modifiées", "aucun statut");
        assertThat(telephone.ouvrir("/candidatures").regarder("carte").lu()).contains("dossier complet transmis");
        telephone.ouvrir("/justificatifs");
    }

    private void alors_mme_garnier_les_controle_dans_l_ordre_de_la_file_et_en_refuse_une() {
        horloge.avancerDe(Duration.ofMinutes(5));
        seConnecter(bureau, collegues.garnier());
        bureau.ouvrir("/gestion/pieces").regarder("file");
        presser("Contrôler la suivante");
        bureau.regarder("poste");
        for (int i = 0; i < PIECES; i++) {
            if (bureau.page().locator("h1").innerText().contains(IDENTITE)) {
                refuser();
            } else {
                accepter();
            }
        }
        assertThat(bureau.ouvrir("/gestion/dossiers/" + dossier.candidature()).regarder("dossier").lu()).contains("non conforme", "1 pièce est refusée", COMMENTAIRE_LU);
    }

    private void et_nadia_l_apprend_par_un_mail_un_message_et_sur_sa_page() {
        horloge.avancerDe(Duration.ofMinutes(3));
        var mail = courrier.dernier(dossier.personne().adresse(), "Vos justificatifs");
        assertThat(BoiteAuxLettres.texte(mail)).contains(IDENTITE + " : Non conforme", COMMENTAIRE, "à remplacer au plus tard le vendredi 1er décembre 2023 à 23 h 59");
        laPageSuit("Non conforme");
        assertThat(telephone.lu()).contains("non conforme", "information du gestionnaire", COMMENTAIRE_LU, "1 pièce est refusée", "acceptée le 20 octobre 2023");
        telephone.regarder("non-conforme").ouvrir("/messages").regarder("messages");
        assertThat(telephone.lu()).contains("vos justificatifs : 1 pièce à remplacer");
    }

    private void quand_elle_redepose_et_clique_de_nouveau() {
        telephone.ouvrir("/justificatifs").suivre("Remplacer cette pièce").regarder("a-remplacer");
        telephone.choisir(photo("carte-nette.jpg", "BENALI Nadia 12/06/1999"));
        assertThat(telephone.appuyer("Remplacer").lu()).contains("il reste à cliquer de nouveau sur « j’ai fourni toutes mes pièces »");
        telephone.ouvrir("/justificatifs").suivre("J’ai fourni toutes mes pièces").appuyer("J’ai fourni toutes mes pièces");
        assertThat(telephone.lu()).contains("dossier complet transmis");
    }

    private void et_que_mme_garnier_accepte_la_piece_redeposee() {
        horloge.avancerDe(Duration.ofMinutes(2));
        bureau.ouvrir("/gestion/pieces?file=redeposees");
        presser("Contrôler la suivante");
        assertThat(bureau.regarder("redeposee").lu()).contains("document justifiant l’identité", "décisions précédentes", COMMENTAIRE_LU);
        accepter();
        assertThat(bureau.regarder("derniere").lu()).contains("toutes les pièces sont conformes");
    }

    private void alors_chaque_piece_porte_la_date_de_validation_et_rien_ne_bouge_plus() {
        assertThat(BoiteAuxLettres.texte(courrier.dernier(dossier.personne().adresse(), "Dossier validé"))).contains("Dossier validé : vous êtes inscrite");
        laPageSuit("Validée le");
        assertThat(telephone.lu()).contains("dossier validé : vous êtes inscrite");
        assertThat(telephone.lu().split("validée le 20 octobre 2023 à 9 h 10 \\(heure de paris\\)", -1)).hasSize(PIECES + 1);
        telephone.regarder("valide").suivre("Voir « carte-nette.jpg »").regarder("piece-validee");
        assertThat(telephone.page().locator("main form").count()).isZero();
        assertThat(telephone.lu()).contains("il ne peut plus être changé").doesNotContain("supprimer");
    }

    private void accepter() {
        if (script) {
            bureau.page().keyboard().press("c");
            bureau.page().waitForNavigation(() -> bureau.page().keyboard().press("Enter"));
        } else {
            assertThat(bureau.lu()).contains("votre décision");
            bureau.page().locator("[name=decision][value=conforme] + label").click();
            bureau.appuyer("Valider, puis pièce suivante");
        }
        assertThat(bureau.page().locator("#avis").innerText()).contains("Conforme");
    }

    private void refuser() {
        if (script) {
            bureau.page().locator(".cy-planche img").waitFor();
            bureau.page().keyboard().press("n");
            bureau.page().keyboard().type("Illisible");
            bureau.page().keyboard().press("Tab");
            bureau.page().keyboard().type(COMMENTAIRE);
            bureau.regarder("refus");
            bureau.page().waitForNavigation(() -> bureau.page().keyboard().press("Control+Enter"));
        } else {
            bureau.page().locator("[name=decision][value=non_conforme] + label").click();
            bureau.repondre(Map.of("motif", "ILLISIBLE", "message", COMMENTAIRE)).appuyer("Valider, puis pièce suivante");
        }
        assertThat(bureau.page().locator("#avis").innerText()).contains("Non conforme");
    }

    private void presser(String bouton) {
        if (script) {
            new Clavier(bureau.page()).remplirEtPresser(bouton, Map.of());
        } else {
            bureau.appuyer(bouton);
        }
        assertThat(bureau.lu()).contains("benali nadia");
    }

    /** With scripts the page that was left open says it by itself, at once when she comes back to it; without, she opens it again. */
    private void laPageSuit(String mot) {
        if (script) {
            telephone.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
            telephone.page().locator(".cy-pieces").getByText(mot).first().waitFor();
        } else {
            telephone.ouvrir("/justificatifs");
        }
    }

    /** She prints it, signs it, photographs it. */
    private FilePayload recapitulatifSigne() {
        telephone.ouvrirJusquaLire(telephone.page().url(), "Imprimer le récapitulatif");
        var lien = telephone.page().locator("main a[href^='/documents/']").first().evaluate("a => a.href").toString();
        return new FilePayload("signe.jpg", "image/jpeg", FichiersDEssai.signe(telephone.page().request().get(lien).body()));
    }

    private static FilePayload photo(String nom, String texte) {
        return new FilePayload(nom, "image/jpeg", FichiersDEssai.photo(texte, 1600, 1200, "jpg"));
    }
}
