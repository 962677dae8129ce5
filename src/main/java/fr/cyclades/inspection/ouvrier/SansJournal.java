package fr.cyclades.inspection.ouvrier;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Libraries say a lot about broken files; what matters is in the answer. */
public final class SansJournal {

    public SansJournal() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
