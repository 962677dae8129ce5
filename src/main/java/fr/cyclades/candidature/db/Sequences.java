package fr.cyclades.candidature.db;

import fr.cyclades.campagne.Campagnes;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One sequence per entité responsable and session, so that two registrations never wait for each other. Those that the campagnes need
 * are created at start-up.
 */
@Component
class Sequences {

    private final JdbcClient base;

    Sequences(JdbcClient base, Campagnes campagnes) {
        this.base = base;
        var existantes = Set.copyOf(base.sql("select sequencename from pg_sequences where schemaname = 'candidature'")
                .query(String.class)
                .list());
        campagnes.toutes().stream()
                .map(campagne -> nom(campagne.notice().academie(), campagne.notice().sessionRattachement()))
                .distinct()
                .filter(nom -> !existantes.contains(nom))
                .forEach(nom -> base.sql("create sequence if not exists candidature." + nom + " maxvalue 999999").update());
    }

    long suivant(String academie, int session) {
        return base.sql("select nextval(cast(? as regclass))")
                .params("candidature." + nom(academie, session))
                .query(Long.class)
                .single();
    }

    private static String nom(String academie, int session) {
        if (!academie.matches("\\d{2}")) {
            throw new IllegalArgumentException("not a two-digit académie: " + academie);
        }
        return "numero_%s_%02d".formatted(academie, session % 100);
    }
}
