package fr.cyclades.mesures;

import fr.cyclades.acces.Jeton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** People made by copying one of the demonstration, each with an open session, so that signing in is not part of a measure. */
final class Population {

    record Personne(UUID candidat, UUID compte, Jeton session) {}

    private static final String COPIER_LE_CANDIDAT = """
            insert into compte.candidat
            select (jsonb_populate_record(c, jsonb_build_object('id', cast(? as text), 'adresse', cast(? as text), 'adresse_cle', cast(? as text)))).*
              from compte.candidat c where c.adresse_cle = ?
            """;
    private static final String COPIER_LE_COMPTE = """
            insert into compte.compte
            select (jsonb_populate_record(c, jsonb_build_object('id', cast(? as text), 'candidat', cast(? as text), 'adresse_cle', cast(? as text)))).*
              from compte.compte c where c.adresse_cle = ?
            """;
    private static final String OUVRIR = """
            insert into compte.session (jeton, compte, ouverte, vue, appareil)
            values (?, ?, clock_timestamp(), clock_timestamp() + interval '30 minutes', 'mesure')
            """;

    private Population() {}

    static List<Personne> copier(Connection base, String modele, int nombre) throws SQLException {
        var personnes = new ArrayList<Personne>();
        try (var candidat = base.prepareStatement(COPIER_LE_CANDIDAT);
                var compte = base.prepareStatement(COPIER_LE_COMPTE);
                var session = base.prepareStatement(OUVRIR)) {
            for (var i = 0; i < nombre; i++) {
                var personne = new Personne(UUID.randomUUID(), UUID.randomUUID(), Jeton.nouveau());
                var adresse = "mesure-" + personne.candidat() + "@example.org";
                executer(candidat, personne.candidat().toString(), adresse, adresse, modele);
                executer(compte, personne.compte().toString(), personne.candidat().toString(), adresse, modele);
                executer(session, personne.session().empreinte(), personne.compte());
                personnes.add(personne);
            }
        }
        return personnes;
    }

    private static void executer(java.sql.PreparedStatement ordre, Object... valeurs) throws SQLException {
        for (var i = 0; i < valeurs.length; i++) {
            ordre.setObject(i + 1, valeurs[i]);
        }
        if (ordre.executeUpdate() != 1) {
            throw new IllegalStateException("not copied");
        }
    }
}
