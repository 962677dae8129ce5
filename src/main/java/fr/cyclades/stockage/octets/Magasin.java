package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Empreinte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A place for sealed bytes: a folder or an object store. Any {@link IOException} means « not available now ». */
public interface Magasin {

    /** Keeps this file, already flushed, for good. An object that is there already is replaced at once: it was not sound. */
    void ranger(Path scelle, Empreinte empreinte) throws IOException;

    /** Empty when there is no such object. */
    Optional<InputStream> ouvrir(Empreinte empreinte) throws IOException;

    void retirer(Empreinte empreinte) throws IOException;

    /** Every object, one after the other. */
    void parcourir(Consumer<Empreinte> visiteur) throws IOException;
}
