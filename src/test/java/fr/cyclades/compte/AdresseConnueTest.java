package fr.cyclades.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Regle;
import fr.cyclades.personas.Personnes;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address that is already known: the site says nothing, the mail says all (R140, decision 12). */
@CycladesTest
class AdresseConnueTest {

    private static final String DEJA = "Cette adresse mail existe déjà dans l’application Cyclades";

    @Autowired
    Personnes personnes;

    @Autowired
    Candidats candidats;

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    HorlogeDEssai horloge;

    @LocalServerPort
    int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R18", "R140"})
    void l_ecran_est_le_meme_que_l_adresse_soit_connue_ou_non() {
        var libre = creer(Personnes.nouvelleAdresse("libre"));
        var compte = creer(personnes.nadia().adresse());
        var contact = Personnes.nouvelleAdresse("dossier");
        personnes.sansCompte(Personnes.lire("lucie-fontaine"), contact);
        var dossier = creer(contact);
        for (var autre : List.of(compte, dossier)) {
            assertThat(autre.statut()).isEqualTo(libre.statut()).isEqualTo(200);
            assertThat(autre.etapes()).isEqualTo(libre.etapes());
            assertThat(autre.octets()).isEqualTo(libre.octets());
        }
    }

    @Test
    @Regle({"R13", "R140"})
    void cause_1_un_compte_existe_le_mail_dit_de_se_connecter() {
        var nadia = personnes.nadia();
        creer(nadia.adresse());
        var courriel = boite.dernier(nadia.adresse(), DEJA);
        assertThat(BoiteAuxLettres.texte(courriel)).contains("Elle sert déjà à un compte actif", "Connectez-vous", "Rien n’a été changé au compte existant");
        assertThat(new Navigateur(port).ouvrir(BoiteAuxLettres.lien(courriel, "Choisir un nouveau mot de passe")).texte()).contains("Mot de passe oublié");
        new Navigateur(port).connecter(nadia.adresse(), nadia.motDePasse());
    }

    @Test
    @Regle("R140")
    void cause_2_un_dossier_sans_compte_son_titulaire_le_retrouve() {
        var contact = Personnes.nouvelleAdresse("milan");
        var etatCivil = Personnes.lire("milan-petrovic");
        var dossier = personnes.sansCompte(etatCivil, contact);
        var numero = candidats.inscrire(dossier);
        creer(contact.toUpperCase());
        var courriel = boite.dernier(contact, DEJA);
        assertThat(BoiteAuxLettres.texte(courriel)).contains("Aucun compte ne l’utilise", "dossier de candidat", "avec une autre");

        var navigateur = new Navigateur(port).ouvrir(BoiteAuxLettres.lien(courriel, "Retrouver ce dossier"));
        navigateur.remplir("Nom de famille", etatCivil.nomDeNaissance().toUpperCase()).remplirDate("naissance", "01/01/1990")
                .remplir("Mot de passe", Personnes.MOT_DE_PASSE).envoyer("Retrouver mon dossier");
        assertThat(navigateur.statut()).isEqualTo(422);
        assertThat(navigateur.erreur("nomDeNaissance")).contains("Aucun dossier de cette adresse");

        navigateur.remplirDate("naissance", "%td/%<tm/%<tY".formatted(etatCivil.naissance())).remplir("Mot de passe", Personnes.MOT_DE_PASSE)
                .envoyer("Retrouver mon dossier");
        navigateur.connecter(contact, Personnes.MOT_DE_PASSE).ouvrir("/compte");
        assertThat(navigateur.texte()).contains(etatCivil.nomDeNaissance());
        assertThat(candidats.parId(dossier).orElseThrow().numero()).contains(numero);
    }

    @Test
    void cinq_mauvaises_reponses_et_le_lien_du_dossier_ne_sert_plus() {
        var contact = Personnes.nouvelleAdresse("awa");
        personnes.sansCompte(Personnes.lire("awa-diallo"), contact);
        creer(contact);
        var navigateur = new Navigateur(port).ouvrir(BoiteAuxLettres.lien(boite.dernier(contact, DEJA), "Retrouver ce dossier"));
        for (int i = 0; i < 5; i++) {
            navigateur.remplir("Nom de famille", "Inconnu").remplirDate("naissance", "01/01/1990").remplir("Mot de passe", Personnes.MOT_DE_PASSE)
                    .envoyer("Retrouver mon dossier");
        }
        assertThat(navigateur.statut()).isEqualTo(410);
        assertThat(navigateur.texte()).contains("Ce lien ne sert plus");
    }

    @Test
    @Regle({"R18", "R168"})
    void les_freres_lefevre_ne_peuvent_pas_partager_une_adresse() {
        var hugo = personnes.creer(Personnes.lire("hugo-lefevre"));
        creer(hugo.adresse());
        assertThat(BoiteAuxLettres.texte(boite.dernier(hugo.adresse(), DEJA))).contains("Chaque candidat doit avoir sa propre adresse");
    }

    @Test
    void connexion_et_mot_de_passe_oublie_ne_disent_rien_non_plus() {
        var connue = personnes.theo().adresse();
        var inconnue = Personnes.nouvelleAdresse("inconnue");
        for (var chemin : List.of("/mot-de-passe-oublie", "/compte/activation/renvoi")) {
            var reponses = List.of(connue, inconnue).stream()
                    .map(a -> new Navigateur(port).ouvrir(chemin).remplir("Adresse mail", a).envoyer("Recevoir le lien")).toList();
            assertThat(reponses.getFirst().octets()).isEqualTo(reponses.getLast().octets());
            assertThat(reponses.getFirst().statut()).isEqualTo(reponses.getLast().statut());
        }
    }

    @Test
    void la_duree_ne_dit_rien_non_plus() {
        var connue = personnes.ines().adresse();
        var durees = IntStream.range(0, 24).mapToLong(i -> duree(i % 2 == 0 ? connue : Personnes.nouvelleAdresse("duree"))).toArray();
        var connues = IntStream.range(0, 24).filter(i -> i % 2 == 0).mapToLong(i -> durees[i]).min().orElseThrow();
        var inconnues = IntStream.range(0, 24).filter(i -> i % 2 == 1).mapToLong(i -> durees[i]).min().orElseThrow();
        assertThat((double) connues / inconnues).as("shortest time, which other programs lengthen least: known address against unknown").isBetween(0.4, 2.5);
    }

    private long duree(String adresse) {
        horloge.avancerDe(java.time.Duration.ofMinutes(1));
        var navigateur = new Navigateur(port).ouvrir("/connexion").remplir("adresse", adresse).remplir("motDePasse", "Faux/Plume:1");
        var debut = System.nanoTime();
        navigateur.envoyer("Me connecter");
        return System.nanoTime() - debut;
    }

    private Navigateur creer(String adresse) {
        return new CreationDEssai(new Navigateur(port), boite).envoyer(adresse);
    }
}
