package fr.cyclades.document.web;

import fr.cyclades.document.Document;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** « Mes documents »: the last version of each, by candidature. */
public record VueDocuments(List<Dossier> dossiers, int page, int pages) {

    /** The documents of one candidature. */
    public record Dossier(String titre, List<Ligne> lignes) {}

    /**
     * One document.
     *
     * @param version « Version 2 »
     * @param jour    « Mis à jour le mardi 24 novembre 2026 à 20 h 31, heure de Paris »
     * @param detail  « PDF – 61 ko »
     */
    public record Ligne(String libelle, String version, String jour, String detail, String chemin) {}

    static VueDocuments de(List<Document> documents, int page, int pages) {
        var dossiers = new LinkedHashMap<UUID, List<Document>>();
        documents.forEach(d -> dossiers.computeIfAbsent(d.candidature(), _ -> new ArrayList<>()).add(d));
        return new VueDocuments(dossiers.values().stream().map(VueDocuments::dossier).toList(), page, pages);
    }

    private static Dossier dossier(List<Document> documents) {
        return new Dossier(documents.getLast().groupe(), documents.stream().map(VueDocuments::ligne).toList());
    }

    private static Ligne ligne(Document document) {
        var jour = "Mis à jour le " + EnFrancais.dateEtHeure(document.publie(), document.zone()) + ", "
                + EnFrancais.zone(document.publie(), document.zone(), document.lieu());
        var detail = "PDF – " + EnFrancais.taille(document.octets());
        return new Ligne(document.libelle(), "Version\u00a0" + document.version(), jour, detail, "/documents/" + document.id());
    }
}
