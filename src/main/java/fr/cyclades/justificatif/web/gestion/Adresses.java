package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.justificatif.controle.Corbeille;
import fr.cyclades.justificatif.controle.Filtre;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the queue, which carry its filter and never a name. */
final class Adresses {

    private Adresses() {}

    static Filtre lire(Map<String, String> parametres) {
        return new Filtre(Corbeille.de(parametres.getOrDefault("file", "")), parametres.getOrDefault("campagne", ""),
                parametres.getOrDefault("code", ""));
    }

    static String file(Filtre filtre) {
        return adresse("/gestion/pieces", filtre).encode().toUriString();
    }

    /** All but the number of the page. */
    static String pages(Filtre filtre) {
        return adresse("/gestion/pieces", filtre).queryParam("page", "").encode().toUriString();
    }

    static String piece(UUID piece, Filtre filtre) {
        return adresse("/gestion/pieces/" + piece, filtre).encode().toUriString();
    }

    /** With what has just been done, so that it can be undone from the next page. */
    static String apres(String chemin, Filtre filtre, UUID fait) {
        return adresse(chemin, filtre).queryParam("fait", fait).encode().toUriString();
    }

    static String vue(UUID piece, Filtre filtre, int page, int zoom, int tourner) {
        return adresse("/gestion/pieces/" + piece, filtre).queryParam("page", page).queryParam("zoom", zoom).queryParam("tourner", tourner)
                .encode().toUriString();
    }

    private static UriComponentsBuilder adresse(String chemin, Filtre filtre) {
        var adresse = UriComponentsBuilder.fromPath(chemin).queryParam("file", filtre.corbeille().code());
        if (!filtre.campagne().isEmpty()) {
            adresse.queryParam("campagne", filtre.campagne());
        }
        return filtre.code().isEmpty() ? adresse : adresse.queryParam("code", filtre.code());
    }
}
