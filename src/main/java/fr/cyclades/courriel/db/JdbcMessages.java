package fr.cyclades.courriel.db;

import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.courriel.Message;
import fr.cyclades.socle.AdresseMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox in SQL. */
@Repository
public class JdbcMessages {

    private final JdbcClient base;

    JdbcMessages(JdbcClient base) {
        this.base = base;
    }

    /** @return false when a mail with this key exists already */
    public boolean ecrire(UUID id, Envoi envoi, String texte, String messageId, Instant maintenant) {
        return base.sql("""
                insert into courriel.message (id, cle, candidat, adresse, objet, html, texte, message_id, ecrit)
                values (:id, :cle, cast(:candidat as uuid), :adresse, :objet, :html, :texte, :message_id, :ecrit)
                on conflict (cle) do nothing
                """)
                .param("id", id)
                .param("cle", envoi.cle())
                .param("candidat", envoi.destinataire() instanceof Destinataire.DuCandidat(UUID candidat) ? candidat : null)
                .param("adresse", envoi.destinataire() instanceof Destinataire.ALAdresse(AdresseMail adresse) ? adresse.texte() : null)
                .param("objet", envoi.objet())
                .param("html", envoi.html())
                .param("texte", texte)
                .param("message_id", messageId)
                .param("ecrit", maintenant.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    /** Empty when it was handed over or given up meanwhile. */
    public Optional<MessageARemettre> aRemettre(UUID id) {
        return base.sql("""
                select id, cle, candidat, adresse, objet, html, texte, message_id, ecrit
                from courriel.message
                where id = :id and remis is null and abandonne is null
                """)
                .param("id", id)
                .query(JdbcMessages::messageARemettre)
                .optional();
    }

    /** @return the number of this attempt, from 1 */
    public int noterEnvoi(UUID message, String issue, String reponse, Instant maintenant) {
        return base.sql("""
                insert into courriel.envoi (message, rang, instant, issue, reponse)
                select :message, coalesce(max(rang), 0) + 1, :instant, :issue, :reponse
                from courriel.envoi where message = :message
                returning rang
                """)
                .param("message", message)
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .param("issue", issue)
                .param("reponse", reponse)
                .query(Integer.class)
                .single();
    }

    /** @return false when it had been handed over before */
    public boolean remettre(UUID message, AdresseMail adresse, Instant maintenant) {
        return base.sql("""
                update courriel.message set remis = :instant, destination = :adresse
                where id = :message and remis is null
                """)
                .param("message", message)
                .param("adresse", adresse.texte())
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    public void abandonner(UUID message, Instant maintenant) {
        base.sql("update courriel.message set abandonne = :instant where id = :message and remis is null")
                .param("message", message)
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Message> de(UUID candidat, int page, int taille) {
        return base.sql("""
                select id, objet, texte, html, ecrit, remis, abandonne
                from courriel.message
                where candidat = :candidat
                order by ecrit desc, rang desc
                limit :taille offset :debut
                """)
                .param("candidat", candidat)
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(JdbcMessages::message)
                .list();
    }

    public int nombre(UUID candidat) {
        return base.sql("select count(*) from courriel.message where candidat = :candidat")
                .param("candidat", candidat)
                .query(Integer.class)
                .single();
    }

    public Optional<Message> lire(UUID message, UUID candidat) {
        return base.sql("""
                select id, objet, texte, html, ecrit, remis, abandonne
                from courriel.message
                where id = :id and candidat = :candidat
                """)
                .param("id", message)
                .param("candidat", candidat)
                .query(JdbcMessages::message)
                .optional();
    }

    private static MessageARemettre messageARemettre(ResultSet ligne, int rang) throws SQLException {
        return new MessageARemettre(
                ligne.getObject("id", UUID.class),
                ligne.getString("cle"),
                Optional.ofNullable(ligne.getObject("candidat", UUID.class)),
                Optional.ofNullable(ligne.getString("adresse")).map(AdresseMail::new),
                ligne.getString("objet"),
                ligne.getString("html"),
                ligne.getString("texte"),
                ligne.getString("message_id"),
                ligne.getObject("ecrit", OffsetDateTime.class).toInstant());
    }

    private static Message message(ResultSet ligne, int rang) throws SQLException {
        return new Message(
                ligne.getObject("id", UUID.class),
                ligne.getString("objet"),
                ligne.getString("texte"),
                ligne.getString("html"),
                ligne.getObject("ecrit", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ligne.getObject("remis", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                ligne.getObject("abandonne") != null);
    }
}
