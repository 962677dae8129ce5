package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.instantOuRien;
import static java.util.stream.Collectors.groupingBy;

import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.Transmission;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Identite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pieces, demande by demande. */
@Component
class JdbcPieces implements Pieces {

    private final JdbcClient base;
    private final JdbcControles controles;

    JdbcPieces(JdbcClient base, JdbcControles controles) {
        this.base = base;
        this.controles = controles;
    }

    @Override
    public Map<UUID, List<Demande>> de(Collection<UUID> candidatures) {
        var ids = candidatures.toArray(UUID[]::new);
        var pieces = base.sql("select " + LigneDePiece.COLONNES + """
                        from justificatif.piece p join justificatif.demande d on d.id = p.demande
                        where p.candidature = any (?) order by p.demandee desc, p.rang""")
                .params((Object) ids).query((r, _) -> LigneDePiece.lire(r)).list().stream().collect(groupingBy(Piece::demande));
        return base.sql("""
                        select id, candidature, campagne, regroupement, libelle, mode, ouverture, limite, fournie_le, fournie_version, validee_le
                        from justificatif.demande d where candidature = any (?)
                        order by (select min(rang) from justificatif.piece p where p.demande = d.id)""")
                .params((Object) ids).query((r, _) -> demande(r, pieces)).list().stream().collect(groupingBy(Demande::candidature));
    }

    /** An advisory lock, because a candidature may have no row yet. */
    @Override
    public List<Demande> verrouiller(UUID candidature) {
        base.sql("select pg_advisory_xact_lock(hashtextextended(:cle, 0)) is null").param("cle", "justificatif:" + candidature)
                .query(Boolean.class).single();
        return de(List.of(candidature)).getOrDefault(candidature, List.of());
    }

    @Override
    public Optional<Piece> parId(UUID piece) {
        return base.sql("select " + LigneDePiece.COLONNES
                        + "from justificatif.piece p join justificatif.demande d on d.id = p.demande where p.id = ?")
                .params(piece).query((r, _) -> LigneDePiece.lire(r)).optional();
    }

    @Override
    public void accorder(List<Demande> demandes) {
        demandes.forEach(this::accorder);
    }

    private void accorder(Demande d) {
        base.sql("""
                insert into justificatif.demande (id, candidature, campagne, regroupement, libelle, mode, ouverture, limite, fournie_version)
                values (:id, :candidature, :campagne, :regroupement, :libelle, :mode, :ouverture, :limite, nullif(:fournie_version, 0))
                on conflict (id) do update set libelle = excluded.libelle, ouverture = excluded.ouverture, limite = excluded.limite,
                    fournie_version = excluded.fournie_version, validee_le = cast(:validee_le as timestamptz)""")
                .param("id", d.id()).param("candidature", d.candidature()).param("campagne", d.campagne()).param("regroupement", d.regroupement())
                .param("libelle", d.libelle()).param("mode", d.mode().name().toLowerCase(Locale.ROOT)).param("ouverture", instant(d.ouverture()))
                .param("limite", instant(d.limite())).param("validee_le", instant(d.valideeLe())).param("fournie_version", d.fournieVersion()).update();
        IntStream.range(0, d.pieces().size()).forEach(rang -> accorder(d.pieces().get(rang), rang));
    }

    private void accorder(Piece piece, int rang) {
        base.sql("""
                insert into justificatif.piece (id, demande, candidature, code, rang, libelle, aide, motif, obligatoire, signature, source,
                    demandee, version, revision, etat)
                values (:id, :demande, :candidature, :code, :rang, :libelle, :aide, :motif, :obligatoire, :signature, :source, :demandee,
                    :version, 0, 'a_fournir')
                on conflict (id) do update set demande = excluded.demande, rang = excluded.rang, libelle = excluded.libelle,
                    aide = excluded.aide, motif = excluded.motif, obligatoire = excluded.obligatoire, signature = excluded.signature,
                    source = excluded.source, demandee = excluded.demandee, version = excluded.version""")
                .param("id", piece.id()).param("demande", piece.demande()).param("candidature", piece.candidature())
                .param("code", piece.quoi().code()).param("rang", rang).param("libelle", piece.quoi().libelle())
                .param("aide", piece.quoi().aide()).param("motif", piece.quoi().motif()).param("obligatoire", piece.quoi().obligatoire())
                .param("signature", piece.quoi().signature()).param("source", piece.quoi().source()).param("demandee", piece.demandee())
                .param("version", piece.version()).update();
        ecrire(piece).orElseThrow();
    }

