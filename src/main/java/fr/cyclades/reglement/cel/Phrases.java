package fr.cyclades.reglement.cel;

import java.util.Collection;

/** Small pieces of French sentences. */
public final class Phrases {

    private Phrases() {
    }

    /** « a, b et c » when {@code dernier} is « et » between spaces. */
    public static String joindre(Collection<?> liste, String dernier) {
        var textes = liste.stream().map(Object::toString).toList();
        if (textes.size() < 2) {
            return String.join("", textes);
        }
        return String.join(", ", textes.subList(0, textes.size() - 1)) + dernier + textes.getLast();
    }

    /** « danse » for « Danse », « l’anglais » for « L’anglais », but « LSF » stays. */
    public static String minuscule(String texte) {
        return texte.length() > 1 && !Character.isUpperCase(texte.charAt(1))
                ? Character.toLowerCase(texte.charAt(0)) + texte.substring(1) : texte;
    }
}
