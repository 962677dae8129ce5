package fr.cyclades.justificatif.controle.fin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Storage of the acts on many files. */
public interface Lots {

    /** What is done to each file of a lot. */
    enum Acte { RELANCE, ANNULATION, SUPPRESSION }

    /** @param canal how a decision is notified, name of a {@code Decision.Canal}; empty for a relance */
    record Lot(UUID id, Acte acte, String motif, String canal, UUID auteur, Instant le) {}

    /** @param explication why it was set aside, or empty */
    record Ligne(int rang, UUID candidature, String numero, String nom, Etat etat, String explication) {

        public enum Etat { A_FAIRE, FAITE, ECARTEE }
    }

    /** How far a lot is. */
    record Avancement(long total, long faites, long ecartees) {

        public boolean estFini() {
            return faites + ecartees == total;
        }
    }

    void ouvrir(Lot lot, List<UUID> candidatures);

    Optional<Lot> parId(UUID lot);

    Avancement avancement(UUID lot);

    List<Ligne> lignes(UUID lot, int debut, int nombre);

    /** The next line to do, locked until the end of the transaction; empty when all are done. */
    Optional<Ligne> prochaine(UUID lot);

    void terminer(UUID lot, int rang, Ligne.Etat etat, String explication);
}
