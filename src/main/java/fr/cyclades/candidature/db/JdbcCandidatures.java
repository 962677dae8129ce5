package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Version;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final JdbcClient base;

    JdbcCandidatures(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Candidature> de(UUID candidat) {
        return base.sql(CANDIDATURE + "where candidat = ? order by enregistree_le desc, id")
                .params(candidat)
                .query(LectureDesCandidatures::candidature)
                .list();
    }

    @Override
    public Optional<Candidature> parId(UUID candidature, UUID candidat) {
        return base.sql(CANDIDATURE + "where id = ? and candidat = ?")
                .params(candidature, candidat)
                .query(LectureDesCandidatures::candidature)
                .optional();
    }

    @Override
    public Optional<Candidature> parId(UUID candidature) {
        return base.sql(CANDIDATURE + "where id = ?").params(candidature).query(LectureDesCandidatures::candidature).optional();
    }

    @Override
    public Optional<Candidature.Enregistree> vivante(UUID candidat, String examen, int session) {
        return base.sql(CANDIDATURE + """
                        where candidat = ? and examen = ? and session = ? and etat = 'enregistree'
                        order by enregistree_le desc limit 1""")
                .params(candidat, examen, session)
                .query(LectureDesCandidatures::candidature)
                .optional()
                .map(Candidature.Enregistree.class::cast);
    }

    @Override
    public List<Version> versions(UUID candidature) {
        return base.sql(LectureDesCandidatures.VERSION + "where candidature = ? order by numero desc")
                .params(candidature)
                .query(LectureDesCandidatures::version)
                .list();
    }

    @Override
    public Optional<Version> version(UUID candidature, int numero) {
        return base.sql(LectureDesCandidatures.VERSION + "where candidature = ? and numero = ?")
                .params(candidature, numero)
                .query(LectureDesCandidatures::version)
                .optional();
    }

    @Override
    public Map<UUID, Passage> derniersPassages(Collection<UUID> candidatures) {
        return base.sql("""
                        select distinct on (candidature) candidature, id, etat, le, auteur, motif, canal, preuve from candidature.passage
                        where candidature = any (?) order by candidature, id desc""")
                .params((Object) candidatures.toArray(UUID[]::new))
                .query((r, rang) -> Map.entry(r.getObject("candidature", UUID.class), LectureDesCandidatures.passage(r, rang)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Passage> passages(UUID candidature) {
        return base.sql("select id, etat, le, auteur, motif, canal, preuve from candidature.passage where candidature = ? order by id")
                .params(candidature)
                .query(LectureDesCandidatures::passage)
                .list();
    }
}
