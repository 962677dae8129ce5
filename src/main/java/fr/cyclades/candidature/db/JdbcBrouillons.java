package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Fenetre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts. */
@Component
class JdbcBrouillons {

    private static final String COLONNES =
            "id, candidat, campagne, version_de_base, reponses, revision, empreinte, commence_le, garde_le, fenetre, fenetre_depuis, fenetre_rang";

    private final JdbcClient base;

    JdbcBrouillons(JdbcClient base) {
        this.base = base;
    }

    Optional<Brouillon> parId(UUID id, UUID candidat, boolean verrouiller) {
        return base.sql("select " + COLONNES + " from candidature.brouillon where id = ? and candidat = ?"
                        + (verrouiller ? " for update" : ""))
                .params(id, candidat)
                .query(JdbcBrouillons::lire)
                .optional();
    }

    Optional<Brouillon> parId(UUID id) {
        return base.sql("select " + COLONNES + " from candidature.brouillon where id = ?").params(id).query(JdbcBrouillons::lire).optional();
    }

    List<Brouillon> de(UUID candidat) {
        return base.sql("select " + COLONNES + " from candidature.brouillon where candidat = ? order by garde_le desc, id")
                .params(candidat)
                .query(JdbcBrouillons::lire)
                .list();
    }

    Brouillon commencer(Brouillon b) {
        base.sql("""
                        insert into candidature.brouillon (id, candidat, campagne, version_de_base, reponses, revision, empreinte,
                            commence_le, garde_le)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(b.id(), b.candidat(), b.campagne(), b.versionDeBase(), Ecriture.reponses(b.reponses()), b.revision(),
                        b.empreinte(), Ecriture.instant(b.commenceLe()), Ecriture.instant(b.gardeLe()))
                .update();
        return base.sql("select " + COLONNES + """
                         from candidature.brouillon
                        where candidat = ? and (id = ? or (campagne = ? and version_de_base = 0 and ? = 0))""")
                .params(b.candidat(), b.id(), b.campagne(), b.versionDeBase())
                .query(JdbcBrouillons::lire)
                .single();
    }

    Optional<Brouillon> garder(Brouillon lu, Brouillon b) {
        var garde = base.sql("""
                        update candidature.brouillon set reponses = ?::jsonb, revision = ?, empreinte = ?, garde_le = ?, fenetre = ?,
                            fenetre_depuis = ?, fenetre_rang = ?
                        where id = ? and candidat = ? and revision = ?""")
                .params(Ecriture.reponses(b.reponses()), b.revision(), b.empreinte(), Ecriture.instant(b.gardeLe()), b.fenetre().nom(),
                        b.fenetre().depuis(), b.fenetre().rang(), lu.id(), lu.candidat(), lu.revision())
                .update();
        return garde == 0 ? Optional.empty() : Optional.of(b);
    }

    void oublier(UUID id) {
        base.sql("delete from candidature.brouillon where id = ?").params(id).update();
    }

    private static Brouillon lire(ResultSet r, int rang) throws SQLException {
        return new Brouillon(
                r.getObject("id", UUID.class),
                r.getObject("candidat", UUID.class),
                r.getString("campagne"),
                r.getInt("version_de_base"),
                Ecriture.reponses(r.getString("reponses")),
                r.getInt("revision"),
                r.getString("empreinte"),
                r.getObject("commence_le", OffsetDateTime.class).toInstant(),
                r.getObject("garde_le", OffsetDateTime.class).toInstant(),
                new Fenetre(r.getString("fenetre"), r.getInt("fenetre_depuis"), r.getLong("fenetre_rang")));
    }
}
