package fr.cyclades.candidature.web;

import fr.cyclades.candidature.Situation;
import fr.cyclades.document.Document;
import java.util.List;
import java.util.Optional;

/**
 * The documents of a candidature, the last version of each.
 *
 * @param recapitulatif among them, or null
 * @param attente       why the récapitulatif of this version is not there, and when it will be; empty when it is
 */
public record VueDocuments(List<VueDocument> tous, VueDocument recapitulatif, String attente) {

    private static final String RECAPITULATIF = "recapitulatif";

    public static VueDocuments de(Situation s, List<Document> documents) {
        var recapitulatif = documents.stream().filter(d -> d.type().equals(RECAPITULATIF)).findFirst();
        return new VueDocuments(documents.stream().map(VueDocument::de).toList(), recapitulatif.map(VueDocument::de).orElse(null),
                attente(s, recapitulatif));
    }

    private static String attente(Situation s, Optional<Document> recapitulatif) {
        if (recapitulatif.filter(d -> d.version() >= s.version().numero()).isPresent()) {
            return "";
        }
        var titre = s.titreDuDocument(RECAPITULATIF, "Récapitulatif d’inscription");
        return s.recapitulatifEnAttente()
                ? titre + " : publié ici quand vous aurez cliqué sur « J’ai fourni toutes mes pièces »."
                : titre + ", version " + s.version().numero() + " : en préparation, il arrive ici dans un instant.";
    }
}
