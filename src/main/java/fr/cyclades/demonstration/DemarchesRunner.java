package fr.cyclades.demonstration;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Enregistrement;
import fr.cyclades.candidature.Garde;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.demonstration.Demarche.Saisie;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has the demonstration people do what they have done already, once each, through the same acts as anybody;
 * {@code cyclades.demonstration-animee=false} leaves them idle.
 */
@Component
@Order(DemarchesRunner.RANG)
@ConditionalOnBooleanProperty("cyclades.demonstration")
@ConditionalOnBooleanProperty(name = "cyclades.demonstration-animee", matchIfMissing = true)
class DemarchesRunner implements ApplicationRunner {

    /** After the people. */
    static final int RANG = 20;

    private final Presences presences;
    private final Campagnes campagnes;
    private final Brouillons brouillons;
    private final Inscriptions inscriptions;
    private final Horloge horloge;
    private final TransactionOperations transaction;

    DemarchesRunner(Presences presences, Campagnes campagnes, Brouillons brouillons, Inscriptions inscriptions, Horloge horloge,
            TransactionOperations transaction) {
        this.presences = presences;
        this.campagnes = campagnes;
        this.brouillons = brouillons;
        this.inscriptions = inscriptions;
        this.horloge = horloge;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var faites = presences.demarches();
        Demarches.toutes().stream().filter(d -> !faites.contains(d.personnage())).forEach(this::faire);
    }

    /** Where the campagne is unknown or was closed (other folders, a clock far away), or asks more, there is nothing to show; the start goes on. */
    private void faire(Demarche demarche) {
        var candidat = presences.candidat(demarche.personnage());
        var campagne = campagnes.parCode(demarche.campagne());
        if (candidat.isEmpty() || campagne.filter(c -> c.estOuverte(ilYA(premiere(demarche)))).isEmpty()
                || ilYA(premiere(demarche)).isAfter(horloge.maintenant())) {
            LoggerFactory.getLogger(getClass()).info("demarche of {} left out: not open then", demarche.personnage());
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> presences.noterDemarche(demarche.personnage(), faire(demarche, candidat.get(), campagne.get())));
        } catch (IllegalStateException refusee) {
            LoggerFactory.getLogger(getClass()).warn("demarche of {} left out", demarche.personnage(), refusee);
        }
    }

    private UUID faire(Demarche demarche, UUID candidat, Campagne campagne) {
        var brouillon = brouillons.commencer(candidat, campagne, ilYA(premiere(demarche))).orElseThrow();
        Candidature.Enregistree inscrite = null;
        for (var version : demarche.versions()) {
            var commence = inscrite == null ? brouillon : brouillons.modifier(inscrite, ilYA(version)).orElseThrow();
            inscrite = enregistrer(garder(commence, version), version);
        }
        if (inscrite != null && demarche.desinscription().isPresent()) {
            inscriptions.desinscrire(inscrite, new Identite.DuCandidat(candidat), ilYA(demarche.desinscription().get()));
        }
        demarche.brouillon().ifPresent(saisie -> garder(brouillon, saisie));
        return brouillon.id();
    }

    private static Saisie premiere(Demarche demarche) {
        return demarche.versions().stream().findFirst().or(demarche::brouillon).orElseThrow();
    }

    private Brouillon garder(Brouillon brouillon, Saisie saisie) {
        var reponses = brouillon.reponses();
        for (var reponse : saisie.reponses().asMap().entrySet()) {
            reponses = reponses.avec(reponse.getKey(), reponse.getValue());
        }
        return ((Garde.Gardee) brouillons.garder(brouillon, reponses, brouillon.revision(), ilYA(saisie))).brouillon();
    }

    private Candidature.Enregistree enregistrer(Brouillon brouillon, Saisie saisie) {
        var demande = new Inscriptions.Demande(brouillon.id(), brouillon.candidat(), brouillon.revision(), "", Map.of(), ilYA(saisie));
        return switch (inscriptions.enregistrer(demande)) {
            case Enregistrement.Enregistree faite -> faite.candidature();
            case Enregistrement.Refusee refusee -> throw new IllegalStateException("demonstration refused: " + refusee.constat().obstacles());
            case Enregistrement autre -> throw new IllegalStateException("demonstration not saved: " + autre.getClass().getSimpleName());
        };
    }

    private Instant ilYA(Saisie saisie) {
        return saisie.quand(horloge.maintenant());
    }

    private Instant ilYA(int jours) {
        return horloge.maintenant().minus(Duration.ofDays(jours));
    }
}
