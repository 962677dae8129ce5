package fr.cyclades.document;

import java.time.ZoneId;
import java.util.UUID;

/** Small documents of invented candidatures. */
final class DocumentDEssai {

    private DocumentDEssai() {}

    static APublier recapitulatif(UUID candidat, UUID candidature, int version) {
        return document(candidat, candidature, "recapitulatif", "Récapitulatif d’inscription", version);
    }

    static APublier pieces(UUID candidat, UUID candidature, int version) {
        return document(candidat, candidature, "liste_des_pieces", "Liste des pièces justificatives", version);
    }

    static APublier document(UUID candidat, UUID candidature, String type, String libelle, int version) {
        return new APublier(candidat, candidature, type, libelle, "Baccalauréat professionnel, session 2027", version,
                type.replace('_', '-') + "-v" + version + ".pdf", html(libelle, version), ZoneId.of("Indian/Reunion"), "de La Réunion");
    }

    private static String html(String libelle, int version) {
        return "<html lang='fr'><head><title>%1$s</title><meta name='description' content='%1$s'/><link rel='stylesheet' href='cyclades:impression.css'/></head><body><h1>%1$s, version %2$d</h1></body></html>"
                .formatted(libelle, version);
    }
}
