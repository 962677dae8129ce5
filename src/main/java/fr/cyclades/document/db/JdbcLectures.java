package fr.cyclades.document.db;

import fr.cyclades.document.CleDeVerification;
import fr.cyclades.document.Document;
import fr.cyclades.document.Verification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read of the documents: always the last version of each (R153), but for the verification of a paper. */
@Repository
public class JdbcLectures implements Verification {

    private final JdbcClient base;

    JdbcLectures(JdbcClient base) {
        this.base = base;
    }

    public List<Document> de(UUID candidature) {
        return base.sql("""
                select d.* from document.document d
                where d.candidature = :candidature
                and not exists (select from document.document s where s.candidature = d.candidature and s.type = d.type and s.version > d.version)
                order by d.rang
                """)
                .param("candidature", candidature)
                .query(Lignes::document)
                .list();
    }

    public List<Document> duCandidat(UUID candidat, int page, int taille) {
        return base.sql("""
                select d.* from document.document d
                join (select candidature, max(rang) as dernier from document.document where candidat = :candidat group by candidature) c
                    on c.candidature = d.candidature
                where d.candidat = :candidat
                and not exists (select from document.document s where s.candidature = d.candidature and s.type = d.type and s.version > d.version)
                order by c.dernier desc, d.rang
                limit :taille offset :debut
                """)
                .param("candidat", candidat)
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(Lignes::document)
                .list();
    }

    public int nombre(UUID candidat) {
        return base.sql("select count(*) from (select distinct candidature, type from document.document where candidat = :candidat) d")
                .param("candidat", candidat)
                .query(Integer.class)
                .single();
    }

    public Optional<Document> derniereVersion(UUID document, UUID candidat) {
        return base.sql("""
                select d.* from document.document demande
                join document.document d on d.candidature = demande.candidature and d.type = demande.type
                where demande.id = :document and demande.candidat = :candidat
                order by d.version desc
                limit 1
                """)
                .param("document", document)
                .param("candidat", candidat)
                .query(Lignes::document)
                .optional();
    }

    public Optional<byte[]> contenu(UUID document, UUID candidat) {
        return base.sql("""
                select c.octets from document.contenu c join document.document d on d.id = c.document
                where d.id = :document and d.candidat = :candidat
                """)
                .param("document", document)
                .param("candidat", candidat)
                .query((ligne, rang) -> ligne.getBytes("octets"))
                .optional();
    }

    @Override
    public Optional<Authentique> chercher(String cle) {
        return CleDeVerification.lire(cle).flatMap(lue -> base.sql("""
                select d.*, not exists (select from document.document s
                    where s.candidature = d.candidature and (s.type = d.type and s.version > d.version
                        or d.famille <> '' and s.famille = d.famille and s.rang > d.rang)) as derniere
                from document.document d where d.cle = :cle
                """)
                .param("cle", lue.texte())
                .query(JdbcLectures::authentique)
                .optional());
    }

    private static Authentique authentique(ResultSet ligne, int rang) throws SQLException {
        return new Authentique(
                ligne.getString("libelle"),
                ligne.getInt("version"),
                ligne.getBoolean("derniere"),
                ligne.getObject("publie", OffsetDateTime.class).toInstant(),
                ZoneId.of(ligne.getString("fuseau")),
                ligne.getString("lieu"));
    }
}
