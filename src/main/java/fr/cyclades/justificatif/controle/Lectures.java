package fr.cyclades.justificatif.controle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Each reading of a file by an agent is in the journal (decision 34), whatever page or image was asked. Turning the pages of one piece is one
 * reading: it is written again after a while.
 */
@Component
public class Lectures {

    private static final Duration UNE_LECTURE = Duration.ofMinutes(10);

    private record Cle(UUID agent, UUID piece) {}

    private final Journal journal;
    private final Horloge horloge;
    private final Cache<Cle, Boolean> notees;

    Lectures(Journal journal, Horloge horloge) {
        this.journal = journal;
        this.horloge = horloge;
        this.notees = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(UNE_LECTURE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(horloge.maintenant().toEpochMilli())).build();
    }

    /** A piece is looked at: its page, or an image of it. */
    public void piece(Piece piece, Identite.DeLAgent agent) {
        var cle = new Cle(agent.agent(), piece.id());
        if (notees.getIfPresent(cle) == null) {
            noter("piece_ouverte", piece, agent);
            notees.put(cle, Boolean.TRUE);
        }
    }

    /** The bytes themselves leave: each time. */
    public void original(Piece piece, Identite.DeLAgent agent) {
        noter("piece_telechargee", piece, agent);
    }

    /** The file of a candidature is opened: each time. */
    public void dossier(UUID candidature, Identite.DeLAgent agent) {
        journal.noter(new Acte(horloge.maintenant(), agent, "dossier_ouvert", candidature, Map.of()));
    }

    private void noter(String nature, Piece piece, Identite.DeLAgent agent) {
        journal.noter(new Acte(horloge.maintenant(), agent, nature, piece.candidature(), Map.of("piece", piece.quoi().code())));
    }
}
