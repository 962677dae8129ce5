package fr.cyclades.candidature.db;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.DefinitionsRelues;
import fr.cyclades.reglement.Notice;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One sequence per entité responsable and session, so that two registrations never wait for each other. Those that the campagnes need
 * are created at start-up, and when they change.
 */
@Component
class Sequences {

    private final JdbcClient base;

    Sequences(JdbcClient base, Campagnes campagnes) {
        this.base = base;
        creer(campagnes.toutes().stream().map(Campagne::notice).toList());
    }

    @EventListener
    void relire(DefinitionsRelues relues) {
        creer(relues.toutes().stream().map(Definition::notice).toList());
    }

    private void creer(List<Notice> notices) {
        var existantes = Set.copyOf(base.sql("select sequencename from pg_sequences where schemaname = 'candidature'")
                .query(String.class)
                .list());
        notices.stream()
                .map(notice -> nom(notice.academie(), notice.sessionRattachement()))
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
