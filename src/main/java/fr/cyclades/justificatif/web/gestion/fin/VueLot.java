package fr.cyclades.justificatif.web.gestion.fin;

import java.util.List;

/** How far a lot is, and its report. @param enCours « 12 sur 40 faites », or null when it is finished */
public record VueLot(String titre, String bilan, boolean fini, String chemin, List<Ligne> lignes, int page, int pages) {

    /** @param lettre where the letter is downloaded, or empty */
    public record Ligne(String nom, String numero, String dossier, String etat, String lettre) {}
}
