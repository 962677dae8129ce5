package fr.cyclades.justificatif;

import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.socle.Refus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What came with the request, sorted by its first bytes, never by its name (decision 27): one PDF, one JPEG taken as it is, or
 * photographs to assemble.
 */
record Tri(List<Envoye> envoyes, FormatsDePiece formats) {

    static final long PAR_PHOTO = 25L * 1024 * 1024;
    private static final int PHOTOS = 20;
    private static final Set<String> HEIF = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

    private static final Map<String, String> RECONNUS = Map.ofEntries(
            Map.entry("GIF8", "une image GIF"), Map.entry("BM", "une image BMP"), Map.entry("RIFF", "une image WebP"),
            Map.entry("II*\0", "une image TIFF"), Map.entry("MM\0*", "une image TIFF"),
            Map.entry("PK\3\4", "un document de traitement de texte, ou une archive ZIP"), Map.entry("\u00d0\u00cf\u0011\u00e0", "un document de traitement de texte"),
            Map.entry("{\\rtf", "un document de traitement de texte"), Map.entry("<svg", "un dessin SVG"), Map.entry("<?xml", "un dessin SVG, ou une page web"),
            Map.entry("<!DOCTYPE", "une page web"), Map.entry("<html", "une page web"));

    /** What a file is, by its first bytes. */
    enum Sorte { VIDE, PDF, JPEG, PNG, HEIC, AUTRE }

    /** All that is wrong, at once. */
    List<Refus> refus() {
        if (envoyes.isEmpty()) {
            return List.of(refus("fichier_absent", "Choisissez un fichier, ou prenez une photo."));
        }
        var refus = new ArrayList<Refus>();
        envoyes.forEach(envoye -> examiner(envoye, refus));
        if (envoyes.size() > 1 && envoyes.stream().anyMatch(e -> sorte(e) == Sorte.PDF)) {
            refus.add(refus("pdf_et_autres", "Déposez un seul PDF, ou bien des photos : les deux ne se mélangent pas. Un PDF peut avoir plusieurs pages."));
        }
        if (envoyes.size() > PHOTOS) {
            refus.add(refus("trop_de_photos", "Vous avez choisi " + envoyes.size() + " photos : " + PHOTOS + " au plus pour une pièce."));
        }
        return refus;
    }

    boolean estPdf() {
        return sorte(envoyes.getFirst()) == Sorte.PDF;
    }

    /** One JPEG light enough, where the campagne takes JPEG: kept as it came. */
    boolean estJpegTelQuel() {
        var seul = envoyes.getFirst();
        return envoyes.size() == 1 && sorte(seul) == Sorte.JPEG && seul.taille() <= formats.tailleMaxOctets() && formats.formats().contains("JPEG");
    }

    private void examiner(Envoye envoye, List<Refus> refus) {
        var nom = "« " + envoye.nomPropre() + " »";
        switch (sorte(envoye)) {
            case VIDE -> refus.add(refus("fichier_vide", nom + " est vide (0 octet). Ouvrez-le sur votre appareil pour le vérifier, puis choisissez-le de nouveau."));
            case AUTRE -> refus.add(refus("type_refuse", nom + " n’est ni un PDF ni une photo (JPEG, PNG ou HEIC), quel que soit son nom"
                    + reconnu(debut(envoye)) + ". Enregistrez le document en PDF, ou photographiez-le."));
            case PDF -> {
                if (!formats.formats().contains("PDF")) {
                    refus.add(refus("type_refuse", "Le PDF n’est pas accepté ici : photographiez le document."));
                } else if (envoye.taille() > formats.tailleMaxOctets()) {
                    refus.add(tropLourd(nom, envoye.taille(), formats.tailleMaxOctets()));
                }
            }
            case JPEG, PNG, HEIC -> {
                if (envoye.taille() > PAR_PHOTO) {
                    refus.add(tropLourd(nom, envoye.taille(), PAR_PHOTO));
                }
            }
        }
    }

    static Refus tropLourd(String nom, long taille, long limite) {
        return refus("fichier_trop_lourd", "%s est trop lourd : %s, pour %s au plus. Rien n’a été enregistré. Photographiez le document, ou numérisez-le moins finement."
                .formatted(nom, poids(taille, taille - limite < 100_000), poids(limite, taille - limite < 100_000)));
    }

    /** To the byte when the difference would not show. */
    static String poids(long octets, boolean exact) {
        return exact ? String.format(Locale.FRENCH, "%,d octets", octets).replace('\u202f', '\u00a0')
                : String.format(Locale.FRENCH, "%.1f Mo", octets / 1048576.0).replace(",0 Mo", " Mo").replace(' ', '\u00a0');
    }

    static Sorte sorte(Envoye envoye) {
        if (envoye.taille() == 0) {
            return Sorte.VIDE;
        }
        return sorte(debut(envoye));
    }

    private static byte[] debut(Envoye envoye) {
        try (var octets = envoye.octets().ouvrir()) {
            return octets.readNBytes(12);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private static Sorte sorte(byte[] debut) {
        var texte = new String(debut, StandardCharsets.ISO_8859_1);
        if (texte.startsWith("%PDF-")) {
            return Sorte.PDF;
        }
        if (texte.startsWith("\u00ff\u00d8\u00ff")) {
            return Sorte.JPEG;
        }
        if (texte.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Sorte.PNG;
        }
        return texte.length() == 12 && texte.startsWith("ftyp", 4) && HEIF.contains(texte.substring(8)) ? Sorte.HEIC : Sorte.AUTRE;
    }

    /** What people most often take for a PDF or a photograph. */
    private static String reconnu(byte[] debut) {
        var texte = new String(debut, StandardCharsets.ISO_8859_1);
        return RECONNUS.entrySet().stream().filter(r -> texte.startsWith(r.getKey())).map(r -> " : c’est " + r.getValue()).findFirst().orElse("");
    }

    static Refus refus(String code, String phrase) {
        return Refus.duChamp("fichiers", code, phrase);
    }
}
