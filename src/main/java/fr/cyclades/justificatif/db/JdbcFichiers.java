package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;
import static fr.cyclades.justificatif.db.Colonnes.instant;
import static fr.cyclades.justificatif.db.Colonnes.instantOuRien;
import static fr.cyclades.justificatif.db.Colonnes.jourOuRien;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Fichiers;
import fr.cyclades.justificatif.Inspectes;
import fr.cyclades.justificatif.Remise;
import fr.cyclades.justificatif.Remise.Voie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of the pieces. */
@Component
class JdbcFichiers implements Fichiers {

    private static final String COLONNES = """
            select f.id, f.piece, f.objet, f.nom, f.type, f.octets, f.pages, f.photos, f.depose_le, f.depose_par, f.version, f.version_lue,
                f.retire_le, f.voie, f.motif, f.recu_le
            from justificatif.fichier f
            """;

    private final JdbcClient base;

    JdbcFichiers(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Fichier> parId(UUID fichier) {
        return base.sql(COLONNES + "where f.id = ?").params(fichier).query(JdbcFichiers::lire).optional();
    }

    @Override
    public Optional<Fichier> parId(UUID fichier, UUID candidature) {
        return base.sql(COLONNES + "join justificatif.piece p on p.id = f.piece where f.id = ? and p.candidature = ?")
                .params(fichier, candidature).query(JdbcFichiers::lire).optional();
    }

    @Override
    public List<Fichier> de(UUID piece) {
        return base.sql(COLONNES + "where f.piece = ? order by f.depose_le desc").params(piece).query(JdbcFichiers::lire).list();
    }

    @Override
    public Map<UUID, Fichier> enPlace(UUID candidature) {
        return base.sql(COLONNES + "join justificatif.piece p on p.fichier = f.id where p.candidature = ?")
                .params(candidature).query(JdbcFichiers::lire).list().stream().collect(toMap(Fichier::id, f -> f));
    }

    @Override
    public void ajouter(Fichier f) {
        base.sql("""
                insert into justificatif.fichier (id, piece, objet, nom, type, octets, pages, photos, depose_le, depose_par, version, version_lue,
                    voie, motif, recu_le)
                values (:id, :piece, :objet, :nom, :type, :octets, :pages, :photos, :depose_le, :depose_par, :version,
                    cast(:version_lue as int), :voie, :motif, cast(:recu_le as date))""")
                .param("id", f.id()).param("piece", f.piece()).param("objet", f.objet()).param("nom", f.nom()).param("type", f.type())
                .param("octets", f.octets()).param("pages", f.pages()).param("photos", f.photos()).param("depose_le", instant(f.deposeLe()))
                .param("depose_par", Colonnes.auteur(f.deposePar())).param("version", f.version())
                .param("version_lue", f.versionLue().isPresent() ? f.versionLue().getAsInt() : null)
                .param("voie", f.remise().map(r -> r.voie().name().toLowerCase(Locale.ROOT)).orElse("")).param("motif", f.remise().map(Remise::motif).orElse(""))
                .param("recu_le", f.remise().map(Remise::recueLe).orElse(null)).update();
    }

    @Override
    public void retirer(UUID fichier, Instant le) {
        base.sql("update justificatif.fichier set retire_le = :le where id = :id and retire_le is null")
                .param("le", instant(le)).param("id", fichier).update();
    }

    @Override
    public Inspectes inspectes(UUID candidature) {
        record Ligne(UUID id, UUID piece, String rejet, boolean termine, List<String> conseils) {}
        var lignes = base.sql("""
                        select f.id, f.piece, f.rejet, f.inspecte_le is not null as termine, f.conseils
                        from justificatif.fichier f join justificatif.piece p on p.id = f.piece where p.candidature = ? order by f.depose_le""")
                .params(candidature).query((r, _) -> new Ligne(id(r, "id"), id(r, "piece"), r.getString("rejet"), r.getBoolean("termine"),
                        r.getString("conseils").lines().toList())).list();
        var derniers = lignes.stream().collect(toMap(Ligne::piece, Ligne::rejet, (_, dernier) -> dernier));
        derniers.values().removeIf(String::isEmpty);
        return new Inspectes(lignes.stream().filter(Ligne::termine).map(Ligne::id).collect(toSet()), derniers,
                lignes.stream().filter(l -> !l.conseils().isEmpty()).collect(toMap(Ligne::id, Ligne::conseils)));
    }

    @Override
    public void inspecter(UUID fichier, Instant le, int pages, OptionalInt version, List<String> conseils) {
        base.sql("""
                update justificatif.fichier set inspecte_le = :le, pages = greatest(pages, :pages), conseils = :conseils,
                    version_lue = coalesce(cast(:version as int), version_lue) where id = :id""")
                .param("le", instant(le)).param("pages", pages).param("version", version.isPresent() ? version.getAsInt() : null)
                .param("conseils", String.join("\n", conseils)).param("id", fichier).update();
    }

    @Override
    public void rejeter(UUID fichier, Instant le, String phrase) {
        base.sql("update justificatif.fichier set inspecte_le = :le, rejet = :rejet where id = :id")
                .param("le", instant(le)).param("rejet", phrase).param("id", fichier).update();
    }

    @Override
    public String rejet(UUID fichier) {
        return base.sql("select rejet from justificatif.fichier where id = ?").params(fichier).query(String.class).optional().orElse("");
    }

    private static Fichier lire(ResultSet r, int rang) throws SQLException {
        var lue = r.getObject("version_lue", Integer.class);
        return new Fichier(id(r, "id"), id(r, "piece"), r.getString("objet"), r.getString("nom"), r.getString("type"), r.getLong("octets"),
                r.getInt("pages"), r.getInt("photos"), instant(r, "depose_le"), Colonnes.auteur(r.getString("depose_par")), r.getInt("version"),
                lue == null ? OptionalInt.empty() : OptionalInt.of(lue), instantOuRien(r, "retire_le"), remise(r));
    }

    private static Optional<Remise> remise(ResultSet r) throws SQLException {
        var voie = r.getString("voie");
        return voie.isEmpty() ? Optional.empty() : Optional.of(new Remise(Voie.valueOf(voie.toUpperCase(Locale.ROOT)), r.getString("motif"),
                jourOuRien(r, "recu_le").orElseThrow()));
    }
}
