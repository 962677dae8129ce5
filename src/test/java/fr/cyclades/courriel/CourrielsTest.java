package fr.cyclades.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CarnetDEssai;
import fr.cyclades.CycladesTest;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.socle.AdresseMail;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In demonstration mode without a mail server. */
@CycladesTest
class CourrielsTest {

    @Autowired
    Courriels courriels;

    @Autowired
    BoiteDeDemonstration boite;

    @Autowired
    CarnetDEssai carnet;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient base;

    private final String cle = "essai/" + UUID.randomUUID();

    @Test
    @Regle("R126")
    void un_mail_envoye_a_un_candidat_se_lit_aussi_dans_ses_messages() {
        var nadia = carnet.candidat("nadia.benali@exemple.fr");
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(nadia), "Inscription enregistrée", "<p>Bonjour</p>"));

        Patience.jusqua(() -> courriels.de(nadia, 0, 10).getFirst().remis().isPresent());
        var message = courriels.de(nadia, 0, 10).getFirst();
        assertThat(message.objet()).isEqualTo("Inscription enregistrée");
        assertThat(message.texte()).isEqualTo("Bonjour\n");
        assertThat(courriels.nombre(nadia)).isEqualTo(1);
        assertThat(courriels.lire(message.id(), nadia)).contains(message);
        assertThat(courriels.lire(message.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void un_mail_envoye_a_une_adresse_n_est_le_message_de_personne() {
        var adresse = "inconnu." + UUID.randomUUID() + "@exemple.fr";
        courriels.envoyer(new Envoi(cle, new Destinataire.ALAdresse(new AdresseMail(adresse)), "Activer mon compte", "<p>Bonjour</p>"));

        Patience.jusqua(() -> boite.nombre(adresse) == 1);
        assertThat(boite.recus(adresse.toUpperCase(), 0, 10)).singleElement()
                .satisfies(recu -> assertThat(recu.objet()).isEqualTo("Activer mon compte"))
                .satisfies(recu -> assertThat(boite.lire(recu.id())).contains(recu));
    }

    @Test
    void un_mail_disparait_avec_la_transaction_qui_l_a_ecrit() {
        var candidat = carnet.candidat("theo.marchand@exemple.fr");
        transaction.executeWithoutResult(t -> {
            courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(candidat), "Essai", "<p>Essai</p>"));
            t.setRollbackOnly();
        });
        assertThat(courriels.nombre(candidat)).isZero();
        assertThat(base.sql("select count(*) from scheduled_tasks where task_name = 'courriel' and task_instance in "
                        + "(select id::text from courriel.message where cle = :cle)").param("cle", cle).query(Long.class).single()).isZero();
    }

    @Test
    void deux_mails_de_meme_cle_n_en_font_qu_un() {
        var candidat = carnet.candidat("ines.roche@exemple.fr");
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(candidat), "Premier", "<p>Premier</p>"));
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(candidat), "Second", "<p>Second</p>"));
        assertThat(courriels.de(candidat, 0, 10)).extracting(Message::objet).containsExactly("Premier");
    }

    @Test
    void les_messages_viennent_par_pages_du_dernier_au_premier() {
        var candidat = carnet.candidat("karim.haddad@exemple.fr");
        for (var i = 1; i <= 5; i++) {
            courriels.envoyer(new Envoi(cle + i, new Destinataire.DuCandidat(candidat), "Message " + i, "<p>Bonjour</p>"));
        }
        assertThat(courriels.de(candidat, 0, 2)).extracting(Message::objet).containsExactly("Message 5", "Message 4");
        assertThat(courriels.de(candidat, 2, 2)).extracting(Message::objet).containsExactly("Message 1");
        assertThat(courriels.nombre(candidat)).isEqualTo(5);
    }

    @Test
    void un_objet_ne_peut_pas_contenir_d_entete() {
        var envoi = new Envoi(cle, new Destinataire.DuCandidat(UUID.randomUUID()), "Bonjour\r\nBcc: tous@exemple.fr\u2028\u0000!", "<p>Bonjour</p>");
        assertThat(envoi.objet()).isEqualTo("Bonjour Bcc: tous@exemple.fr !");
    }
}
