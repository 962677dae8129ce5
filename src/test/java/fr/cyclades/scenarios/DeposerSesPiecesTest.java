package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.justificatif.FichiersDEssai;
import fr.cyclades.personas.Personnes;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notice S1, « Aide au dépôt »: from the telephone of Nadia, registered, to the click that transmits her file. */
class DeposerSesPiecesTest extends Parcours {

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;

    @ParameterizedTest(name = "{0} px, scripts : {1}")
    @CsvSource({"360,true", "360,false"})
    @Regle({"R48", "R94", "R97", "R98", "R100", "R101", "R102", "R108", "R110", "R127", "R134"})
    void nadia_depose_tout_ce_qui_est_demande_et_le_transmet(int largeur, boolean script) {
        var nadia = personnes.nadia();
        new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes)
                .inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO, SituationsDEssai.reponsesDeNadia(Map.of()), horloge.maintenant());
        try (var ecran = ecran("pieces", largeur, script)) {
            ecran.ouvrir("/connexion").repondre(Map.of("adresse", nadia.adresse(), "motDePasse", nadia.motDePasse())).appuyer("Me connecter");
            ecran.ouvrir("/justificatifs").regarder("a-fournir");
            ecran.suivre("Ajouter : Document justifiant l’identité").regarder("une-piece");
            choisir(ecran, photo("recto.jpg", "BENALI 12/06/1999"), photo("verso.jpg", "BENALI verso"));
            ecran.regarder("photos-choisies").appuyer("Ajouter");
            assertThat(ecran.texte()).contains("recto.jpg et 1 autre photo");
            ecran.ouvrirJusquaLire(ecran.page().url(), "Tout est lisible").regarder("apercu");

            while (ecran.page().getByText("Pièce suivante").count() > 0) {
                ecran.suivre("Pièce suivante");
                choisir(ecran, new FilePayload("piece.pdf", "application/pdf", FichiersDEssai.pdf(ecran.page().url(), 1)));
                ecran.appuyer("Ajouter");
            }
            ecran.suivre("Toutes mes pièces sont là").regarder("avant-le-clic").appuyer("J’ai fourni toutes mes pièces");
            ecran.regarder("transmis");
            assertThat(ecran.texte()).contains("Dossier complet transmis", "ne peuvent plus être modifiées");
            ecran.ouvrir("/candidatures").regarder("carte");
            assertThat(ecran.texte()).contains("Dossier complet transmis");
        }
    }

    private static void choisir(Ecran ecran, FilePayload... fichiers) {
        ecran.page().locator("input[name=fichiers]").setInputFiles(fichiers);
    }

    private static FilePayload photo(String nom, String texte) {
        return new FilePayload(nom, "image/jpeg", FichiersDEssai.photo(texte, 1600, 1200, "jpg"));
    }
}
