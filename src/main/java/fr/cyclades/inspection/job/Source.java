package fr.cyclades.inspection.job;

import fr.cyclades.inspection.atelier.Commande;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.io.IOException;
import java.io.InputStream;

/** An object of the storage, for a worker. */
record Source(Coffre coffre, Empreinte empreinte) implements Commande.Source {

    /** The bytes are not there any more, and will not come back by waiting. */
    static final class Perdue extends IOException {}

    @Override
    public InputStream ouvrir() throws IOException {
        return switch (coffre.ouvrir(empreinte)) {
            case Lecture.Ouverte(var octets) -> octets;
            case Lecture.Absente _ -> throw new Perdue();
            case Lecture.Indisponible _ -> throw new IOException("storage down");
        };
    }
}
