package fr.cyclades.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The closing of S0 (22 December 2023, 17:00 in Paris) and of S1 (1 December 2023, 17:00), through the whole act, on both sides of its second. */
@CycladesTest
class JusquALaDerniereSecondeTest {

    /** A real notice, somebody whom it concerns, and its closing. */
    enum Registre {
        ANTICIPEES("2024/clermont-ferrand/epreuves-anticipees", Reponses.DE_THEO, "2023-12-22", "vendredi 22 décembre 2023 à 17 h 00"),
        BAC_PRO("2024/clermont-ferrand/bac-professionnel", Reponses.DE_NADIA, "2023-12-01", "vendredi 1er décembre 2023 à 17 h 00");

        private final String campagne;
        private final Map<String, Object> reponses;
        private final String jour;
        private final String fermeture;

        Registre(String campagne, Map<String, Object> reponses, String jour, String fermeture) {
            this.campagne = campagne;
            this.reponses = reponses;
            this.jour = jour;
            this.fermeture = fermeture;
        }

        private String a(String heure) {
            return jour + "T" + heure + "+01:00";
        }
    }

    @Autowired
    Personnes personnes;

    @Autowired
    HorlogeDEssai horloge;

    @LocalServerPort
    int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @ParameterizedTest
    @EnumSource
    @Regle({"R9", "R60", "R61"})
    void enregistrer_a_16_h_59_min_59_s_inscrit(Registre registre) {
        var dossier = presqueInscrit(registre);
        horloge.nousSommesLe(registre.a("16:59:59.999"));
        assertThat(dossier.enregistrer().chemin()).isEqualTo(dossier.adresse() + "/numero");
        assertThat(dossier.navigateur().texte()).contains("C’est enregistré").containsPattern("A06-2[45]-\\d{6}-[A-Z]");
        horloge.nousSommesLe(registre.a("17:00:00"));
        assertThat(dossier.ouvrir("/numero").statut()).isEqualTo(200);
        assertThat(dossier.ouvrir("").texte()).doesNotContain("Modifier mon inscription");
    }

    @ParameterizedTest
    @EnumSource
    @Regle({"R9", "R60", "R61"})
    void enregistrer_a_17_h_est_refuse_le_brouillon_reste_et_la_page_dit_depuis_quand(Registre registre) {
        var dossier = presqueInscrit(registre);
        horloge.nousSommesLe(registre.a("17:00:00"));
        var refus = dossier.enregistrer();
        assertThat(refus.statut()).isEqualTo(410);
        assertThat(refus.texte()).contains("Depuis le " + registre.fermeture + " (heure de Paris), plus rien ne peut être enregistré")
                .contains("Votre envoi a été reçu le").contains("n’êtes pas inscrit").doesNotContainPattern("A06-2[45]-");
        assertThat(dossier.ouvrir("/onglets/recapitulatif").texte()).contains("n’êtes pas inscrit", registre.fermeture, "Thiers", "Anglais");
        assertThat(dossier.navigateur().page().select("main form button").eachText()).noneMatch(b -> b.startsWith("Enregistrer"));
        assertThat(dossier.navigateur().ouvrir("/candidatures").texte()).contains("n’êtes pas inscrit", "Votre brouillon reste lisible");
        assertThat(dossier.ouvrir("/numero").statut()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    @Regle({"R61", "R93", "R129", "R170"})
    void une_modification_passe_a_16_h_59_min_59_s_et_plus_a_17_h(Registre registre) {
        var dossier = presqueInscrit(registre);
        dossier.enregistrer();
        horloge.nousSommesLe(registre.a("16:59:59"));
        modifier(dossier);
        assertThat(dossier.enregistrer().chemin()).isEqualTo(dossier.adresse() + "/numero");
        assertThat(dossier.navigateur().texte()).contains("Version 2 enregistrée");
        modifier(dossier);
        horloge.nousSommesLe(registre.a("17:00:00"));
        var refus = dossier.enregistrer();
        assertThat(refus.statut()).isEqualTo(410);
        assertThat(refus.texte()).contains("Depuis le " + registre.fermeture).doesNotContain("n’êtes pas inscrit");
        assertThat(dossier.ouvrir("").texte()).contains("ersion 2", "Allemand").doesNotContain("Italien", "ersion 3");
        assertThat(dossier.navigateur().ouvrir("/candidatures").page().select("main form button").eachText()).doesNotContain("Modifier");
    }

    @ParameterizedTest
    @EnumSource
    @Regle({"R61", "R129"})
    void deux_fenetres_l_une_a_temps_l_autre_trop_tard_font_une_inscription_et_une_seule(Registre registre) {
        var dossier = presqueInscrit(registre);
        var autre = dossier.navigateur().autreFenetre().ouvrir(dossier.navigateur().chemin());
        if (registre == Registre.ANTICIPEES) {
            autre.cocher("conditions_acceptees=oui");
        }
        horloge.nousSommesLe(registre.a("16:59:59"));
        var numero = dossier.enregistrer().texte();
        horloge.nousSommesLe(registre.a("17:00:00"));
        assertThat(autre.envoyer("Enregistrer").chemin()).as("the same act, replayed").isEqualTo(dossier.adresse() + "/numero");
        assertThat(autre.texte()).isEqualTo(numero);
    }

    @Test
    @Regle({"R60", "R147"})
    void commencee_a_l_heure_d_ete_une_inscription_s_enregistre_a_l_heure_d_hiver() {
        horloge.nousSommesLe("2023-10-19T08:59:59+02:00");
        var nadia = personnes.nadia();
        assertThat(connecter(nadia).ouvrir("/candidatures/nouvelle?campagne=" + Registre.BAC_PRO.campagne).page().select("main form button").eachText())
                .doesNotContain("Démarrer mon inscription");
        horloge.nousSommesLe("2023-10-19T09:00:00+02:00");
        var dossier = new Dossier(connecter(nadia), Registre.BAC_PRO.reponses).demarrer(Registre.BAC_PRO.campagne).remplirJusquaEnregistrer();
        horloge.nousSommesLe("2023-12-01T16:30:00+01:00");
        var reprise = connecter(nadia).ouvrir(dossier.adresse() + "/onglets/recapitulatif");
        assertThat(reprise.texte()).contains("avant le vendredi 1er décembre 2023 à 17 h 00");
        assertThat(reprise.envoyer("Enregistrer").chemin()).isEqualTo(dossier.adresse() + "/numero");
    }

    private Dossier presqueInscrit(Registre registre) {
        horloge.nousSommesLe(registre.a("16:50:00"));
        var qui = registre == Registre.ANTICIPEES ? personnes.theo() : personnes.nadia();
        return new Dossier(connecter(qui), registre.reponses).demarrer(registre.campagne).remplirJusquaEnregistrer();
    }

    private Navigateur connecter(Personne qui) {
        return new Navigateur(port).connecter(qui.adresse(), qui.motDePasse());
    }

    /** A second, then a third language: German the first time, Italian the next. */
    private static void modifier(Dossier dossier) {
        var navigateur = dossier.navigateur().ouvrir("/candidatures").envoyer("Modifier");
        dossier.noter().ouvrir("/onglets/epreuves");
        navigateur.remplir("lva", navigateur.valeur("lva").equals("allemand") ? "italien" : "allemand").envoyer("Suivant :");
        while (navigateur.page().select("main form button").eachText().stream().noneMatch(b -> b.startsWith("Enregistrer"))) {
            navigateur.envoyer("Suivant :");
        }
    }
}
