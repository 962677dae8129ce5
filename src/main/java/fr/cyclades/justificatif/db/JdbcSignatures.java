package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fr.cyclades.justificatif.Signatures;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clicks that sign. */
@Component
class JdbcSignatures implements Signatures {

    private final JdbcClient base;

    JdbcSignatures(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void signer(Signature s) {
        base.sql("""
                insert into justificatif.signature (candidature, version, mode, texte, le, auteur)
                values (:candidature, :version, :mode, :texte, :le, :auteur) on conflict do nothing""")
                .param("candidature", s.candidature()).param("version", s.version()).param("mode", s.mode().name()).param("texte", s.texte())
                .param("le", instant(s.le())).param("auteur", Colonnes.auteur(s.auteur())).update();
    }

    @Override
    public List<Signature> de(UUID candidature) {
        return base.sql("select candidature, version, mode, texte, le, auteur from justificatif.signature where candidature = ? order by version desc")
                .params(candidature)
                .query((r, _) -> new Signature(id(r, "candidature"), r.getInt("version"), ModeDeSignature.valueOf(r.getString("mode")),
                        r.getString("texte"), instant(r, "le"), Colonnes.auteur(r.getString("auteur"))))
                .list();
    }

    @Override
    public Map<UUID, Set<Integer>> versionsSignees(Collection<UUID> candidatures) {
        record Signee(UUID candidature, int version) {}
        return base.sql("select candidature, version from justificatif.signature where candidature = any (?) and mode = 'VALIDATION_EN_LIGNE'")
                .params((Object) candidatures.toArray(UUID[]::new))
                .query((r, _) -> new Signee(id(r, "candidature"), r.getInt("version"))).list().stream()
                .collect(groupingBy(Signee::candidature, mapping(Signee::version, toSet())));
    }
}
