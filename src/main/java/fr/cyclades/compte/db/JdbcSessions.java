package fr.cyclades.compte.db;

import static fr.cyclades.compte.db.LectureDesComptes.enBase;
import static fr.cyclades.compte.db.LectureDesComptes.instant;

import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.CandidatConnecte;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.Sessions;
import fr.cyclades.socle.Horloge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions. */
@Repository
class JdbcSessions implements Sessions {

    private static final Duration ENTRE_DEUX_NOTES = Duration.ofMinutes(1);

    private final JdbcClient base;
    private final Horloge horloge;

    JdbcSessions(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Override
    public Jeton ouvrir(UUID compte, String appareil) {
        var jeton = Jeton.nouveau();
        var maintenant = enBase(horloge.maintenant());
        base.sql("""
                insert into compte.session (jeton, compte, ouverte, vue, appareil)
                values (:jeton, :compte, :maintenant, :maintenant, :appareil)
                """)
                .param("jeton", jeton.empreinte()).param("compte", compte).param("maintenant", maintenant)
                .param("appareil", appareil).update();
        return jeton;
    }

    @Override
    public Optional<CandidatConnecte> lire(Jeton jeton) {
        var maintenant = horloge.maintenant();
        var trouvee = base.sql("""
                select s.vue, s.ouverte, c.id as compte, p.id as candidat, p.prenoms, p.nom_de_naissance, p.nom_d_usage
                from compte.session s join compte.compte c on c.id = s.compte join compte.candidat p on p.id = c.candidat
                where s.jeton = :jeton
                """)
                .param("jeton", jeton.empreinte()).query((r, i) -> new Trouvee(r)).optional()
                .filter(t -> t.vue.plus(SANS_ACCES).isAfter(maintenant) && t.ouverte.plus(EN_TOUT).isAfter(maintenant));
        trouvee.filter(t -> !t.vue.plus(ENTRE_DEUX_NOTES).isAfter(maintenant)).ifPresent(t -> noterLAcces(jeton, maintenant));
        return trouvee.map(Trouvee::connecte);
    }

    private record Trouvee(Instant vue, Instant ouverte, CandidatConnecte connecte) {

        Trouvee(ResultSet r) throws SQLException {
            this(instant(r, "vue").orElseThrow(), instant(r, "ouverte").orElseThrow(), new CandidatConnecte(
                    r.getObject("candidat", UUID.class), r.getObject("compte", UUID.class),
                    EtatCivil.nomAffiche(r.getString("prenoms"), r.getString("nom_de_naissance"), r.getString("nom_d_usage"))));
        }
    }

    private void noterLAcces(Jeton jeton, Instant maintenant) {
        base.sql("update compte.session set vue = :maintenant where jeton = :jeton and vue <= :avant")
                .param("maintenant", enBase(maintenant)).param("avant", enBase(maintenant.minus(ENTRE_DEUX_NOTES)))
                .param("jeton", jeton.empreinte()).update();
    }

    @Override
    public Optional<UUID> titulaire(Jeton jeton) {
        return base.sql("select compte from compte.session where jeton = :jeton").param("jeton", jeton.empreinte()).query(UUID.class).optional();
    }

    @Override
    public void fermer(Jeton jeton) {
        base.sql("delete from compte.session where jeton = :jeton").param("jeton", jeton.empreinte()).update();
    }

    @Override
    public void fermerToutes(UUID compte) {
        base.sql("delete from compte.session where compte = :compte").param("compte", compte).update();
    }

    @Override
    public int fermerLesAutres(UUID compte, Jeton gardee) {
        return base.sql("delete from compte.session where compte = :compte and jeton <> :jeton")
                .param("compte", compte).param("jeton", gardee.empreinte()).update();
    }

    @Override
    public List<Ouverte> de(UUID compte, Jeton courante) {
        var maintenant = horloge.maintenant();
        return base.sql("""
                select jeton, appareil, ouverte, vue from compte.session
                where compte = :compte and vue > :vue and ouverte > :ouverte order by vue desc, ouverte desc
                """)
                .param("compte", compte).param("vue", enBase(maintenant.minus(SANS_ACCES)))
                .param("ouverte", enBase(maintenant.minus(EN_TOUT)))
                .query((r, i) -> new Ouverte(r.getString("appareil"), instant(r, "ouverte").orElseThrow(),
                        instant(r, "vue").orElseThrow(), Arrays.equals(r.getBytes("jeton"), courante.empreinte())))
                .list();
    }

    @Override
    public int effacerLesFinies() {
        var maintenant = horloge.maintenant().minus(MEMOIRE);
        return base.sql("delete from compte.session where vue <= :vue or ouverte <= :ouverte")
                .param("vue", enBase(maintenant.minus(SANS_ACCES))).param("ouverte", enBase(maintenant.minus(EN_TOUT))).update();
    }
}
