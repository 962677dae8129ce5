package fr.cyclades.mesures;

import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.check.Exemple;
import fr.cyclades.reglement.check.Exemples;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.slf4j.LoggerFactory;

/**
 * The engine alone, by JMH. {@code charger}: all files read and checked, all campagnes compiled, in a JVM that has done
 * nothing yet, with the options of {@code bin/reglement}, the only one to do it all at once (a server that starts compiles a campagne when
 * somebody asks for it); {@code recharger}: the same in a warm one, with the options of a server, as when a file changes; {@code evaluer}:
 * one whole candidature of the bac professionnel, all its accepted examples in turn, on one core. Goals are printed, not asserted.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Evaluations {

    /** So many candidatures a turn: counted, not timed, so that a busy machine warms up as much as a quiet one. */
    private static final int PAR_TOUR = 1_000;
    private static final String CAMPAGNE = "2024/clermont-ferrand/bac-professionnel";

    /** Examples that register. */
    @State(Scope.Thread)
    public static class Dossiers {

        private List<Exemple> dossiers = List.of();
        private int rang;

        @Setup
        public void charger() {
            var fichiers = Fichiers.tous(List.of());
            dossiers = Exemples.lire(fichiers, new Chargeur().charger(fichiers), new Defauts()).stream()
                    .filter(e -> e.definition().code().equals(CAMPAGNE) && e.attendu().vrai("accepte")).toList();
        }

        Exemple suivant() {
            return dossiers.get(rang++ % dossiers.size());
        }

        /** How many expressions are computed for one candidature, on average. */
        double expressions() {
            return dossiers.stream().mapToInt(e -> e.definition().evaluerEnDetail(e.reponses(), e.contexte()).expressions()).average().orElseThrow();
        }
    }

    /** The application has started its logging before. */
    @State(Scope.Thread)
    public static class Journal {

        @Setup
        public void ouvrir() {
            LoggerFactory.getLogger(Evaluations.class);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(value = 2, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
    @Warmup(iterations = 50, batchSize = PAR_TOUR)
    @Measurement(iterations = 10, batchSize = PAR_TOUR)
    public Constat evaluer(Dossiers dossiers) {
        var dossier = dossiers.suivant();
        return dossier.definition().evaluer(dossier.reponses(), dossier.contexte());
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(value = 5, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<DefinitionCompilee> charger(Journal journal) {
        return new Chargeur().charger(Fichiers.tous(List.of()));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(1)
    @Warmup(iterations = 10)
    @Measurement(iterations = 10)
    public List<DefinitionCompilee> recharger(Journal journal) {
        return new Chargeur().charger(Fichiers.tous(List.of()));
    }

    public static void main(String[] arguments) throws RunnerException {
        var charger = mesurer("charger");
        dire("all règlements and campagnes loaded and checked by a tool that starts", charger, 1e3, "ms", 2_000);
        dire("the same again in that JVM, warm", mesurer("recharger"), 1e3, "ms", 2_000);
        var evaluer = mesurer("evaluer");
        dire("one whole candidature of the bac professionnel, on one core", evaluer, PAR_TOUR, "µs", 200);
        var dossiers = new Dossiers();
        dossiers.charger();
        var nombre = dossiers.expressions();
        System.out.printf("rules evaluated per second: %.0f (%.0f expressions a candidature: visibility, obligation, choices, named rules, "
                + "statuses of the épreuves, pieces, and the sentences that depend on answers)%n", nombre * 1e6 * PAR_TOUR / evaluer.getScore(), nombre);
    }

    private static Result<?> mesurer(String mesure) throws RunnerException {
        return new Runner(new OptionsBuilder().include(Evaluations.class.getName() + "." + mesure + "$").verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true).build()).runSingle().getPrimaryResult();
    }

    private static void dire(String quoi, Result<?> mesure, double diviseur, String unite, int but) {
        System.out.printf("%s: %.0f ± %.0f %s, goal %d: %s%n", quoi, mesure.getScore() / diviseur, mesure.getScoreError() / diviseur, unite, but,
                mesure.getScore() / diviseur <= but ? "ok" : "TOO MUCH");
    }
}
