package fr.cyclades.compte.db;

import static fr.cyclades.compte.db.LectureDesComptes.enBase;

import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.courriel.CarnetDAdresses;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.NumeroCandidat;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The persons. */
@Repository
class JdbcCandidats implements Candidats, CarnetDAdresses {

    static final String ETAT_CIVIL = """
            update compte.candidat set civilite = :civilite, nom_de_naissance = :nom_de_naissance, nom_d_usage = :nom_d_usage,
                prenoms = :prenoms, naissance = :naissance, pays = :pays, commune = :commune, code_insee = :code_insee,
                departement = :departement
            where id = :id""";

    private final JdbcClient base;
    private final Pays pays;
    private final Horloge horloge;

    JdbcCandidats(JdbcClient base, Pays pays, Horloge horloge) {
        this.base = base;
        this.pays = pays;
        this.horloge = horloge;
    }

    @Override
    public Optional<Candidat> parId(UUID candidat) {
        return base.sql("select * from compte.candidat where id = :id").param("id", candidat)
                .query((r, i) -> LectureDesComptes.candidat(r, pays)).optional();
    }

    @Override
    public Map<UUID, Candidat> parIds(Collection<UUID> candidats) {
        return base.sql("select * from compte.candidat where id = any (?)").params((Object) candidats.toArray(UUID[]::new))
                .query((r, i) -> LectureDesComptes.candidat(r, pays)).list().stream().collect(Collectors.toMap(Candidat::id, c -> c));
    }

    @Override
    public Optional<AdresseMail> adresse(UUID candidat) {
        return base.sql("select adresse from compte.candidat where id = :id").param("id", candidat)
                .query(String.class).optional().map(AdresseMail::new);
    }

    @Override
    public Optional<String> salutation(UUID candidat) {
        return parId(candidat).map(Candidat::etatCivil).map(EtatCivil::salutation);
    }

    @Override
    @Transactional
    public NumeroCandidat inscrire(UUID candidat) {
        var numero = base.sql("select coalesce(numero, '') from compte.candidat where id = :id for update").param("id", candidat)
                .query(String.class).single();
        if (numero.isEmpty()) {
            numero = nouveauNumero().texte();
        }
        base.sql("update compte.candidat set numero = :numero, etat_civil_fige = true where id = :id")
                .param("numero", numero).param("id", candidat).update();
        return new NumeroCandidat(numero);
    }

    private NumeroCandidat nouveauNumero() {
        var annee = horloge.aujourdhui(EnFrancais.PARIS).getYear();
        var rang = base.sql("select nextval(:sequence::regclass)").param("sequence", "compte.numero_candidat_" + annee)
                .query(Long.class).single();
        return NumeroCandidat.de(annee, rang);
    }

    @Override
    public void rectifier(UUID candidat, EtatCivil etatCivil) {
        parametres(base.sql(ETAT_CIVIL), etatCivil).param("id", candidat).update();
    }

    @Override
    @Transactional
    public UUID enregistrerSansCompte(EtatCivil etatCivil, AdresseMail contact) {
        var id = UUID.randomUUID();
        parametres(base.sql("""
                insert into compte.candidat (id, civilite, nom_de_naissance, nom_d_usage, prenoms, naissance, pays, commune, code_insee,
                    departement, adresse, adresse_cle, cree)
                values (:id, :civilite, :nom_de_naissance, :nom_d_usage, :prenoms, :naissance, :pays, :commune, :code_insee,
                    :departement, :adresse, :adresse_cle, :cree)
                """), etatCivil)
                .param("id", id).param("adresse", contact.texte()).param("adresse_cle", contact.cle())
                .param("cree", enBase(horloge.maintenant())).update();
        return id;
    }

    static JdbcClient.StatementSpec parametres(JdbcClient.StatementSpec ordre, EtatCivil e) {
        return ordre
                .param("civilite", e.civilite().name()).param("nom_de_naissance", e.nomDeNaissance())
                .param("nom_d_usage", e.nomDUsage()).param("prenoms", e.prenoms()).param("naissance", e.naissance())
                .param("pays", e.lieu().pays()).param("commune", e.lieu().commune())
                .param("code_insee", e.lieu().codeInsee()).param("departement", e.lieu().departement());
    }
}
