package fr.cyclades.document.db;

import fr.cyclades.document.APublier;
import fr.cyclades.document.CleDeVerification;
import fr.cyclades.document.Document;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written of the documents. */
@Repository
public class JdbcPublications {

    private final JdbcClient base;

    JdbcPublications(JdbcClient base) {
        this.base = base;
    }

    /** The key of this document, drawn now if there is none yet. */
    public CleDeVerification cle(UUID candidature, String type, int version) {
        return cleExistante(candidature, type, version).orElseGet(() -> {
            base.sql("insert into document.cle (cle, candidature, type, version) values (:cle, :candidature, :type, :version) on conflict do nothing")
                    .param("cle", CleDeVerification.tirer().texte())
                    .param("candidature", candidature)
                    .param("type", type)
                    .param("version", version)
                    .update();
            return cle(candidature, type, version);
        });
    }

    private Optional<CleDeVerification> cleExistante(UUID candidature, String type, int version) {
        return base.sql("select cle from document.cle where candidature = :candidature and type = :type and version = :version")
                .param("candidature", candidature)
                .param("type", type)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(CleDeVerification::new);
    }

    public boolean existe(UUID candidature, String type, int version) {
        return base.sql("select exists (select from document.document where candidature = :candidature and type = :type and version = :version)")
                .param("candidature", candidature)
                .param("type", type)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /** @return false when somebody published it meanwhile */
    public boolean publier(UUID id, CleDeVerification cle, APublier document, byte[] pdf, Instant maintenant) {
        var publie = base.sql("""
                insert into document.document (id, cle, candidat, candidature, type, version, libelle, groupe, fichier, fuseau, lieu, famille, octets, publie)
                values (:id, :cle, :candidat, :candidature, :type, :version, :libelle, :groupe, :fichier, :fuseau, :lieu, :famille, :octets, :publie)
                on conflict (candidature, type, version) do nothing
                """)
                .param("id", id)
                .param("cle", cle.texte())
                .param("candidat", document.candidat())
                .param("candidature", document.candidature())
                .param("type", document.type())
                .param("version", document.version())
                .param("libelle", document.libelle())
                .param("groupe", document.groupe())
                .param("fichier", document.fichier())
                .param("fuseau", document.zone().getId())
                .param("lieu", document.lieu())
                .param("famille", document.famille())
                .param("octets", pdf.length)
                .param("publie", maintenant.atOffset(ZoneOffset.UTC))
                .update() == 1;
        if (publie) {
            base.sql("insert into document.contenu (document, octets, empreinte) values (:document, :octets, :empreinte)")
                    .param("document", id)
                    .param("octets", pdf)
                    .param("empreinte", empreinte(pdf))
                    .update();
        }
        return publie;
    }

    /**
     * The documents of the same candidature and version as this one that no mail has named yet, in the order of publication; locked,
     * and marked as named from now on. Empty when a mail named this one.
     */
    public List<Document> annoncer(UUID document, Instant maintenant) {
        var documents = base.sql("""
                select d.* from document.document d
                join document.document celui_ci on celui_ci.candidature = d.candidature and celui_ci.version = d.version
                where celui_ci.id = :document and celui_ci.annonce is null and d.annonce is null
                order by d.rang
                for update of d
                """)
                .param("document", document)
                .query(Lignes::document)
                .list();
        documents.forEach(d -> base.sql("update document.document set annonce = :instant where id = :id")
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .param("id", d.id())
                .update());
        return documents;
    }

    private static byte[] empreinte(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
