package fr.cyclades.inspection.job;

import fr.cyclades.inspection.InspectionTerminee;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.inspection.db.AFaire;
import fr.cyclades.inspection.db.JdbcInspections;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Attempts at one file: three that fail and it is « à voir »; what is down is waited for without counting. */
@Component
class Tentatives {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Tentatives.class);
    private static final int PERMISES = 3;
    private static final Duration ATTENTE = Duration.ofSeconds(20);

    private final JdbcInspections inspections;
    private final Controle controle;
    private final Horloge horloge;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transaction;

    Tentatives(JdbcInspections inspections, Controle controle, Horloge horloge, ApplicationEventPublisher evenements,
            TransactionTemplate transaction) {
        this.inspections = inspections;
        this.controle = controle;
        this.horloge = horloge;
        this.evenements = evenements;
        this.transaction = transaction;
    }

    /** @return when to try again; empty when there is nothing left to do */
    Optional<Instant> tenter(UUID fichier) {
        return inspections.aFaire(fichier).flatMap(aFaire -> switch (controle.tenter(aFaire)) {
            case Etape.Finie(var verdict, var pages) -> finir(fichier, verdict, pages);
            case Etape.EnAttente(var etat) -> plusTard(aFaire, etat, aFaire.essais(), ATTENTE);
            case Etape.Echouee(var raison) -> echouer(aFaire, raison);
        });
    }

    private Optional<Instant> echouer(AFaire fichier, String raison) {
        var essais = fichier.essais() + 1;
        JOURNAL.warn("File {} not controlled, attempt {}: {}", fichier.fichier(), essais, raison);
        return essais < PERMISES
                ? plusTard(fichier, "en_cours", essais, Duration.ofSeconds(5L * essais))
                : finir(fichier.fichier(), new Verdict.AVoir(raison), List.of());
    }

    private Optional<Instant> finir(UUID fichier, Verdict verdict, List<PageRendue> pages) {
        transaction.executeWithoutResult(_ -> {
            if (inspections.finir(fichier, verdict, pages, horloge.maintenant())) {
                evenements.publishEvent(new InspectionTerminee(fichier));
            }
        });
        return Optional.empty();
    }

    private Optional<Instant> plusTard(AFaire fichier, String etat, int essais, Duration delai) {
        var quand = horloge.maintenant().plus(delai);
        inspections.attendre(fichier.fichier(), etat, essais);
        return Optional.of(quand);
    }
}
