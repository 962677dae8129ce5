package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.id;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.justificatif.controle.Fiches;
import fr.cyclades.justificatif.controle.Filtre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFiches implements Fiches {

    /** With the parameters of {@link #etendue}. */
    static final String PERIMETRE = "(campagne = any (:campagnes) or campagne || '|' || bureau = any (:bureaux))";

    private static final String LECTURE = "select candidature, campagne, bureau, numero, nom, cherche, vivante from justificatif.fiche where ";

    private final JdbcClient base;

    JdbcFiches(JdbcClient base) {
        this.base = base;
    }

    static JdbcClient.StatementSpec etendue(JdbcClient.StatementSpec requete, Perimetre perimetre) {
        return requete.param("campagnes", perimetre.campagnesEntieres()).param("bureaux", perimetre.bureauxSeuls());
    }

    @Override
    public void ecrire(Fiche f) {
        base.sql("""
                insert into justificatif.fiche (candidature, campagne, bureau, numero, nom, cherche, vivante)
                values (:candidature, :campagne, :bureau, :numero, :nom, :cherche, :vivante)
                on conflict (candidature) do update set campagne = excluded.campagne, bureau = excluded.bureau, nom = excluded.nom,
                    cherche = excluded.cherche, vivante = excluded.vivante""")
                .param("candidature", f.candidature()).param("campagne", f.campagne()).param("bureau", f.bureau()).param("numero", f.numero())
                .param("nom", f.nom()).param("cherche", f.cherche()).param("vivante", f.vivante()).update();
    }

    @Override
    public Optional<Fiche> parId(UUID candidature, Perimetre perimetre) {
        return etendue(base.sql(LECTURE + "candidature = :candidature and " + PERIMETRE).param("candidature", candidature), perimetre)
                .query(JdbcFiches::lire).optional();
    }

    @Override
    public List<Fiche> chercher(Perimetre perimetre, String texte, int nombre) {
        var mots = Filtre.normaliser(texte);
        var cle = texte.matches(".*\\d.*") ? mots.replace(" ", "") : mots;
        return cle.isEmpty() ? List.of() : etendue(base.sql(LECTURE + "(cherche like :debut or cherche like :mot) and " + PERIMETRE
                + " order by nom, numero limit :nombre"), perimetre)
                .param("debut", cle + "%").param("mot", "% " + cle + "%").param("nombre", nombre).query(JdbcFiches::lire).list();
    }

    private static Fiche lire(ResultSet r, int rang) throws SQLException {
        return new Fiche(id(r, "candidature"), r.getString("campagne"), r.getString("bureau"), r.getString("numero"), r.getString("nom"),
                r.getString("cherche"), r.getBoolean("vivante"));
    }
}
