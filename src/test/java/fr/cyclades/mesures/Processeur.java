package fr.cyclades.mesures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Processor time of a process, of its living children and of those it has buried, in milliseconds since they began. */
record Processeur(long pid) {

    /** Linux counts in hundredths of a second. */
    private static final long MILLISECONDES_PAR_TIC = 10;

    static long total(Processeur... processus) {
        return Arrays.stream(processus).mapToLong(Processeur::consomme).sum();
    }

    long consomme() {
        var enfants = ProcessHandle.of(pid).orElseThrow().children().mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(tics(pid, 17)), enfants.map(e -> tics(e, 15))).sum() * MILLISECONDES_PAR_TIC;
    }

    /** Fields 14 and 15 of stat are the process's own time, 16 and 17 that of its buried children. */
    private static long tics(long pid, int jusquAuChamp) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var champs = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return LongStream.rangeClosed(14, jusquAuChamp).map(c -> Long.parseLong(champs[(int) c - 3])).sum();
        } catch (java.nio.file.NoSuchFileException disparu) {
            return 0;
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}
