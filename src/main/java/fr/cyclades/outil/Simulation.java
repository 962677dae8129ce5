package fr.cyclades.outil;

import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Suivi.Suivie;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.DefinitionsEcrites;
import fr.cyclades.reglement.DefinitionsEcrites.Changement;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What other files would do to the candidatures already registered: their current answers judged by both definitions, on the day they
 * were saved. One read-only transaction that sees one state of the base: PostgreSQL itself refuses any writing.
 */
@Component
class Simulation {

    private static final int PAGE = 200;
    private static final UUID PREMIER = new UUID(0, 0);

    private final DefinitionsEcrites definitions;
    private final Suivi suivi;
    private final Candidats candidats;
    private final Zones zones;
    private final TransactionTemplate lecture;

    Simulation(DefinitionsEcrites definitions, Suivi suivi, Candidats candidats, Zones zones, PlatformTransactionManager transactions) {
        this.definitions = definitions;
        this.suivi = suivi;
        this.candidats = candidats;
        this.zones = zones;
        this.lecture = new TransactionTemplate(transactions);
        lecture.setReadOnly(true);
        lecture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    int dire(String avant, String apres, int numeros, PrintStream sortie) {
        var comparaison = definitions.comparer(avant, apres);
        if (!comparaison.fautes().isEmpty()) {
            sortie.println(comparaison.fautes());
            return 1;
        }
        if (comparaison.changements().isEmpty()) {
            sortie.println("Rien ne change.");
        }
        lecture.executeWithoutResult(_ -> comparaison.changements().forEach(c -> {
            sortie.println(c.enTexte());
            sortie.println(simuler(c, numeros));
        }));
        return 0;
    }

    private String simuler(Changement changement, int numeros) {
        var avant = changement.avant();
        if (avant.isEmpty()) {
            return "    Personne n’y est encore inscrit.";
        }
        var bilan = new Bilan(numeros);
        var derniere = PREMIER;
        for (var page = suivi.vivantes(avant.get().code(), derniere, PAGE); !page.isEmpty(); page = suivi.vivantes(avant.get().code(), derniere, PAGE)) {
            var personnes = candidats.parIds(page.stream().map(s -> s.candidature().fiche().candidat()).toList());
            for (var suivie : page) {
                bilan.ajouter(suivie.candidature().fiche().numero(), changement.apres().map(apres ->
                        effets(suivie, personnes.get(suivie.candidature().fiche().candidat()), avant.get(), apres)).orElse(List.of()));
            }
            derniere = page.getLast().candidature().id();
        }
        return changement.apres().isPresent() ? bilan.enTexte() : bilan.sansSuite();
    }

    private List<Effet> effets(Suivie suivie, Candidat personne, Definition avant, Definition apres) {
        var version = suivie.version();
        var contexte = Contextes.de(personne, zones.de(avant), version.instant());
        return Effets.entre(avant.evaluer(version.reponses(), contexte), avant, apres.evaluer(version.reponses(), contexte), apres);
    }
}
