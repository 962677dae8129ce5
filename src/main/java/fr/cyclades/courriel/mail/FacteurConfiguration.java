package fr.cyclades.courriel.mail;

import fr.cyclades.socle.DemarrageRefuse;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses who carries the mails: the SMTP server of {@code spring.mail.host}, else, in demonstration mode only, nobody. */
@Configuration(proxyBeanMethods = false)
class FacteurConfiguration {

    private static final String EXPEDITEUR_DE_DEMONSTRATION = "Cyclades <ne-pas-repondre@cyclades.example>";

    /** The one address all mails come from, with its name. */
    @Bean
    Expediteur expediteur(
            @Value("${cyclades.courriel.expediteur:}") String texte, @Value("${cyclades.demonstration:false}") boolean demonstration) {
        var retenu = texte.isBlank() && demonstration ? EXPEDITEUR_DE_DEMONSTRATION : texte;
        try {
            var adresse = new InternetAddress(retenu, true);
            adresse.setPersonal(adresse.getPersonal(), "UTF-8");
            return new Expediteur(adresse);
        } catch (AddressException | UnsupportedEncodingException illisible) {
            throw new DemarrageRefuse(
                    "L’adresse d’expédition des mails n’est pas réglée ou n’est pas une adresse : « " + texte + " ».",
                    "Donnez cyclades.courriel.expediteur (CYCLADES_COURRIEL_EXPEDITEUR), par exemple « Cyclades "
                            + "<ne-pas-repondre@exemple.fr> » ; gardez toujours la même.");
        }
    }

    @Bean
    Facteur facteur(
            ObjectProvider<JavaMailSender> serveur,
            Expediteur expediteur,
            @Value("${cyclades.demonstration:false}") boolean demonstration) {
        var smtp = serveur.getIfAvailable();
        if (smtp != null) {
            return new FacteurSmtp(smtp, expediteur.adresse());
        }
        if (demonstration) {
            return new FacteurDeDemonstration();
        }
        throw new DemarrageRefuse(
                "Aucun serveur de mail n’est réglé : les candidats ne recevraient ni lien d’activation ni confirmation.",
                "Donnez spring.mail.host (SPRING_MAIL_HOST, SPRING_MAIL_PORT, SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD), ou, pour "
                        + "un essai seulement, cyclades.demonstration=true (CYCLADES_DEMONSTRATION).");
    }
}
