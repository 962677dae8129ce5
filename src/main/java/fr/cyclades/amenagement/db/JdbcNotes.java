package fr.cyclades.amenagement.db;

import fr.cyclades.amenagement.Note;
import fr.cyclades.amenagement.RegistreDesNotes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotes implements RegistreDesNotes {

    private static final String COLONNES = "select id, candidature, etat, recu_le, message, auteur, le, annulee_le from amenagement.note ";
    private static final String LECTURE = COLONNES + "where candidature = :candidature ";

    private final JdbcClient base;

    JdbcNotes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Note> de(UUID candidature) {
        return base.sql(LECTURE + "order by rang desc").param("candidature", candidature).query(JdbcNotes::note).list();
    }

    @Override
    public Optional<Note> verrouiller(UUID candidature) {
        base.sql("select candidature from amenagement.demande where candidature = :candidature for update").param("candidature", candidature)
                .query(UUID.class).optional();
        return base.sql(LECTURE + "and annulee_le is null order by rang desc limit 1").param("candidature", candidature).query(JdbcNotes::note).optional();
    }

    @Override
    public void ajouter(Note n) {
        base.sql("""
                insert into amenagement.note (id, candidature, etat, recu_le, message, auteur, le)
                values (:id, :candidature, :etat, :recuLe, :message, :auteur, :le)""")
                .param("id", n.id()).param("candidature", n.candidature()).param("etat", n.etat().name()).param("recuLe", n.recuLe().orElse(null))
                .param("message", n.message()).param("auteur", n.auteur()).param("le", instant(n.le())).update();
    }

    @Override
    public void annuler(UUID note, UUID agent, Instant le) {
        base.sql("update amenagement.note set annulee_le = :le, annulee_par = :agent where id = :note and annulee_le is null")
                .param("le", instant(le)).param("agent", agent).param("note", note).update();
    }

    @Override
    public List<Note> aNotifier() {
        return base.sql(COLONNES + "where notifiee_le is null and annulee_le is null and etat <> 'RECU' order by rang").query(JdbcNotes::note).list();
    }

    @Override
    public void notifiee(UUID note, Instant le) {
        base.sql("update amenagement.note set notifiee_le = :le where id = :note and notifiee_le is null").param("le", instant(le)).param("note", note).update();
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Note note(ResultSet l, int rang) throws SQLException {
        return new Note(l.getObject("id", UUID.class), l.getObject("candidature", UUID.class), Note.Etat.valueOf(l.getString("etat")),
                Optional.ofNullable(l.getObject("recu_le", LocalDate.class)), l.getString("message"), l.getObject("auteur", UUID.class),
                l.getObject("le", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(l.getObject("annulee_le", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
