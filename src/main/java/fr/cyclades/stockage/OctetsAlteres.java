package fr.cyclades.stockage;

import java.io.IOException;

/** What is kept is no longer what was deposited: waiting will not mend it, only the backup of the storage, or the same bytes deposited again. */
public final class OctetsAlteres extends IOException {

    public OctetsAlteres(String message, Throwable cause) {
        super(message, cause);
    }
}
