package fr.cyclades.justificatif.controle.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Storage of the acts on many files or pieces. */
public interface Lots {

    /** What is done to each line of a lot. */
    enum Acte {
        RELANCE, ANNULATION, SUPPRESSION, RECEPTION, CONFORMITE,
        /** Goes back on the decisions of another lot. */
        REPRISE
    }

    /**
     * @param canal   how a decision on a candidature is notified, name of a {@code Decision.Canal}; empty otherwise
     * @param recueLe the day on which papers came
     */
    record Lot(UUID id, Acte acte, String motif, String canal, Optional<LocalDate> recueLe, UUID auteur, Instant le) {}

    /** @param revision of the piece, as it was on the screen; {@code controle} the decision to undo */
    record AFaire(UUID candidature, Optional<UUID> piece, int revision, Optional<UUID> controle) {

        public static AFaire dossier(UUID candidature) {
            return new AFaire(candidature, Optional.empty(), 0, Optional.empty());
        }
    }

    /** @param libelle of the piece, or empty; {@code explication} why it was set aside, or empty */
    record Ligne(int rang, AFaire quoi, String numero, String nom, String libelle, Etat etat, String explication) {

        public enum Etat { A_FAIRE, FAITE, ECARTEE }
    }

    /** How far a lot is. */
    record Avancement(long total, long faites, long ecartees) {

        public boolean estFini() {
            return faites + ecartees == total;
        }
    }

    /** @return whether it is new: the same lot sent again changes nothing */
    boolean ouvrir(Lot lot, List<AFaire> lignes);

    Optional<Lot> parId(UUID lot);

    /** The last ones of an agent first. */
    List<Lot> de(UUID auteur, int nombre);

    default Avancement avancement(UUID lot) {
        return avancements(List.of(lot)).getOrDefault(lot, new Avancement(0, 0, 0));
    }

    /** The same for many, in one statement; a lot without line is left out. */
    Map<UUID, Avancement> avancements(Collection<UUID> lots);

    /** Those set aside first, then in their order. */
    List<Ligne> lignes(UUID lot, int debut, int nombre);

    /** The next candidature to do; those on which the machine failed come last; empty when all are done. */
    Optional<UUID> prochaine(UUID lot);

    /** The lines of one candidature that are still to do, locked until the end of the transaction. */
    List<Ligne> aFaire(UUID lot, UUID candidature);

    void terminer(UUID lot, int rang, Ligne.Etat etat, String explication, Optional<UUID> controle);

    /** The machine failed on a candidature: after {@code permis} times it is set aside with this explanation. */
    void noterEchec(UUID lot, UUID candidature, int permis, String explication);
}
