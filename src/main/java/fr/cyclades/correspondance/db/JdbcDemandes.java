package fr.cyclades.correspondance.db;

import fr.cyclades.correspondance.Demande;
import fr.cyclades.correspondance.RegistreDesDemandes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemandes implements RegistreDesDemandes {

    private static final String COLONNES = """
            select id, candidature, candidat, campagne, bureau, objet, academie, texte, deposee_le, acceptee, reponse, repondue_le, agent
            from correspondance.demande
            """;
    private static final String PERIMETRE = "(campagne = any(:campagnes) or campagne || '|' || bureau = any(:bureaux))";

    private final JdbcClient base;

    JdbcDemandes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void ajouter(Demande d) {
        base.sql("""
                        insert into correspondance.demande (id, candidature, candidat, campagne, bureau, objet, academie, texte, deposee_le)
                        values (:id, :candidature, :candidat, :campagne, :bureau, :objet, :academie, :texte, :le)""")
                .param("id", d.id())
                .param("candidature", d.candidature())
                .param("candidat", d.candidat())
                .param("campagne", d.campagne())
                .param("bureau", d.bureau())
                .param("objet", d.objet().name())
                .param("academie", d.academie())
                .param("texte", d.texte())
                .param("le", instant(d.deposeeLe()))
                .update();
    }

    @Override
    public List<Demande> de(UUID candidat) {
        return base.sql(COLONNES + "where candidat = :candidat order by deposee_le desc, id limit 100").param("candidat", candidat)
                .query(JdbcDemandes::demande).list();
    }

    @Override
    public Optional<Demande> parId(UUID demande) {
        return base.sql(COLONNES + "where id = :id").param("id", demande).query(JdbcDemandes::demande).optional();
    }

    @Override
    public List<Demande> dans(String[] campagnes, String[] bureaux, int page, int taille) {
        return base.sql(COLONNES + "where " + PERIMETRE + " order by acceptee is not null, deposee_le, id limit :taille offset :debut")
                .param("campagnes", campagnes)
                .param("bureaux", bureaux)
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(JdbcDemandes::demande).list();
    }

    @Override
    public int enAttente(String[] campagnes, String[] bureaux) {
        return base.sql("select count(*) from correspondance.demande where acceptee is null and " + PERIMETRE)
                .param("campagnes", campagnes)
                .param("bureaux", bureaux)
                .query(Integer.class).single();
    }

    @Override
    public boolean repondre(UUID demande, Demande.Reponse reponse) {
        return base.sql("""
                        update correspondance.demande set acceptee = :acceptee, reponse = :texte, repondue_le = :le, agent = :agent
                        where id = :id and acceptee is null""")
                .param("id", demande)
                .param("acceptee", reponse.acceptee())
                .param("texte", reponse.texte().strip())
                .param("le", instant(reponse.le()))
                .param("agent", reponse.agent())
                .update() == 1;
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Demande demande(ResultSet l, int rang) throws SQLException {
        var repondue = Optional.ofNullable(l.getObject("repondue_le", OffsetDateTime.class));
        var acceptee = l.getBoolean("acceptee");
        var texte = l.getString("reponse");
        var agent = l.getObject("agent", UUID.class);
        return new Demande(l.getObject("id", UUID.class), l.getObject("candidature", UUID.class), l.getObject("candidat", UUID.class),
                l.getString("campagne"), l.getString("bureau"), Demande.Objet.valueOf(l.getString("objet")), l.getString("academie"),
                l.getString("texte"), l.getObject("deposee_le", OffsetDateTime.class).toInstant(),
                repondue.map(le -> new Demande.Reponse(acceptee, texte, le.toInstant(), agent)));
    }
}
