package fr.cyclades.compte.db;

import static fr.cyclades.compte.db.LectureDesComptes.enBase;

import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.Registre;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.AdresseMail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts. */
@Repository
class JdbcRegistre implements Registre {

    private static final String COMPTE = """
            select c.id, c.candidat, p.adresse, c.mot_de_passe, c.cree, c.remis, c.active
            from compte.compte c join compte.candidat p on p.id = c.candidat
            """;

    private final JdbcClient base;
    private final Pays pays;

    JdbcRegistre(JdbcClient base, Pays pays) {
        this.base = base;
        this.pays = pays;
    }

    @Override
    public void verrouiller(AdresseMail adresse) {
        base.sql("select pg_advisory_xact_lock(hashtextextended(:cle, 7))").param("cle", adresse.cle())
                .query((r, i) -> true).single();
    }

    @Override
    public Optional<Compte> compte(UUID compte) {
        return base.sql(COMPTE + "where c.id = :id").param("id", compte)
                .query((r, i) -> LectureDesComptes.compte(r)).optional();
    }

    @Override
    public Optional<Compte> actif(AdresseMail adresse) {
        return base.sql(COMPTE + "where c.adresse_cle = :cle and c.active is not null").param("cle", adresse.cle())
                .query((r, i) -> LectureDesComptes.compte(r)).optional();
    }

    @Override
    public Optional<Compte> enAttente(AdresseMail adresse) {
        return base.sql(COMPTE + "where c.adresse_cle = :cle and c.active is null order by c.cree desc, c.id limit 1")
                .param("cle", adresse.cle()).query((r, i) -> LectureDesComptes.compte(r)).optional();
    }

    @Override
    public List<Candidat> sansCompte(AdresseMail adresse) {
        return base.sql("""
                select p.* from compte.candidat p
                where p.adresse_cle = :cle and not exists (select 1 from compte.compte c where c.candidat = p.id)
                order by p.cree, p.id
                """).param("cle", adresse.cle()).query((r, i) -> LectureDesComptes.candidat(r, pays)).list();
    }

    @Override
    public UUID ajouter(UUID candidat, AdresseMail adresse, String motDePasse, Instant cree, Optional<Instant> active) {
        var id = UUID.randomUUID();
        base.sql("""
                insert into compte.compte (id, candidat, adresse_cle, mot_de_passe, cree, active)
                values (:id, :candidat, :cle, :mot_de_passe, :cree, :active)
                """)
                .param("id", id).param("candidat", candidat).param("cle", adresse.cle()).param("mot_de_passe", motDePasse)
                .param("cree", enBase(cree)).param("active", active.map(LectureDesComptes::enBase).orElse(null)).update();
        return id;
    }

    @Override
    public void noterRemise(UUID compte, Instant remis) {
        base.sql("update compte.compte set remis = :remis where id = :id and remis is null")
                .param("remis", enBase(remis)).param("id", compte).update();
    }

    @Override
    public void activer(UUID compte, Instant active) {
        base.sql("update compte.compte set active = :active where id = :id").param("active", enBase(active)).param("id", compte).update();
        effacer(base.sql("""
                delete from compte.compte c using compte.compte vainqueur
                where vainqueur.id = :id and c.adresse_cle = vainqueur.adresse_cle and c.active is null returning c.candidat
                """).param("id", compte).query(UUID.class).list());
    }

    @Override
    public int effacerEnAttente(Instant remisAvant, Instant creeAvant) {
        return effacer(base.sql("""
                delete from compte.compte
                where active is null and (remis <= :remis or remis is null and cree <= :cree) returning candidat
                """).param("remis", enBase(remisAvant)).param("cree", enBase(creeAvant)).query(UUID.class).list());
    }

    private int effacer(List<UUID> candidats) {
        if (candidats.isEmpty()) {
            return 0;
        }
        return base.sql("delete from compte.candidat where id in (:ids) and numero is null").param("ids", candidats).update();
    }

    @Override
    public void changerMotDePasse(UUID compte, String motDePasse) {
        base.sql("update compte.compte set mot_de_passe = :mot_de_passe where id = :id")
                .param("mot_de_passe", motDePasse).param("id", compte).update();
    }

    @Override
    public void changerAdresse(UUID compte, AdresseMail adresse) {
        effacer(base.sql("delete from compte.compte where adresse_cle = :cle and active is null returning candidat")
                .param("cle", adresse.cle()).query(UUID.class).list());
        base.sql("update compte.compte set adresse_cle = :cle where id = :id").param("cle", adresse.cle()).param("id", compte).update();
        base.sql("""
                update compte.candidat set adresse = :adresse, adresse_cle = :cle
                where id = (select candidat from compte.compte where id = :id)
                """).param("adresse", adresse.texte()).param("cle", adresse.cle()).param("id", compte).update();
    }

    @Override
    public void changerEtatCivil(UUID candidat, EtatCivil etatCivil) {
        JdbcCandidats.parametres(base.sql(JdbcCandidats.ETAT_CIVIL + " and not etat_civil_fige"), etatCivil).param("id", candidat).update();
    }
}
