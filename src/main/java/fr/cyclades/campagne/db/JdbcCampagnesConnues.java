package fr.cyclades.campagne.db;

import fr.cyclades.campagne.CampagneConnue;
import fr.cyclades.campagne.CampagnesConnues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCampagnesConnues implements CampagnesConnues {

    private final JdbcClient base;

    JdbcCampagnesConnues(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<CampagneConnue> toutes() {
        return base.sql("select code, empreinte, jour_zero, modifiee_le from campagne.campagne").query(JdbcCampagnesConnues::connue).list();
    }

    @Override
    public void retenir(Collection<Retenue> campagnes) {
        base.sql("""
                        insert into campagne.campagne
                            (code, empreinte, jour_zero, modifiee_le, ouverture, cloture, fin_de_modification)
                        select * from unnest(
                            :codes::text[], :empreintes::text[], :jours::date[], :modifications::timestamptz[],
                            :ouvertures::timestamptz[], :clotures::timestamptz[], :fins::timestamptz[])
                        on conflict (code) do update set
                            empreinte = excluded.empreinte, modifiee_le = excluded.modifiee_le, ouverture = excluded.ouverture,
                            cloture = excluded.cloture, fin_de_modification = excluded.fin_de_modification
                        where campagne.empreinte <> excluded.empreinte""")
                .param("codes", colonne(campagnes, r -> r.connue().code()))
                .param("empreintes", colonne(campagnes, r -> r.connue().empreinte()))
                .param("jours", colonne(campagnes, r -> r.connue().jourZero()))
                .param("modifications", colonne(campagnes, r -> r.connue().modifieeLe()))
                .param("ouvertures", colonne(campagnes, r -> r.echeancier().ouverture()))
                .param("clotures", colonne(campagnes, r -> r.echeancier().cloture().limite()))
                .param("fins", colonne(campagnes, r -> r.echeancier().finModification().limite()))
                .update();
    }

    /** The driver writes an array of texts whatever the type; the cast in the statement reads it. */
    private static String[] colonne(Collection<Retenue> campagnes, Function<Retenue, Object> valeur) {
        return campagnes.stream().map(valeur).map(Object::toString).toArray(String[]::new);
    }

    private static CampagneConnue connue(ResultSet ligne, int rang) throws SQLException {
        return new CampagneConnue(ligne.getString("code"), ligne.getString("empreinte"),
                ligne.getObject("jour_zero", LocalDate.class), ligne.getObject("modifiee_le", OffsetDateTime.class).toInstant());
    }
}
