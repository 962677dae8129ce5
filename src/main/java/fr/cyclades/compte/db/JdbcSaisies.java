package fr.cyclades.compte.db;

import static fr.cyclades.compte.db.LectureDesComptes.enBase;

import fr.cyclades.acces.Jeton;
import fr.cyclades.acces.Scelle;
import fr.cyclades.compte.Saisies;
import fr.cyclades.socle.Horloge;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The forms kept between two sessions. */
@Repository
class JdbcSaisies implements Saisies {

    private final JdbcClient base;
    private final Horloge horloge;

    JdbcSaisies(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public void garder(Jeton jeton, UUID compte, String formulaire) {
        base.sql("delete from compte.saisie where compte = :compte").param("compte", compte).update();
        base.sql("insert into compte.saisie (jeton, compte, contenu, gardee) values (:jeton, :compte, :contenu, :gardee)")
                .param("jeton", jeton.empreinte()).param("compte", compte).param("contenu", Scelle.sceller(jeton, formulaire))
                .param("gardee", enBase(horloge.maintenant())).update();
    }

    @Override
    public Optional<String> lire(Jeton jeton, UUID compte) {
        return base.sql("select contenu from compte.saisie where jeton = :jeton and compte = :compte and gardee > :limite")
                .param("jeton", jeton.empreinte()).param("compte", compte).param("limite", enBase(horloge.maintenant().minus(DUREE)))
                .query(byte[].class).optional().flatMap(octets -> Scelle.ouvrir(jeton, octets));
    }

    @Override
    public int effacerLesPerimees() {
        return base.sql("delete from compte.saisie where gardee <= :limite")
                .param("limite", enBase(horloge.maintenant().minus(DUREE))).update();
    }
}
