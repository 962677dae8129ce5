package fr.cyclades.courriel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.socle.DemarrageRefuse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FacteurConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(FacteurConfiguration.class);

    @Test
    void sans_serveur_de_mail_la_demonstration_garde_les_mails() {
        application.withPropertyValues("cyclades.demonstration=true")
                .run(contexte -> assertThat(contexte.getBean(Facteur.class)).isInstanceOf(FacteurDeDemonstration.class));
    }

    @Test
    void sans_serveur_de_mail_hors_demonstration_le_demarrage_est_refuse_avec_le_remede() {
        application.withPropertyValues("cyclades.courriel.expediteur=ne-pas-repondre@exemple.fr").run(contexte -> assertThat(contexte)
                .getFailure().rootCause().isInstanceOfSatisfying(DemarrageRefuse.class, refus -> assertThat(refus.remede()).contains("SPRING_MAIL_HOST")));
    }

    @Test
    void sans_expediteur_hors_demonstration_le_demarrage_est_refuse() {
        application.withPropertyValues("spring.mail.host=127.0.0.1").run(contexte -> assertThat(contexte)
                .getFailure().rootCause().isInstanceOfSatisfying(
                        DemarrageRefuse.class, refus -> assertThat(refus.remede()).contains("CYCLADES_COURRIEL_EXPEDITEUR")));
    }

    @Test
    void avec_un_serveur_de_mail_les_mails_partent_meme_en_demonstration() {
        application.withPropertyValues("spring.mail.host=127.0.0.1", "cyclades.demonstration=true")
                .run(contexte -> assertThat(contexte.getBean(Facteur.class)).isInstanceOf(FacteurSmtp.class));
    }
}
