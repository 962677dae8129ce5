package fr.cyclades.compte.db;

import static fr.cyclades.compte.db.LectureDesComptes.enBase;

import fr.cyclades.compte.Essais;
import fr.cyclades.socle.AdresseMail;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The attempts to sign in. Counted before the password is looked at, in one statement, so that a hundred attempts sent together are
 * a hundred attempts.
 */
@Repository
class JdbcEssais implements Essais {

    private static final Duration OUBLI = Duration.ofHours(1);

    private final JdbcClient base;

    JdbcEssais(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Duration> compter(AdresseMail adresse, Instant maintenant) {
        var compte = base.sql("""
                insert into compte.echec as e (adresse, nombre, dernier) values (:adresse, 1, :maintenant)
                on conflict (adresse) do update set nombre = case when e.dernier <= :oubli then 1 else e.nombre + 1 end,
                    dernier = :maintenant
                where e.nombre < 5 or e.dernier <= :oubli or e.dernier > :maintenant
                    or e.dernier + least(60, power(2, least(e.nombre, 20) - 5)) * interval '1 second' <= :maintenant
                """)
                .param("adresse", empreinte(adresse)).param("maintenant", enBase(maintenant))
                .param("oubli", enBase(maintenant.minus(OUBLI))).update();
        return compte == 1 ? Optional.empty() : Optional.of(attente(adresse, maintenant));
    }

    private Duration attente(AdresseMail adresse, Instant maintenant) {
        return base.sql("""
                select dernier + least(60, power(2, least(nombre, 20) - 5)) * interval '1 second' as fin
                from compte.echec where adresse = :adresse
                """).param("adresse", empreinte(adresse))
                .query((r, i) -> Duration.between(maintenant, LectureDesComptes.instant(r, "fin").orElseThrow()))
                .optional().filter(Duration::isPositive).orElse(Duration.ofSeconds(1));
    }

    @Override
    public void oublier(AdresseMail adresse) {
        base.sql("delete from compte.echec where adresse = :adresse").param("adresse", empreinte(adresse)).update();
    }

    @Override
    public int effacerLesAnciens(Instant maintenant) {
        return base.sql("delete from compte.echec where dernier <= :oubli").param("oubli", enBase(maintenant.minus(OUBLI))).update();
    }

    private static byte[] empreinte(AdresseMail adresse) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(adresse.cle().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
