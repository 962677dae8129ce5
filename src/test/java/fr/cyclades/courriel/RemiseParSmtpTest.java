package fr.cyclades.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.cyclades.CarnetDEssai;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.Ports;
import fr.cyclades.socle.AdresseMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** With a real SMTP server, which is stopped and started. */
@CycladesTest
@Import(RemiseParSmtpTest.Ecoute.class)
@DirtiesContext
class RemiseParSmtpTest {

    private static final ServerSetup ACCES = new ServerSetup(Ports.libre(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail serveur = new GreenMail(ACCES);

    @Autowired
    Courriels courriels;

    @Autowired
    CarnetDEssai carnet;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    JdbcClient base;

    @Autowired
    Temoin temoin;

    private final String cle = "essai/" + UUID.randomUUID();

    @DynamicPropertySource
    static void reglages(DynamicPropertyRegistry reglages) {
        reglages.add("cyclades.demonstration-animee", () -> "false");
        reglages.add("spring.mail.host", () -> "127.0.0.1");
        reglages.add("spring.mail.port", ACCES::getPort);
        reglages.add("cyclades.courriel.expediteur", () -> "Académie d’essai <ne-pas-repondre@cyclades.example>");
    }

    @BeforeEach
    void oublier() {
        temoin.panne.set("");
        temoin.remis.clear();
    }

    @AfterEach
    void arreter() {
        serveur.stop();
    }

    @Test
    void un_mail_part_en_texte_et_en_html_a_l_adresse_du_moment() throws Exception {
        serveur.start();
        var nadia = carnet.candidat("ancienne@exemple.fr");
        carnet.ecrireA(nadia, "nadia.benali@exemple.fr");
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(nadia), "Modification d’inscription : bac pro, été à Clermont-Ferrand",
                "<!doctype html><html lang='fr'><body><p>Écrivez « déjà fait », <a href='https://cyclades.example/x'>ici</a></p></body></html>"));

        var recu = recus("nadia.benali@exemple.fr", 1).getFirst();
        assertThat(recu.getAllRecipients()).extracting(Object::toString).containsExactly("nadia.benali@exemple.fr");
        assertThat(recu.getFrom()).extracting(Object::toString).singleElement().asString().contains("<ne-pas-repondre@cyclades.example>");
        assertThat(recu.getSubject()).isEqualTo("Modification d’inscription : bac pro, été à Clermont-Ferrand");
        assertThat(recu.getHeader("Subject")[0]).isASCII();
        assertThat(recu.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parties = (MimeMultipart) recu.getContent();
        assertThat(parties.getContentType()).startsWith("multipart/alternative");
        assertThat(parties.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parties.getBodyPart(0).getContent().toString()).isEqualToIgnoringNewLines("Écrivez « déjà fait », ici\u00a0: https://cyclades.example/x\n");
        assertThat(parties.getBodyPart(1).getContent().toString()).contains("Écrivez « déjà fait »");
    }

    @Test
    void serveur_arrete_le_mail_attend_puis_part_une_seule_fois() throws Exception {
        var theo = carnet.candidat("theo.marchand@exemple.fr");
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(theo), "Activer mon compte", "<p>Bonjour</p>"));
        Patience.jusqua(() -> issues().equals(List.of("echec")));
        horloge.avancerDe(Duration.ofSeconds(31));
        Patience.jusqua(() -> issues().equals(List.of("echec", "echec")));
        assertThat(courriels.de(theo, 0, 1).getFirst().remis()).isEmpty();

        serveur.start();
        horloge.avancerDe(Duration.ofMinutes(2));
        recus("theo.marchand@exemple.fr", 1);
        Patience.jusqua(() -> Collections.frequency(temoin.remis, cle) == 1);
        assertThat(courriels.de(theo, 0, 1).getFirst().remis()).contains(horloge.maintenant());

