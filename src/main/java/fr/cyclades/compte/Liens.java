package fr.cyclades.compte;

import fr.cyclades.acces.Jeton;
import fr.cyclades.socle.AdresseMail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The links sent by mail, single use; only the fingerprint of their secret is kept. Internal to the module. */
public interface Liens {

    /** What a link is good for. */
    enum Usage {
        ACTIVATION,
        REINITIALISATION,
        ADRESSE,
        RATTACHEMENT
    }

    /**
     * A link.
     *
     * @param compte  of the account it acts upon; empty for a {@code RATTACHEMENT}
     * @param adresse the new address to confirm, or the one whose record is claimed
     * @param limite  the first instant at which it no longer works; empty for an activation, whose delay runs from the mail
     */
    record Lien(
            Usage usage, Optional<UUID> compte, Optional<AdresseMail> adresse, Instant demande, Optional<Instant> limite, int essais,
            boolean utilise) {

        public static Lien nouveau(Usage usage, UUID compte, Instant demande, Instant limite) {
            return new Lien(usage, Optional.of(compte), Optional.empty(), demande, Optional.ofNullable(limite), 0, false);
        }

        public static Lien pour(Usage usage, UUID compte, AdresseMail adresse, Instant demande, Instant limite) {
            return new Lien(usage, Optional.ofNullable(compte), Optional.of(adresse), demande, Optional.of(limite), 0, false);
        }

        public boolean estUtilisable(Instant maintenant) {
            return !utilise && limite.filter(fin -> !maintenant.isBefore(fin)).isEmpty();
        }
    }

    /** Keeps a link and gives its secret, to be sent and forgotten. */
    Jeton deposer(Lien lien);

    Optional<Lien> lire(Usage usage, Jeton jeton);

    /** Marks it as used; false when somebody did before. */
    boolean utiliser(Jeton jeton, Instant maintenant);

    /** Counts a failed answer on the page of the link; returns how many there were. */
    int compterUnEssai(Jeton jeton);

    /** The links of this kind of the account no longer work. */
    void revoquer(Usage usage, UUID compte);

    int effacer(Instant demandesAvant);
}
