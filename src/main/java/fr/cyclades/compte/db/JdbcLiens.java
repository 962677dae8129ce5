package fr.cyclades.compte.db;

import static fr.cyclades.compte.db.LectureDesComptes.enBase;
import static fr.cyclades.compte.db.LectureDesComptes.instant;

import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.Liens;
import fr.cyclades.socle.AdresseMail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links of the mails. */
@Repository
class JdbcLiens implements Liens {

    private final JdbcClient base;

    JdbcLiens(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Jeton deposer(Lien lien) {
        var jeton = Jeton.nouveau();
        base.sql("""
                insert into compte.lien (jeton, usage, compte, adresse, demande, limite)
                values (:jeton, :usage, :compte, :adresse, :demande, :limite)
                """)
                .param("jeton", jeton.empreinte()).param("usage", lien.usage().name()).param("compte", lien.compte().orElse(null))
                .param("adresse", lien.adresse().map(AdresseMail::texte).orElse(null)).param("demande", enBase(lien.demande()))
                .param("limite", lien.limite().map(LectureDesComptes::enBase).orElse(null)).update();
        return jeton;
    }

    @Override
    public Optional<Lien> lire(Usage usage, Jeton jeton) {
        return base.sql("select * from compte.lien where jeton = :jeton and usage = :usage")
                .param("jeton", jeton.empreinte()).param("usage", usage.name())
                .query((r, i) -> new Lien(usage, Optional.ofNullable(r.getObject("compte", UUID.class)),
                        Optional.ofNullable(r.getString("adresse")).map(AdresseMail::new), instant(r, "demande").orElseThrow(),
                        instant(r, "limite"), r.getInt("essais"), instant(r, "utilise").isPresent()))
                .optional();
    }

    @Override
    public boolean utiliser(Jeton jeton, Instant maintenant) {
        return base.sql("update compte.lien set utilise = :maintenant where jeton = :jeton and utilise is null")
                .param("maintenant", enBase(maintenant)).param("jeton", jeton.empreinte()).update() == 1;
    }

    @Override
    public int compterUnEssai(Jeton jeton) {
        return base.sql("update compte.lien set essais = essais + 1 where jeton = :jeton returning essais")
                .param("jeton", jeton.empreinte()).query(Integer.class).single();
    }

    @Override
    public void revoquer(Usage usage, UUID compte) {
        base.sql("delete from compte.lien where usage = :usage and compte = :compte and utilise is null")
                .param("usage", usage.name()).param("compte", compte).update();
    }

    @Override
    public int effacer(Instant demandesAvant) {
        return base.sql("delete from compte.lien where demande <= :avant").param("avant", enBase(demandesAvant)).update();
    }
}
