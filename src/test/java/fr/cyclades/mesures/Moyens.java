package fr.cyclades.mesures;

import fr.cyclades.Cyclades;
import fr.cyclades.inspection.antivirus.ServeurClamd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application of its own inside this program, with its PostgreSQL and a true clamd: what deposits and controls files, without pages. */
final class Moyens implements AutoCloseable {

    final Path donnees;
    final ServeurClamd clamd;
    private final ConfigurableApplicationContext application;

    /** @param stockage the folder of the objects; {@code reglages} of this application besides, « --nom=valeur » */
    Moyens(Path donnees, Path stockage, String... reglages) throws IOException {
        this.donnees = donnees;
        this.clamd = new ServeurClamd(Files.createDirectories(donnees.resolve("clamd")));
        this.application = new SpringApplicationBuilder(Cyclades.class).run(Stream.concat(Arrays.stream(reglages), Stream.of(
                "--server.port=0", "--cyclades.demonstration=true", "--cyclades.demonstration-pieces=false", "--cyclades.donnees=" + donnees, "--cyclades.stockage.dossier=" + stockage,
                "--cyclades.antivirus=" + clamd.adresse(), "--logging.level.root=error", "--logging.level.fr.cyclades=off", "--spring.main.banner-mode=off"))
                .toArray(String[]::new));
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T donner(Class<T> quoi) {
        return application.getBean(quoi);
    }

    /** Processor time of everything that works on deposited files, in milliseconds. */
    long processeur() throws IOException {
        return postes().values().stream().mapToLong(t -> t).sum();
    }

    /** The same, by who spends it: this program, its workers with the programs they call, clamd, PostgreSQL. */
    Map<String, Long> postes() throws IOException {
        var postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(donnees.resolve("postgresql/base/postmaster.pid")).getFirst().strip()));
        var base = postgres.stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants())).map(ProcessHandle::pid).collect(Collectors.toSet());
        var postes = new TreeMap<String, Long>();
        var moi = ProcessHandle.current();
        Stream.of(Stream.of(moi), moi.descendants(), base.stream().flatMap(p -> ProcessHandle.of(p).stream())).flatMap(s -> s).distinct()
                .forEach(p -> postes.merge(p.equals(moi) ? "application" : base.contains(p.pid()) ? "PostgreSQL" : p.pid() == clamd.pid() ? "clamd" : "workers",
                        consomme(p.pid()), Long::sum));
        return postes;
    }

    /** Its own time and that of the children it has buried. */
    private static long consomme(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var champs = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return champs.subList(11, 15).stream().mapToLong(Long::parseLong).sum() * 10;
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public void close() {
        application.close();
        clamd.close();
    }
}
