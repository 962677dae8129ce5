package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures.Passage;
import fr.cyclades.candidature.Decision;
import fr.cyclades.candidature.Version;
import fr.cyclades.socle.NumeroInscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** From rows to records. The number of a version is the column {@code numero_de_version}, that of the candidature {@code numero}. */
final class LectureDesCandidatures {

    static final String VERSION = """
            select candidature, numero as numero_de_version, reponses, constat, empreinte, instant, auteur, motif as motif_de_version
            from candidature.version
            """;

    private LectureDesCandidatures() {}

    static Candidature candidature(ResultSet r, int rang) throws SQLException {
        var fiche = new Candidature.Fiche(
                r.getObject("id", UUID.class),
                r.getObject("candidat", UUID.class),
                r.getString("campagne"),
                r.getString("examen"),
                r.getInt("session"),
                r.getInt("session_de_passage"),
                new NumeroInscription(r.getString("numero")),
                r.getInt("version"),
                instant(r, "enregistree_le"),
                instant(r, "modifiee_le"));
        return dansLEtat(r.getString("etat"), fiche, instant(r, "depuis"), r.getString("motif"));
    }

    private static Candidature dansLEtat(String etat, Candidature.Fiche fiche, Instant depuis, String motif) {
        return switch (etat) {
            case "enregistree" -> new Candidature.Enregistree(fiche);
            case "desinscrite" -> new Candidature.Desinscrite(fiche, depuis);
            case "annulee" -> new Candidature.Annulee(fiche, depuis, motif);
            case "supprimee" -> new Candidature.Supprimee(fiche, depuis, motif);
            case "ecartee" -> new Candidature.Ecartee(fiche, depuis, motif);
            case "transferee" -> new Candidature.Transferee(fiche, depuis, motif);
            default -> throw new IllegalStateException("unknown state: " + etat);
        };
    }

    static Version version(ResultSet r, int rang) throws SQLException {
        return new Version(
                r.getObject("candidature", UUID.class),
                r.getInt("numero_de_version"),
                Ecriture.reponses(r.getString("reponses")),
                Ecriture.constat(r.getString("constat")),
                r.getString("empreinte"),
                instant(r, "instant"),
                Ecriture.auteur(r.getString("auteur")),
                r.getString("motif_de_version"));
    }

    static Passage passage(ResultSet r, int rang) throws SQLException {
        var canal = Optional.of(r.getString("canal")).filter(c -> !c.isEmpty()).map(Decision.Canal::valueOf);
        return new Passage(r.getLong("id"), r.getString("etat"), instant(r, "le"), Ecriture.auteur(r.getString("auteur")), r.getString("motif"),
                canal, r.getString("preuve"));
    }

    private static Instant instant(ResultSet r, String colonne) throws SQLException {
        return r.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
