package fr.cyclades.inspection.db;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.stockage.Empreinte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The control of files in SQL. */
@Repository
public class JdbcInspections {

    private final JdbcClient base;
    private final JsonMapper json;

    JdbcInspections(JdbcClient base, JsonMapper json) {
        this.base = base;
        this.json = json;
    }

    /** @return false when it was asked before */
    public boolean demander(UUID fichier, Empreinte empreinte, Attentes attentes, Instant maintenant) {
        return base.sql("""
                insert into inspection.inspection (fichier, empreinte, formats, taille_max, pages_max, mentions, demandee)
                values (:fichier, :empreinte, :formats, :taille, :pages, cast(:mentions as jsonb), :instant)
                on conflict (fichier) do nothing
                """)
                .param("fichier", fichier)
                .param("empreinte", empreinte.octets())
                .param("formats", attentes.formats().stream().map(Format::name).sorted().collect(Collectors.joining(",")))
                .param("taille", attentes.tailleMax())
                .param("pages", attentes.pagesMax())
                .param("mentions", json.writeValueAsString(attentes.mentions()))
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    /** Empty when it ended, or was forgotten. */
    public Optional<AFaire> aFaire(UUID fichier) {
        return base.sql("""
                select fichier, empreinte, formats, taille_max, pages_max, mentions, essais
                from inspection.inspection where fichier = :fichier and finie is null
                """)
                .param("fichier", fichier)
                .query(this::ligne)
                .optional();
    }

    /** @param etat attente_antivirus, attente_stockage or en_cours */
    public void attendre(UUID fichier, String etat, int essais) {
        base.sql("update inspection.inspection set etat = :etat, essais = :essais where fichier = :fichier and finie is null")
                .param("fichier", fichier)
                .param("etat", etat)
                .param("essais", essais)
                .update();
    }

    /** @return false when it had ended or was forgotten meanwhile */
    public boolean finir(UUID fichier, Verdict verdict, List<PageRendue> pages, Instant maintenant) {
        if (!ecrire(fichier, verdict, maintenant)) {
            return false;
        }
        base.sql("delete from inspection.page where fichier = :fichier").param("fichier", fichier).update();
        pages.forEach(page -> base.sql("""
                insert into inspection.page (fichier, rang, empreinte, largeur, hauteur)
                values (:fichier, :rang, :empreinte, :largeur, :hauteur)
                """)
                .param("fichier", fichier)
                .param("rang", page.rang())
                .param("empreinte", page.empreinte().octets())
                .param("largeur", page.largeur())
                .param("hauteur", page.hauteur())
                .update());
        return true;
    }

    private boolean ecrire(UUID fichier, Verdict verdict, Instant maintenant) {
        var accepte = verdict instanceof Verdict.Accepte a ? a : null;
        return base.sql("""
                update inspection.inspection
                set etat = :etat, finie = :instant, mentions = case when :etat = 'a_voir' then mentions end, format = :format, pages = :pages, antivirus = :antivirus,
                    conseils = cast(:conseils as jsonb), refus = cast(:refus as jsonb), raison = :raison
                where fichier = :fichier and finie is null
                """)
                .param("fichier", fichier)
                .param("instant", maintenant.atOffset(ZoneOffset.UTC))
                .param("etat", etat(verdict))
                .param("format", accepte == null ? null : accepte.format().name())
                .param("pages", accepte == null ? null : accepte.pages())
                .param("antivirus", accepte == null ? null : accepte.antivirus())
                .param("conseils", accepte == null ? null : json.writeValueAsString(accepte.conseils()))
                .param("refus", verdict instanceof Verdict.Refuse(var refus) ? json.writeValueAsString(refus) : null)
                .param("raison", verdict instanceof Verdict.AVoir(var raison) ? raison : null)
                .update() == 1;
    }

    private static String etat(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepte _ -> "accepte";
            case Verdict.Refuse _ -> "refuse";
            case Verdict.AVoir _ -> "a_voir";
            case Verdict.EnCours _ -> throw new IllegalArgumentException("not an end");
        };
    }

    /** @return false unless it was to be looked at */
    public boolean reprendre(UUID fichier) {
        return base.sql("""
                update inspection.inspection set etat = 'en_cours', essais = 0, finie = null, raison = null
                where fichier = :fichier and etat = 'a_voir'
                """)
                .param("fichier", fichier)
                .update() == 1;
    }

    public void oublier(UUID fichier) {
        base.sql("delete from inspection.inspection where fichier = :fichier").param("fichier", fichier).update();
    }

    private AFaire ligne(ResultSet ligne, int rang) throws SQLException {
        var mentions = ligne.getString("mentions");
        return new AFaire(
                ligne.getObject("fichier", UUID.class),
                Empreinte.of(ligne.getBytes("empreinte")),
                new Attentes(
                        Arrays.stream(ligne.getString("formats").split(",")).map(Format::valueOf).collect(Collectors.toSet()),
                        ligne.getLong("taille_max"),
                        ligne.getInt("pages_max"),
                        mentions == null ? List.of() : List.of(json.readValue(mentions, Attentes.Mention[].class))),
                ligne.getInt("essais"));
    }
}
