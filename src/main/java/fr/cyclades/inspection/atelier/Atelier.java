package fr.cyclades.inspection.atelier;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A pool of workers. */
public final class Atelier implements AutoCloseable {

    private final BlockingQueue<Poste> libres;
    private final int postes;

    Atelier(int postes, BacASable bac, Lancement lancement) {
        this.postes = postes;
        this.libres = new ArrayBlockingQueue<>(postes);
        for (var rang = 0; rang < postes; rang++) {
            libres.add(new Poste(bac, lancement));
        }
    }

    /**
     * @param patience how long to wait for a free worker
     * @param delai    how long the worker has, before it is killed
     */
    public Issue confier(Commande commande, Duration patience, Duration delai) throws SourceIllisible {
        Poste poste;
        try {
            poste = libres.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Issue.SansOuvrier();
        }
        if (poste == null) {
            return new Issue.SansOuvrier();
        }
        try {
            return poste.executer(commande, delai);
        } finally {
            libres.add(poste);
        }
    }

    /** Kills those that do nothing; the others end with the application. */
    @Override
    public void close() {
        for (var rang = 0; rang < postes; rang++) {
            var poste = libres.poll();
            if (poste != null) {
                poste.arreter();
            }
        }
    }
}
