package fr.cyclades.reglement.load;

import fr.cyclades.habillage.Annonce;
import fr.cyclades.reglement.DefinitionsRelues;
import fr.cyclades.reglement.yaml.Defaut;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichiers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches the further folders while the server runs, on each node. Right files are served within seconds; false ones change nothing for
 * anybody: the last good ones stay, and the operator is told by the log and by {@link ReglementsIndicator}, the author who tries them ({@code bin/reglement essayer}) in his terminal and on each page.
 */
@Component
class Guet implements DisposableBean, Annonce {

    private static final Logger LOG = LoggerFactory.getLogger(Guet.class);

    private final DefinitionsChargees definitions;
    private final ApplicationEventPublisher evenements;
    private final Duration intervalle;
    private final boolean essai;
    private final ScheduledExecutorService veilleur = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("reglements").factory());
    private List<Integer> lues;
    private volatile List<Defaut> defauts = List.of();

    Guet(DefinitionsChargees definitions, ApplicationEventPublisher evenements,
            @Value("${cyclades.reglements-relecture:5s}") Duration intervalle, @Value("${cyclades.reglements-seuls:false}") boolean essai) {
        this.definitions = definitions;
        this.evenements = evenements;
        this.intervalle = intervalle;
        this.essai = essai;
        this.lues = etat();
    }

    @EventListener(ApplicationReadyEvent.class)
    void veiller() {
        veilleur.execute(this::preparer);
        if (!definitions.dossiers().isEmpty()) {
            veilleur.scheduleWithFixedDelay(this::regarder, intervalle.toMillis(), intervalle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void preparer() {
        try {
            definitions.preparer();
        } catch (DefinitionsFausses fausses) {
            refuser(fausses.defauts(), fausses.getMessage());
        }
    }

    /** One look: reads again if something changed since the last one. */
    synchronized void regarder() {
        var etat = etat();
        if (etat.equals(lues)) {
            return;
        }
        lues = etat;
        try {
            definitions.relire(this::annoncer);
            defauts = List.of();
            LOG.info("Règlements et campagnes relus : {} campagnes.", definitions.toutes().size());
            dire("Fichiers relus : les pages les montrent maintenant.");
        } catch (DefinitionsFausses fausses) {
            refuser(fausses.defauts(), fausses.getMessage());
        } catch (RuntimeException refus) {
            refuser(List.of(Defaut.erreur(new fr.cyclades.reglement.yaml.Lieu("campagnes", 1, 1), String.valueOf(refus.getMessage()), "")), refus.toString());
        }
    }

    private void annoncer(DefinitionsRelues relues) {
        evenements.publishEvent(relues);
    }

    private void refuser(List<Defaut> trouves, String message) {
        defauts = trouves;
        LOG.error("Fichiers refusés ; les derniers bons restent en service. {}", message);
    }

    /** To the author who tries his files, in his terminal. */
    private void dire(String phrase) {
        if (essai) {
            System.out.println(phrase);
        }
    }

    /** The author who tries his files reads on each page why it does not show his last change; candidates are told nothing. */
    @Override
    public Optional<String> phrase() {
        var trouves = defauts;
        return !essai || trouves.isEmpty() ? Optional.empty() : Optional.of("Vos derniers fichiers sont refusés, les précédents restent servis. " + trouves.getFirst()
                + (trouves.size() == 1 ? "" : " (" + trouves.size() + " défauts en tout, dans le terminal)"));
    }

    /** What is wrong in the files as they stand, while older ones are served. */
    List<Defaut> defauts() {
        return defauts;
    }

    private List<Integer> etat() {
        return definitions.dossiers().stream().map(Path::toAbsolutePath).map(d -> Fichiers.duDossier(d).hashCode()).toList();
    }

    @Override
    public void destroy() {
        veilleur.shutdownNow();
    }
}
