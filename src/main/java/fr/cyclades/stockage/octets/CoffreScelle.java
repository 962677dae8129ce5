package fr.cyclades.stockage.octets;

import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import fr.cyclades.stockage.OctetsAlteres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives into a provisional file, sealed while hashed; flushes it; tells the register; then gives it its place. In this order, a
 * crash at any point leaves at most a provisional file or an object that nobody holds, and both are swept.
 */
final class CoffreScelle implements Coffre {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CoffreScelle.class);
    private static final int TAMPON = 64 * 1024;
    private static final int FIN = -1;
    private static final int COUPE = -2;

    private final Path enCours;
    private final Magasin magasin;
    private final Scellement scellement;
    private final Registre registre;

    CoffreScelle(Path enCours, Magasin magasin, Scellement scellement, Registre registre) {
        this.enCours = enCours;
        this.magasin = magasin;
        this.scellement = scellement;
        this.registre = registre;
    }

    @Override
    public Depot deposer(InputStream octets, long limite) {
        Path provisoire = null;
        try {
            provisoire = Files.createTempFile(enCours, "depot", ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return ranger(provisoire, recevoir(octets, limite, provisoire));
        } catch (IOException panne) {
            JOURNAL.error("Storage not available: {}", panne.toString());
            return new Depot.Indisponible();
        } finally {
            effacer(provisoire);
        }
    }

    @Override
    public Lecture ouvrir(Empreinte empreinte) {
        try {
            var scelle = magasin.ouvrir(empreinte);
            if (scelle.isEmpty()) {
                return new Lecture.Absente();
            }
            return new Lecture.Ouverte(verifies(scelle.get(), empreinte));
        } catch (IOException panne) {
            JOURNAL.error("Object {} not readable: {}", empreinte.texte(), panne.toString());
            return new Lecture.Indisponible();
        }
    }

    private InputStream verifies(InputStream scelle, Empreinte empreinte) throws IOException {
        var lus = new OctetsVerifies.Lus(scelle);
        try {
            return new OctetsVerifies(scellement.desceller(lus), lus, empreinte);
        } catch (OctetsAlteres altere) {
            scelle.close();
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    throw OctetsVerifies.altere(empreinte, altere);
                }
            };
        } catch (IOException panne) {
            scelle.close();
            throw panne;
        }
    }

    private Depot recevoir(InputStream octets, long limite, Path provisoire) throws IOException {
        try (var canal = FileChannel.open(provisoire, StandardOpenOption.WRITE)) {
            var calcul = Sha256.calcul();
            var tampon = new byte[TAMPON];
            var taille = 0L;
            try (var sortie = scellement.sceller(Channels.newOutputStream(new SansFermer(canal)))) {
                for (int lus; (lus = lire(octets, tampon)) != FIN; taille += lus) {
                    if (lus == COUPE) {
                        return new Depot.Interrompu();
                    }
                    if (taille + lus > limite) {
                        return new Depot.TropGros(limite);
                    }
                    calcul.update(tampon, 0, lus);
                    sortie.write(tampon, 0, lus);
                }
            }
            canal.force(true);
            return new Depot.Depose(Empreinte.of(calcul.digest()), taille);
        }
    }

    private Depot ranger(Path provisoire, Depot recu) throws IOException {
        if (recu instanceof Depot.Depose(var empreinte, var taille)) {
            registre.noter(empreinte, taille, scellement.cle());
            if (!estGarde(empreinte)) {
                magasin.ranger(provisoire, empreinte);
            }
        }
        return recu;
    }

    /** There already, and sound: only then are the bytes just received not needed. */
    private boolean estGarde(Empreinte empreinte) throws IOException {
        var scelle = magasin.ouvrir(empreinte);
        if (scelle.isEmpty()) {
            return false;
        }
        try (var octets = verifies(scelle.get(), empreinte)) {
            octets.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (OctetsAlteres altere) {
            return false;
        }
    }

    /** A failure of the sender is not a failure of the storage. */
    private static int lire(InputStream octets, byte[] tampon) {
        try {
            return octets.read(tampon);
        } catch (IOException _) {
            return COUPE;
        }
    }

    private static void effacer(Path provisoire) {
        try {
            if (provisoire != null) {
                Files.deleteIfExists(provisoire);
            }
        } catch (IOException panne) {
            JOURNAL.warn("Provisional file left behind: {}", panne.toString());
        }
    }
}
