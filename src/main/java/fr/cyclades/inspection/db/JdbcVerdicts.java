package fr.cyclades.inspection.db;

import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Empreinte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was found, read. */
@Repository
public class JdbcVerdicts {

    private final JdbcClient base;
    private final JsonMapper json;

    JdbcVerdicts(JdbcClient base, JsonMapper json) {
        this.base = base;
        this.json = json;
    }

    public Verdict verdict(UUID fichier) {
        return base.sql("select etat, format, pages, antivirus, refus, conseils, raison from inspection.inspection where fichier = :fichier")
                .param("fichier", fichier)
                .query(this::ligne)
                .optional()
                .orElseGet(() -> new Verdict.EnCours(phrase("en_cours")));
    }

    public List<PageRendue> pages(UUID fichier) {
        return base.sql("select rang, empreinte, largeur, hauteur from inspection.page where fichier = :fichier order by rang")
                .param("fichier", fichier)
                .query((ligne, _) -> new PageRendue(ligne.getInt("rang"), Empreinte.of(ligne.getBytes("empreinte")),
                        ligne.getInt("largeur"), ligne.getInt("hauteur")))
                .list();
    }

    public int enAttente() {
        return compter("etat in ('en_cours', 'attente_antivirus', 'attente_stockage')");
    }

    public int aVoir() {
        return compter("etat = 'a_voir'");
    }

    private int compter(String condition) {
        return base.sql("select count(*) from inspection.inspection where " + condition).query(Integer.class).single();
    }

    private Verdict ligne(ResultSet ligne, int rang) throws SQLException {
        return switch (ligne.getString("etat")) {
            case "accepte" -> new Verdict.Accepte(Format.valueOf(ligne.getString("format")), ligne.getInt("pages"),
                    ligne.getBoolean("antivirus"), List.of(json.readValue(ligne.getString("conseils"), Conseil[].class)));
            case "refuse" -> new Verdict.Refuse(List.of(json.readValue(ligne.getString("refus"), Refus[].class)));
            case "a_voir" -> new Verdict.AVoir(ligne.getString("raison"));
            case String etat -> new Verdict.EnCours(phrase(etat));
        };
    }

    private static String phrase(String etat) {
        return switch (etat) {
            case "attente_antivirus" -> "Contrôle antivirus en attente : le fichier est bien reçu, il sera contrôlé dès que possible, vous n’avez rien à faire.";
            case "attente_stockage" -> "En cours de contrôle : le contrôle reprendra dès que possible, vous n’avez rien à faire.";
            default -> "En cours de contrôle.";
        };
    }
}
