package fr.cyclades.justificatif;

import fr.cyclades.candidature.Situation;
import fr.cyclades.justificatif.Transmissions.Clic;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.Refus;
import java.util.Optional;

/** A click as it is judged. @param demande what it is about, or null for the inscription itself */
record Envoi(Situation situation, Demande demande, Clic clic) {

    Optional<Refus> refus() {
        if (!situation.candidature().estVivante()) {
            return Optional.of(Refus.global("inscription_terminee", "Cette inscription n’est plus en cours : rien n’a été transmis."));
        }
        if (clic.version() != situation.version().numero()) {
            return Optional.of(Refus.global("version_changee", "Votre inscription est passée à la version %d entre-temps. Relisez cette page, puis cliquez de nouveau."
                    .formatted(situation.version().numero())));
        }
        if (demande != null && !Bilan.bloquantes(demande).isEmpty()) {
            return Optional.of(Transmissions.incomplet());
        }
        return limite().estPassee(clic.recu())
                ? Optional.of(Refus.global("depot_clos", "Il est trop tard : vous deviez cliquer " + situation.campagne().limite(limite())
                        + ". Rien n’a été transmis. Écrivez au bureau sans attendre."))
                : Optional.empty();
    }

    /** The end of the deposit, or the delay given by a refusal that is being answered. */
    private Echeance limite() {
        return demande == null ? situation.campagne().echeancier().depot("").fin() : new Delais(situation.campagne()).finDuClic(demande);
    }
}
