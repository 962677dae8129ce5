package fr.cyclades.candidature;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The récapitulatif that waits for « J’ai fourni toutes mes pièces », where the campagne says so (C2, R49): the verb of the module that
 * receives this click. Where the campagne publishes at « Enregistrer », there is nothing to ask here.
 */
@Service
public class Recapitulatifs {

    private final Candidatures candidatures;
    private final ApplicationEventPublisher evenements;

    Recapitulatifs(Candidatures candidatures, ApplicationEventPublisher evenements) {
        this.candidatures = candidatures;
        this.evenements = evenements;
    }

    /**
     * Has the récapitulatif of the current version printed and published, after the caller's transaction and whatever its pieces have
     * become by then; once a version, however often it is asked. Nothing for a candidature that is not live.
     */
    @Transactional
    public void publier(UUID candidature) {
        candidatures.parId(candidature)
                .filter(Candidature::estVivante)
                .ifPresent(c -> evenements.publishEvent(new RecapitulatifAttendu(candidature, c.fiche().version())));
    }
}
