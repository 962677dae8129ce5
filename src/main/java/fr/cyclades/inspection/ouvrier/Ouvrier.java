package fr.cyclades.inspection.ouvrier;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * The main program of a worker process: reads orders on its standard input and answers on its standard output until the input ends.
 * It opens what strangers sent, so it has little memory, no network, no database, and is killed when it takes too long.
 *
 * <p>An answer is any number of blocks of bytes, each with its parameters, then either the parameters of a success or the reason of a
 * failure ({@link Trame}).
 */
public final class Ouvrier {

    public static final int BON = 0;
    public static final int BLOC = 1;
    public static final int ECHEC = 2;

    private final DataInputStream entree;
    private final DataOutputStream sortie;

    private Ouvrier(DataInputStream entree, DataOutputStream sortie) {
        this.entree = entree;
        this.sortie = sortie;
    }

    public static void main(String[] arguments) throws IOException {
        var sortie = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024));
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        new Ouvrier(new DataInputStream(System.in), sortie).servir();
    }

    private void servir() throws IOException {
        while (true) {
            try {
                servir(Ordre.valueOf(entree.readUTF()));
            } catch (EOFException _) {
                return;
            }
            sortie.flush();
        }
    }

    private void servir(Ordre ordre) throws IOException {
        var parametres = Trame.lire(entree);
        var blocs = new ArrayList<byte[]>();
        for (var nombre = entree.readInt(); nombre > 0; nombre--) {
            blocs.add(Trame.octets(entree).readAllBytes());
        }
        try {
            var reponse = executer(ordre, parametres, blocs);
            sortie.writeByte(BON);
            Trame.ecrire(sortie, reponse);
        } catch (IOException | RuntimeException | StackOverflowError panne) {
            sortie.writeByte(ECHEC);
            Trame.ecrire(sortie, Map.of("raison", panne.toString()));
        }
    }

    private Map<String, String> executer(Ordre ordre, Map<String, String> parametres, List<byte[]> blocs) throws IOException {
        return switch (ordre) {
            case EXAMINER -> examiner(blocs.getFirst(), parametres, true).parametres();
            case CONTROLER -> controler(blocs.getFirst(), parametres);
            case REDRESSER -> bloc(Map.of(),
                    Reliure.alleger(blocs.getFirst(), TypeParContenu.de(blocs.getFirst()), Integer.parseInt(parametres.get("taille"))));
            case ASSEMBLER -> bloc(Map.of(), Reliure.relier(blocs));
            case OCR -> Map.of("texte", texte(blocs));
            case CODES -> Map.of("codes", codes(blocs));
        };
    }

    private static Constat examiner(byte[] fichier, Map<String, String> parametres, boolean entier) {
        var type = TypeParContenu.de(fichier);
        if (fichier.length == 0) {
            return Constat.mauvais(Faute.VIDE);
        }
        if (fichier.length > Long.parseLong(parametres.get("taille"))) {
            return Constat.mauvais(Faute.TROP_GROS);
        }
        if (!List.of(parametres.get("types").split(",")).contains(type)) {
            return Constat.mauvais(Faute.FORMAT, TypeParContenu.nom(type));
        }
        return type.equals("application/pdf")
                ? ExamenPdf.examiner(fichier, Integer.parseInt(parametres.get("pages")))
                : ExamenImage.examiner(fichier, type, entier);
    }

    /** What cannot be decoded is found while its pages are made, once. */
    private Map<String, String> controler(byte[] fichier, Map<String, String> parametres) throws IOException {
        var constat = examiner(fichier, parametres, false);
        if (constat.faute() == null) {
            Rendu.rendre(fichier, constat.type(), page -> bloc(
                    Map.of("largeur", Integer.toString(page.largeur()), "hauteur", Integer.toString(page.hauteur()),
                            "conseils", String.join(",", page.conseils())),
                    page.jpeg()));
        }
        return constat.parametres();
    }

    /** « - » when no program here can read a text, or not in time: nothing is then said of it. */
    private static String texte(List<byte[]> pages) throws IOException {
        if (!Outils.peutLireLeTexte()) {
            return "-";
        }
        var texte = new StringBuilder();
        for (var page : pages) {
            var lu = Outils.texte(page);
            if (lu.isEmpty()) {
                return "-";
            }
            texte.append(lu.get()).append('\n');
        }
        return texte.toString();
    }

    private static String codes(List<byte[]> pages) throws IOException {
        var codes = new LinkedHashSet<String>();
        for (var page : pages) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(page));
            codes.addAll(LectureDeCodes.lire(image));
        }
        return String.join("\n", codes);
    }

    private Map<String, String> bloc(Map<String, String> parametres, byte[] octets) throws IOException {
        sortie.writeByte(BLOC);
        Trame.ecrire(sortie, parametres);
        Trame.ecrire(sortie, new ByteArrayInputStream(octets));
        sortie.flush();
        return Map.of();
    }
}