    @Override
    public Optional<Piece> ecrire(Piece piece) {
        var ecrites = base.sql("""
                update justificatif.piece set revision = revision + 1, etat = :etat, fichier = cast(:fichier as uuid),
                    deposee_le = cast(:deposee_le as timestamptz), transmise_le = cast(:transmise_le as timestamptz),
                    a_verifier = :a_verifier, recue_le = cast(:recue_le as date), controlee_le = cast(:controlee_le as timestamptz),
                    refus = :refus, commentaire = :commentaire, redepot = cast(:redepot as timestamptz),
                    validee_le = cast(:validee_le as timestamptz)
                where id = :id and revision = :revision""")
                .params(LigneDePiece.parametres(piece)).param("id", piece.id()).param("revision", piece.revision()).update();
        return ecrites == 0 ? Optional.empty() : Optional.of(new Piece(piece.id(), piece.demande(), piece.candidature(), piece.quoi(),
                piece.demandee(), piece.version(), piece.revision() + 1, piece.etat()));
    }

    @Override
    public void fournir(Transmission t) {
        base.sql("""
                insert into justificatif.transmission (id, demande, version, texte, le, auteur)
                values (:id, :demande, :version, :texte, :le, :auteur)""")
                .param("id", t.id()).param("demande", t.demande()).param("version", t.version()).param("texte", t.texte())
                .param("le", instant(t.le())).param("auteur", Colonnes.auteur(t.auteur())).update();
        base.sql("update justificatif.demande set fournie_le = :le, fournie_version = :version where id = :id")
                .param("le", instant(t.le())).param("version", t.version()).param("id", t.demande()).update();
    }

    @Override
    public void valider(UUID demande, Optional<Instant> le) {
        base.sql("update justificatif.demande set validee_le = cast(:le as timestamptz) where id = :id")
                .param("le", instant(le)).param("id", demande).update();
        base.sql("""
                update justificatif.piece set validee_le = cast(:le as timestamptz), revision = revision + 1
                where demande = :id and demandee and etat = 'conforme'""")
                .param("le", instant(le)).param("id", demande).update();
    }

    @Override
    public void noter(Controle controle) {
        controles.noter(controle);
    }

    @Override
    public void annuler(UUID controle, Instant le, Identite auteur) {
        controles.annuler(controle, le, auteur);
    }

    @Override
    public List<Controle> controles(UUID piece) {
        return controles.de(piece);
    }

    @Override
    public Optional<Controle> controle(UUID controle) {
        return controles.parId(controle);
    }

    @Override
    public List<Transmission> transmissions(UUID candidature) {
        return base.sql("""
                        select t.id, t.demande, t.version, t.texte, t.le, t.auteur
                        from justificatif.transmission t join justificatif.demande d on d.id = t.demande
                        where d.candidature = ? order by t.le desc""")
                .params(candidature)
                .query((r, _) -> new Transmission(id(r, "id"), id(r, "demande"), r.getInt("version"), r.getString("texte"), instant(r, "le"),
                        Colonnes.auteur(r.getString("auteur"))))
                .list();
    }

    private static Demande demande(ResultSet r, Map<UUID, List<Piece>> pieces) throws SQLException {
        return new Demande(id(r, "id"), id(r, "candidature"), r.getString("campagne"), r.getString("regroupement"), r.getString("libelle"),
                Mode.valueOf(r.getString("mode").toUpperCase(Locale.ROOT)), instant(r, "ouverture"), instant(r, "limite"),
                instantOuRien(r, "fournie_le"), r.getInt("fournie_version"), instantOuRien(r, "validee_le"),
                pieces.getOrDefault(id(r, "id"), List.of()));
    }
}
