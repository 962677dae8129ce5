package fr.cyclades.candidature.web;

import fr.cyclades.candidature.Situation;
import fr.cyclades.document.Document;
import java.util.List;

/**
 * The documents of a candidature, the last version of each.
 *
 * @param recapitulatif among them, or null
 * @param attente       why the récapitulatif of this version is not there, and when it will be; empty when it is
 * @param enPreparation it is being made: the page read again will show it
 */
public record VueDocuments(List<VueDocument> tous, VueDocument recapitulatif, String attente, boolean enPreparation) {

    private static final String RECAPITULATIF = "recapitulatif";

    public static VueDocuments de(Situation s, List<Document> documents) {
        var recapitulatif = documents.stream().filter(d -> d.type().equals(RECAPITULATIF)).findFirst();
        var attendu = recapitulatif.filter(d -> d.version() >= s.version().numero()).isEmpty();
        return new VueDocuments(documents.stream().map(VueDocument::de).toList(), recapitulatif.map(VueDocument::de).orElse(null),
                attendu ? attente(s) : "", attendu && !s.recapitulatifEnAttente());
    }

    private static String attente(Situation s) {
        var titre = s.titreDuDocument(RECAPITULATIF, "Récapitulatif d’inscription");
        return s.recapitulatifEnAttente()
                ? titre + " : publié ici quand vous aurez cliqué sur « J’ai fourni toutes mes pièces »."
                : titre + ", version " + s.version().numero() + " : en préparation, il arrive ici dans un instant.";
    }
}
