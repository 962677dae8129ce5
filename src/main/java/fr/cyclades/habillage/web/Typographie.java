package fr.cyclades.habillage.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Unbreakable spaces of French typography, set once for everything that is read: before {@code : ; ? ! »} and after {@code «}.
 * Works on finished HTML in UTF-8, outside tags and outside what a browser must keep as it is.
 */
final class Typographie {

    private static final byte[] INSECABLE = "\u00a0".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OUVRANT = "«".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FERMANT = "»".getBytes(StandardCharsets.UTF_8);
    private static final List<byte[]> INTACTES = List.of("<textarea", "<style", "<script", "<pre").stream()
            .map(balise -> balise.getBytes(StandardCharsets.UTF_8)).toList();

    private Typographie() {}

    static byte[] composer(byte[] html) {
        var sortie = new ByteArrayOutputStream(html.length + 512);
        int ecrits = 0;
        for (int i = 0; i < html.length; i++) {
            if (html[i] == '<') {
                i = finDeBalise(html, i);
            } else if (html[i] == ' ' && (annonce(html, i + 1) || egal(html, i - OUVRANT.length, OUVRANT))) {
                sortie.write(html, ecrits, i - ecrits);
                sortie.writeBytes(INSECABLE);
                ecrits = i + 1;
            }
        }
        sortie.write(html, ecrits, html.length - ecrits);
        return sortie.toByteArray();
    }

    private static boolean annonce(byte[] html, int i) {
        return i < html.length && switch (html[i]) {
            case ':', ';', '?', '!' -> true;
            default -> egal(html, i, FERMANT);
        };
    }

    /** Index of the last byte of the tag that begins here, or of its whole element when that one stays as it is. */
    private static int finDeBalise(byte[] html, int debut) {
        int fin = debut;
        for (byte guillemet = 0; fin < html.length && (guillemet != 0 || html[fin] != '>'); fin++) {
            if (guillemet == 0 && (html[fin] == '"' || html[fin] == '\'')) {
                guillemet = html[fin];
            } else if (html[fin] == guillemet) {
                guillemet = 0;
            }
        }
        if (INTACTES.stream().noneMatch(balise -> egal(html, debut, balise))) {
            return fin;
        }
        while (fin < html.length && !(html[fin] == '<' && fin + 1 < html.length && html[fin + 1] == '/')) {
            fin++;
        }
        return fin;
    }

    private static boolean egal(byte[] html, int i, byte[] mot) {
        if (i < 0 || i + mot.length > html.length) {
            return false;
        }
        for (int j = 0; j < mot.length; j++) {
            if (html[i + j] != mot[j]) {
                return false;
            }
        }
        return true;
    }
}
