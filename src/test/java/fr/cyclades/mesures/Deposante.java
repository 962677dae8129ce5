package fr.cyclades.mesures;

import fr.cyclades.Navigateur;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of one of the people of the demonstration, registered as anybody, who deposits a piece with her browser. */
final class Deposante {

    private static final String MODELE = "nadia.benali@example.org";
    private static final String CAMPAGNE = "2027/clermont-ferrand/bac-professionnel";

    private final Moyens moyens;
    private final Navigateur navigateur;
    private final String piece;

    Deposante(Moyens moyens) throws SQLException {
        this.moyens = moyens;
        this.navigateur = new Navigateur(moyens.port());
        try (var base = moyens.donner(DataSource.class).getConnection()) {
            navigateur.temoins().put("cyclades", Population.copier(base, MODELE, 1).getFirst().session().secret());
        }
        new Parcours(navigateur, Parcours.reponses("2024/bac-professionnel/exemples/parcours.yaml", "karim")).inscrire(CAMPAGNE);
        navigateur.ouvrir("/justificatifs");
        this.piece = navigateur.page().select("a[href$=/pieces/1NATID01]").attr("href");
    }

    /** What the browser receives when she sends this. */
    Reponse deposer(byte[] octets) {
        navigateur.ouvrir(piece).joindre("fichiers", "carte.pdf", "application/pdf", octets);
        navigateur.envoyer(navigateur.texte().contains("Ajouter un fichier") ? "Ajouter" : "Remplacer");
        return new Reponse(navigateur.statut(), navigateur.texte());
    }

    /** What her page says of the piece now. */
    String page() {
        return navigateur.ouvrir(piece).texte();
    }

    /** What the first page of her file is shown as. */
    List<String> images() {
        navigateur.ouvrir(piece);
        return navigateur.page().select("img.cy-apercu__page").eachAttr("src");
    }

    byte[] telecharger() {
        navigateur.ouvrir(piece);
        return navigateur.ouvrir(navigateur.page().select("a[download]").attr("href")).octets();
    }

    /** As the agents name it. */
    UUID piece(String code) {
        return moyens.donner(JdbcClient.class).sql("select id from justificatif.piece where candidature = cast(? as uuid) and code = ?")
                .params(piece.split("/")[2], code).query(UUID.class).single();
    }

    /** Files recorded for her, those removed included. */
    long fichiers() {
        var candidature = piece.split("/")[2];
        return moyens.donner(JdbcClient.class)
                .sql("select count(*) from justificatif.fichier f join justificatif.piece p on p.id = f.piece where p.candidature = cast(? as uuid)")
                .params(candidature).query(Long.class).single();
    }

    record Reponse(int statut, String texte) {

        boolean dit(int attendu, String phrase) {
            return statut == attendu && texte.contains(phrase);
        }
    }
}
