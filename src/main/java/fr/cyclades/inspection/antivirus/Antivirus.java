package fr.cyclades.inspection.antivirus;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** An antivirus, or none. */
public interface Antivirus {

    /** What it says of some bytes. */
    sealed interface Avis {
        record Sain() implements Avis {}

        /** @param nom of what was recognised, for the operator */
        record Infecte(String nom) implements Avis {}

        /** None is configured: bytes are « non analysés ». */
        record NonAnalyse() implements Avis {}

        /** It does not answer: to be asked again later. */
        record Injoignable() implements Avis {}

        /** It answers that it cannot tell. */
        record Indecis(String raison) implements Avis {}
    }

    /** @param adresse of a clamd: {@code tcp://hote:port} or {@code unix:/chemin} */
    static Antivirus clamd(String adresse, Duration delai) {
        return new Clamd(adresse, delai);
    }

    boolean estConfigure();

    boolean repond();

    /** @param octets read to their end, not closed. A failure of theirs is thrown as it is. */
    Avis analyser(InputStream octets) throws IOException;
}
