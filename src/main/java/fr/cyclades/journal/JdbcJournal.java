package fr.cyclades.journal;

import fr.cyclades.socle.Identite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcJournal implements Journal {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient base;
    private final JsonMapper json;

    JdbcJournal(JdbcClient base, JsonMapper json) {
        this.base = base;
        this.json = json;
    }

    @Override
    public void noter(Acte acte) {
        base.sql("""
                insert into journal.acte (quand, role, auteur, nature, objet, details)
                values (:quand, :role, :auteur, :nature, :objet, cast(:details as jsonb))
                """)
                .param("quand", acte.quand().atOffset(ZoneOffset.UTC))
                .param("role", role(acte.auteur()))
                .param("auteur", auteur(acte.auteur()))
                .param("nature", acte.nature())
                .param("objet", acte.objet())
                .param("details", json.writeValueAsString(acte.details()))
                .update();
    }

    @Override
    public List<Acte> de(UUID objet, int page, int taille) {
        return lire("objet = :objet", objet, page, taille);
    }

    @Override
    public List<Acte> desAgents(UUID objet, int page, int taille) {
        return lire("objet = :objet and role = 'agent'", objet, page, taille);
    }

    @Override
    public long compterDesAgents(UUID objet) {
        return base.sql("select count(*) from journal.acte where objet = :objet and role = 'agent'").param("objet", objet).query(Long.class).single();
    }

    private List<Acte> lire(String lesquels, UUID objet, int page, int taille) {
        return base.sql("""
                select quand, role, auteur, nature, objet, details
                from journal.acte
                where\s""" + lesquels + """
                 order by quand desc, id desc
                limit :taille offset :debut
                """)
                .param("objet", objet)
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(this::acte)
                .list();
    }

    private Acte acte(ResultSet ligne, int rang) throws SQLException {
        return new Acte(
                ligne.getObject("quand", OffsetDateTime.class).toInstant(),
                identite(ligne.getString("role"), ligne.getObject("auteur", UUID.class)),
                ligne.getString("nature"),
                ligne.getObject("objet", UUID.class),
                json.readValue(ligne.getString("details"), DETAILS));
    }

    private static String role(Identite identite) {
        return switch (identite) {
            case Identite.DuCandidat _ -> "candidat";
            case Identite.DeLAgent _ -> "agent";
            case Identite.DuSysteme _ -> "systeme";
        };
    }

    private static UUID auteur(Identite identite) {
        return switch (identite) {
            case Identite.DuCandidat(UUID candidat) -> candidat;
            case Identite.DeLAgent(UUID agent) -> agent;
            case Identite.DuSysteme() -> null;
        };
    }

    private static Identite identite(String role, UUID auteur) {
        return switch (role) {
            case "candidat" -> new Identite.DuCandidat(auteur);
            case "agent" -> new Identite.DeLAgent(auteur);
            default -> new Identite.DuSysteme();
        };
    }
}