        horloge.avancerDe(Duration.ofHours(5));
        Patience.demeure(() -> recus("theo.marchand@exemple.fr").size() == 1);
        assertThat(issues()).containsExactly("echec", "echec", "remis");
    }

    @Test
    void tue_entre_l_acceptation_et_l_ecriture_le_mail_repart_avec_le_meme_message_id() throws Exception {
        serveur.start();
        temoin.panne.set(cle);
        courriels.envoyer(new Envoi(cle, new Destinataire.ALAdresse(new AdresseMail("ines@exemple.fr")), "Essai", "<p>Essai</p>"));
        recus("ines@exemple.fr", 1);
        Patience.jusqua(() -> temoin.panne.get().isEmpty());
        horloge.avancerDe(Duration.ofSeconds(31));

        var identifiants = new ArrayList<String>();
        for (var recu : recus("ines@exemple.fr", 2)) {
            identifiants.add(recu.getMessageID());
        }
        assertThat(identifiants.getFirst()).endsWith("@cyclades.example>").isEqualTo(identifiants.getLast());
        Patience.jusqua(() -> Collections.frequency(temoin.remis, cle) == 1);
    }

    @Test
    void au_bout_de_quarante_huit_heures_le_mail_est_abandonne_et_cela_se_voit() {
        var karim = carnet.candidat("karim@exemple.fr");
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(karim), "Essai", "<p>Essai</p>"));
        Patience.jusqua(() -> issues().size() == 1);
        horloge.avancerDe(Duration.ofHours(48));
        Patience.jusqua(() -> courriels.de(karim, 0, 1).getFirst().abandonne());
        Patience.jusqua(() -> base.sql("select count(*) from scheduled_tasks where task_name = 'courriel'").query(Long.class).single() == 0);
    }

    @Test
    void une_adresse_ne_peut_pas_glisser_d_entete() {
        assertThat(AdresseMail.lire("theo@exemple.fr\r\nBcc: tous@exemple.fr")).isEmpty();
        assertThat(AdresseMail.lire("theo@exemple.fr%0d%0aBcc:tous@exemple.fr")).isEmpty();
        serveur.start();
        courriels.envoyer(new Envoi(cle, new Destinataire.ALAdresse(new AdresseMail("theo@exemple.fr")),
                "Bonjour\r\nBcc: tous@exemple.fr\r\n\r\n<b>corps</b>", "<p>Essai</p>"));
        var recu = recus("theo@exemple.fr", 1).getFirst();
        assertThat(GreenMailUtil.getHeaders(recu)).doesNotContain("\nBcc:");
    }

    /** Those of this person: what other tests and the demonstration left to send arrives here too. */
    private List<MimeMessage> recus(String adresse, int nombre) {
        Patience.jusqua(() -> recus(adresse).size() >= nombre);
        assertThat(recus(adresse)).hasSize(nombre);
        return recus(adresse);
    }

    private List<MimeMessage> recus(String adresse) {
        return Arrays.stream(serveur.getReceivedMessages()).filter(m -> destinataire(m).equals(adresse)).toList();
    }

    private static String destinataire(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private List<String> issues() {
        return base.sql("select e.issue from courriel.envoi e join courriel.message m on m.id = e.message where m.cle = :cle order by e.rang")
                .param("cle", cle)
                .query(String.class)
                .list();
    }

    /** Fails once, for the mail that it is told, inside the transaction that records its delivery, and keeps what was committed. */
    static final class Temoin {

        final AtomicReference<String> panne = new AtomicReference<>("");
        final List<String> remis = new CopyOnWriteArrayList<>();

        @EventListener
        void avantValidation(CourrielRemis evenement) {
            if (panne.get().equals(evenement.cle())) {
                panne.set("");
                throw new IllegalStateException("planned crash for " + evenement.message());
            }
        }

        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
        void apresValidation(CourrielRemis evenement) {
            remis.add(evenement.cle());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Ecoute {
        @Bean
        Temoin temoin() {
            return new Temoin();
        }
    }
}
