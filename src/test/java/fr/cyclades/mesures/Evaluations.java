package fr.cyclades.mesures;

import com.sun.management.ThreadMXBean;
import fr.cyclades.reglement.check.Exemple;
import fr.cyclades.reglement.check.Exemples;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The engine alone, in processor time of one thread: loading and checking all règlements, then evaluating whole candidatures of the bac
 * professionnel after warm-up. Goals: 2 s, 200 µs; printed, not asserted.
 */
public final class Evaluations {

    private static final String CAMPAGNE = "2024/clermont-ferrand/bac-professionnel";
    private static final int PAR_TOUR = Integer.getInteger("evaluations", 5_000);
    private static final int TOURS = 8;
    private static final ThreadMXBean FILS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long temoin;

    private Evaluations() {
    }

    public static void main(String[] arguments) {
        var fichiers = Fichiers.tous(List.of());
        var debut = FILS.getCurrentThreadCpuTime();
        var definitions = new Chargeur().charger(fichiers);
        System.out.printf("all règlements loaded and checked (cold): %d ms for %d campagnes, goal 2000%n",
                (FILS.getCurrentThreadCpuTime() - debut) / 1_000_000, definitions.size());
        var dossiers = Exemples.lire(fichiers, definitions, new Defauts()).stream()
                .filter(e -> e.definition().code().equals(CAMPAGNE) && e.attendu().vrai("accepte")).toList();
        var micros = Double.MAX_VALUE;
        for (var tour = 0; tour < TOURS; tour++) {
            micros = Math.min(micros, mesurer(dossiers));
        }
        var regles = dossiers.getFirst().definition().modele().regles().size();
        System.out.printf("one whole candidature of the bac professionnel: %.0f µs, goal 200; %.0f rules evaluated per second (%d)%n", micros,
                regles * 1e6 / micros, temoin % 10);
    }

    private static double mesurer(List<Exemple> dossiers) {
        var debut = FILS.getCurrentThreadCpuTime();
        for (var i = 0; i < PAR_TOUR; i++) {
            var dossier = dossiers.get(i % dossiers.size());
            temoin += dossier.definition().evaluer(dossier.reponses(), dossier.contexte()).epreuves().size();
        }
        return (FILS.getCurrentThreadCpuTime() - debut) / 1e3 / PAR_TOUR;
    }
}
