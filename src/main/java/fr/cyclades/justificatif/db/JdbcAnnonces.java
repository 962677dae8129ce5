package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.instant;

import fr.cyclades.justificatif.Annonces;
import fr.cyclades.justificatif.Controle;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each decision is told once. */
@Component
class JdbcAnnonces implements Annonces {

    private static final String RENDUES = " returning " + JdbcControles.COLONNES;

    private final JdbcClient base;

    JdbcAnnonces(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Controle> prendre(UUID candidature, Instant le) {
        var nouvelles = prendre("""
                update justificatif.controle set annonce_le = :le where annonce_le is null and annule_le is null
                    and piece in (select id from justificatif.piece where candidature = :candidature)""", candidature, le);
        var annulees = prendre("""
                update justificatif.controle set annulation_annoncee_le = :le
                where annonce_le is not null and annule_le is not null and annulation_annoncee_le is null
                    and piece in (select id from justificatif.piece where candidature = :candidature)""", candidature, le);
        return Stream.concat(annulees.stream(), nouvelles.stream()).sorted(Comparator.comparing(Controle::le)).toList();
    }

    private List<Controle> prendre(String sql, UUID candidature, Instant le) {
        return base.sql(sql + RENDUES).param("le", instant(le)).param("candidature", candidature).query(JdbcControles::lire).list();
    }
}
