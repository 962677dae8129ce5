package fr.cyclades.candidature;

import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was accepted by one « Enregistrer », or entered by the service, frozen (decision 21).
 *
 * @param numero    from 1
 * @param reponses  the answers, by code
 * @param constat   what the règlement said of them on that day, readable without it
 * @param empreinte of the définition that judged them: {@code Definitions.parEmpreinte} gives its text and its notice
 * @param instant   at which the server had received the whole request (decision 7)
 * @param auteur    the candidate, or the service for a correction
 * @param motif     why the service corrected; empty in a version of the candidate
 */
public record Version(
        UUID candidature, int numero, Reponses reponses, Fige constat, String empreinte, Instant instant, Identite auteur, String motif) {

    /** Saved by the candidate. */
    public Version(UUID candidature, int numero, Reponses reponses, Fige constat, String empreinte, Instant instant, Identite auteur) {
        this(candidature, numero, reponses, constat, empreinte, instant, auteur, "");
    }

    public boolean estDuService() {
        return auteur instanceof Identite.DeLAgent;
    }

    /**
     * The constat without what only a form needs.
     *
     * @param sections the tabs in order, with what was answered
     * @param contacts the service in charge, the most precise first
     */
    public record Fige(
            List<Section> sections,
            List<EpreuveRetenue> epreuves,
            List<PieceDemandee> pieces,
            List<Notice.Contact> contacts,
            Map<String, String> projection) {

        public Fige {
            sections = List.copyOf(sections);
            epreuves = List.copyOf(epreuves);
            pieces = List.copyOf(pieces);
            contacts = List.copyOf(contacts);
            projection = Map.copyOf(projection);
        }

        static Fige de(Constat constat) {
            return new Fige(constat.onglets().stream().map(Section::de).filter(section -> !section.lignes().isEmpty()).toList(),
                    constat.epreuves(), constat.pieces(), constat.contacts(), constat.projection());
        }
    }

    /** One tab. */
    public record Section(String code, int numero, String titre, List<Ligne> lignes) {

        public Section {
            lignes = List.copyOf(lignes);
        }

        private static Section de(OngletConstate constate) {
            var onglet = constate.onglet();
            return new Section(onglet.code(), onglet.numero(), onglet.titre(), constate.lignes().stream()
                    .map(ligne -> new Ligne(ligne.champ(), ligne.libelle(), ligne.valeur(), ligne.precision()))
                    .toList());
        }
    }

    /**
     * One answer as it reads.
     *
     * @param champ     code of the field
     * @param precision lesser text after the value, or empty
     */
    public record Ligne(String champ, String libelle, String valeur, String precision) {

        /** Whether it is a warning that was acknowledged, {@code valeur} being the sentence agreed to. */
        public boolean estReconnu() {
            return champ.startsWith("vu_");
        }
    }
}
