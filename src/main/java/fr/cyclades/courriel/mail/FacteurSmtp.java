package fr.cyclades.courriel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails over to the SMTP server of {@code spring.mail.*}: text and HTML, one recipient, our own Message-ID. */
final class FacteurSmtp implements Facteur {

    private final JavaMailSender serveur;
    private final InternetAddress expediteur;

    FacteurSmtp(JavaMailSender serveur, InternetAddress expediteur) {
        this.serveur = serveur;
        this.expediteur = expediteur;
    }

    @Override
    public Remise remettre(Pli pli) {
        try {
            serveur.send(composer(pli));
            return new Remise.Remis("pris en charge par le serveur de mail");
        } catch (MessagingException | MailException panne) {
            return new Remise.Echec(reponse(panne));
        }
    }

    private MimeMessage composer(Pli pli) throws MessagingException {
        var corps = new MimeMultipart("alternative", partie(TexteBrut.plier(pli.texte()), "plain"), partie(pli.html(), "html"));
        var message = serveur.createMimeMessage();
        message.setFrom(expediteur);
        message.setRecipient(MimeMessage.RecipientType.TO, adresse(pli));
        message.setSubject(pli.objet(), "UTF-8");
        message.setSentDate(Date.from(pli.ecrit()));
        message.setHeader("Message-ID", pli.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        message.setContent(corps);
        return message;
    }

    private static MimeBodyPart partie(String texte, String type) throws MessagingException {
        var partie = new MimeBodyPart();
        partie.setText(texte, "UTF-8", type);
        partie.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return partie;
    }

    private static InternetAddress adresse(Pli pli) throws MessagingException {
        var texte = pli.adresse().texte();
        var arobase = texte.lastIndexOf('@') + 1;
        var adresse = new InternetAddress();
        adresse.setAddress(texte.substring(0, arobase) + IDN.toASCII(texte.substring(arobase)));
        return adresse;
    }

    private static String reponse(Exception panne) {
        var texte = String.valueOf(panne.getMessage()).replaceAll("\\s+", " ");
        return texte.substring(0, Math.min(texte.length(), 500));
    }
}
