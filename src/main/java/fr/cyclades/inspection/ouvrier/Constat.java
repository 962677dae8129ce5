package fr.cyclades.inspection.ouvrier;

import java.util.Map;

/** What a worker found in a file: a format and its pages, or a fault. */
record Constat(String type, int pages, boolean joints, Faute faute, String detail) {

    static Constat bon(String type, int pages, boolean joints) {
        return new Constat(type, pages, joints, null, "");
    }

    static Constat mauvais(Faute faute, String detail) {
        return new Constat("", 0, false, faute, detail);
    }

    static Constat mauvais(Faute faute) {
        return mauvais(faute, "");
    }

    Map<String, String> parametres() {
        return faute == null
                ? Map.of("type", type, "pages", Integer.toString(pages), "joints", Boolean.toString(joints))
                : Map.of("faute", faute.name(), "detail", detail);
    }
}
