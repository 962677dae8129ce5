package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Version;
import fr.cyclades.socle.NumeroInscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reading side. */
@Component
class JdbcCandidatures implements Candidatures {

    private static final String CANDIDATURE = """
            select id, candidat, campagne, examen, session, session_de_passage, numero, etat, depuis, motif, version, enregistree_le,
                modifiee_le
            from candidature.candidature
            """;
    private static final String VERSION = """
            select candidature, numero, reponses, constat, empreinte, instant, auteur from candidature.version
            """;

    private final JdbcClient base;

    JdbcCandidatures(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Candidature> de(UUID candidat) {
        return base.sql(CANDIDATURE + "where candidat = ? order by enregistree_le desc, id")
                .params(candidat)
                .query(JdbcCandidatures::candidature)
                .list();
    }

    @Override
    public Optional<Candidature> parId(UUID candidature, UUID candidat) {
        return base.sql(CANDIDATURE + "where id = ? and candidat = ?")
                .params(candidature, candidat)
                .query(JdbcCandidatures::candidature)
                .optional();
    }

    @Override
    public Optional<Candidature> parId(UUID candidature) {
        return base.sql(CANDIDATURE + "where id = ?").params(candidature).query(JdbcCandidatures::candidature).optional();
    }

    @Override
    public Optional<Candidature.Enregistree> vivante(UUID candidat, String examen, int session) {
        return base.sql(CANDIDATURE + """
                        where candidat = ? and examen = ? and session = ? and etat = 'enregistree'
                        order by enregistree_le desc limit 1""")
                .params(candidat, examen, session)
                .query(JdbcCandidatures::candidature)
                .optional()
                .map(Candidature.Enregistree.class::cast);
    }

    @Override
    public List<Version> versions(UUID candidature) {
        return base.sql(VERSION + "where candidature = ? order by numero desc")
                .params(candidature)
                .query(JdbcCandidatures::version)
                .list();
    }

    @Override
    public Optional<Version> version(UUID candidature, int numero) {
        return base.sql(VERSION + "where candidature = ? and numero = ?")
                .params(candidature, numero)
                .query(JdbcCandidatures::version)
                .optional();
    }

    @Override
    public List<Passage> passages(UUID candidature) {
        return base.sql("select etat, le, auteur, motif from candidature.passage where candidature = ? order by id")
                .params(candidature)
                .query((r, rang) -> new Passage(
                        r.getString("etat"), instant(r, "le"), Ecriture.auteur(r.getString("auteur")), r.getString("motif")))
                .list();
    }

    static Candidature candidature(ResultSet r, int rang) throws SQLException {
        var fiche = new Candidature.Fiche(
                r.getObject("id", UUID.class),
                r.getObject("candidat", UUID.class),
                r.getString("campagne"),
                r.getString("examen"),
                r.getInt("session"),
                r.getInt("session_de_passage"),
                new NumeroInscription(r.getString("numero")),
                r.getInt("version"),
                instant(r, "enregistree_le"),
                instant(r, "modifiee_le"));
        return dansLEtat(r.getString("etat"), fiche, instant(r, "depuis"), r.getString("motif"));
    }

    private static Candidature dansLEtat(String etat, Candidature.Fiche fiche, Instant depuis, String motif) {
        return switch (etat) {
            case "enregistree" -> new Candidature.Enregistree(fiche);
            case "desinscrite" -> new Candidature.Desinscrite(fiche, depuis);
            case "annulee" -> new Candidature.Annulee(fiche, depuis, motif);
            case "supprimee" -> new Candidature.Supprimee(fiche, depuis, motif);
            case "ecartee" -> new Candidature.Ecartee(fiche, depuis, motif);
            case "transferee" -> new Candidature.Transferee(fiche, depuis, motif);
            default -> throw new IllegalStateException("unknown state: " + etat);
        };
    }

    private static Version version(ResultSet r, int rang) throws SQLException {
        return new Version(
                r.getObject("candidature", UUID.class),
                r.getInt("numero"),
                Ecriture.reponses(r.getString("reponses")),
                Ecriture.constat(r.getString("constat")),
                r.getString("empreinte"),
                instant(r, "instant"),
                Ecriture.auteur(r.getString("auteur")));
    }

    static Instant instant(ResultSet r, String colonne) throws SQLException {
        return r.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
