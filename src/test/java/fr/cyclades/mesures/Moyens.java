package fr.cyclades.mesures;

import fr.cyclades.Cyclades;
import fr.cyclades.inspection.antivirus.ServeurClamd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application of its own inside this program, with its PostgreSQL and a true clamd: what deposits and controls files, without pages. */
final class Moyens implements AutoCloseable {

    final Path donnees;
    final ServeurClamd clamd;
    private final ConfigurableApplicationContext application;

    /** @param stockage the folder of the objects */
    Moyens(Path donnees, Path stockage) throws IOException {
        this.donnees = donnees;
        this.clamd = new ServeurClamd(Files.createDirectories(donnees.resolve("clamd")));
        this.application = new SpringApplicationBuilder(Cyclades.class).run(
                "--server.port=0", "--cyclades.demonstration=true", "--cyclades.donnees=" + donnees, "--cyclades.stockage.dossier=" + stockage,
                "--cyclades.antivirus=" + clamd.adresse(), "--logging.level.root=error", "--logging.level.fr.cyclades=off", "--spring.main.banner-mode=off");
    }

    <T> T donner(Class<T> quoi) {
        return application.getBean(quoi);
    }

    /** Processor time of everything that works on deposited files: this program, its workers, clamd, PostgreSQL, in milliseconds. */
    long processeur() throws IOException {
        var postgres = Long.parseLong(Files.readAllLines(donnees.resolve("postgresql/base/postmaster.pid")).getFirst().strip());
        var moi = ProcessHandle.current();
        return Stream.of(Stream.of(moi), moi.descendants(), ProcessHandle.of(postgres).stream(), ProcessHandle.of(postgres).stream().flatMap(ProcessHandle::children))
                .flatMap(s -> s).map(ProcessHandle::pid).distinct().mapToLong(Moyens::consomme).sum();
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
