package fr.cyclades.correspondance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a candidate asks the service in writing about one of his inscriptions.
 *
 * @param campagne code; {@code bureau} code of the contact in charge when it was sent
 * @param academie two digits of the one where he wants to go (R52), or empty
 */
public record Demande(UUID id, UUID candidature, UUID candidat, String campagne, String bureau, Objet objet, String academie, String texte,
        Instant deposeeLe, Optional<Reponse> reponse) {

    /** What it is about. */
    public enum Objet {
        CHANGEMENT_D_ACADEMIE("Changer d’académie", "Vous déménagez : le service dit si l’inscription peut continuer dans l’autre académie."),
        COORDONNEES("Changer d’adresse postale ou de téléphone", "Quand l’inscription ne peut plus être modifiée en ligne."),
        ERREUR("Signaler une erreur", "Dans votre inscription, un document ou une date.");

        private final String libelle;
        private final String aide;

        Objet(String libelle, String aide) {
            this.libelle = libelle;
            this.aide = aide;
        }

        public String libelle() {
            return libelle;
        }

        public String aide() {
            return aide;
        }
    }

    /** @param agent who answered */
    public record Reponse(boolean acceptee, String texte, Instant le, UUID agent) {}
}
