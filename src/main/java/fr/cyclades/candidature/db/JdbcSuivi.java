package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Version;
import fr.cyclades.socle.NumeroInscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Candidatures joined with their versions. */
@Component
class JdbcSuivi implements Suivi {

    private static final String SUIVIE = """
            select c.id, c.candidat, c.campagne, c.examen, c.session, c.session_de_passage, c.numero, c.etat, c.depuis, c.motif, c.version,
                c.enregistree_le, c.modifiee_le, v.candidature, v.numero as numero_de_version, v.reponses, v.constat, v.empreinte, v.instant,
                v.auteur, v.motif as motif_de_version
            from candidature.candidature c join candidature.version v on v.candidature = c.id
            """;

    private final JdbcClient base;
    private final JdbcBrouillons brouillons;

    JdbcSuivi(JdbcClient base, JdbcBrouillons brouillons) {
        this.base = base;
        this.brouillons = brouillons;
    }

    @Override
    public List<Suivie> de(UUID candidat, int debut, int nombre) {
        return base.sql(SUIVIE + """
                        where c.candidat = ? and v.numero = c.version
                        order by c.etat = 'enregistree' desc, c.enregistree_le desc, c.id limit ? offset ?""")
                .params(candidat, nombre, debut)
                .query(JdbcSuivi::suivie)
                .list();
    }

    @Override
    public Optional<Suivie> parId(UUID candidature, UUID candidat) {
        return base.sql(SUIVIE + "where c.id = ? and c.candidat = ? and v.numero = c.version")
                .params(candidature, candidat)
                .query(JdbcSuivi::suivie)
                .optional();
    }

    @Override
    public Optional<Suivie> version(UUID candidature, int numero) {
        return base.sql(SUIVIE + "where c.id = ? and v.numero = ?").params(candidature, numero).query(JdbcSuivi::suivie).optional();
    }

    @Override
    public List<Suivie> courantes(Collection<UUID> candidatures) {
        return base.sql(SUIVIE + "where c.id = any (?) and v.numero = c.version")
                .params((Object) candidatures.toArray(UUID[]::new))
                .query(JdbcSuivi::suivie)
                .list();
    }

    @Override
    public List<Suivie> vivantes(String campagne, UUID apres, int nombre) {
        return base.sql(SUIVIE + """
                        where c.campagne = ? and c.etat = 'enregistree' and c.id > ? and v.numero = c.version
                        order by c.id limit ?""")
                .params(campagne, apres, nombre)
                .query(JdbcSuivi::suivie)
                .list();
    }

    @Override
    public Optional<Suivie> parNumero(NumeroInscription numero) {
        return base.sql(SUIVIE + "where c.numero = ? and v.numero = c.version").params(numero.texte()).query(JdbcSuivi::suivie).optional();
    }

    @Override
    public Optional<Brouillon> modification(UUID candidature) {
        return brouillons.parId(candidature);
    }

    @Override
    public List<Version> versions(UUID candidature, int debut, int nombre) {
        return base.sql(LectureDesCandidatures.VERSION + "where candidature = ? order by numero desc limit ? offset ?")
                .params(candidature, nombre, debut)
                .query(LectureDesCandidatures::version)
                .list();
    }

    private static Suivie suivie(ResultSet r, int rang) throws SQLException {
        return new Suivie(LectureDesCandidatures.candidature(r, rang), LectureDesCandidatures.version(r, rang));
    }
}
