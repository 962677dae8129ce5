package fr.cyclades.justificatif.db;

import static fr.cyclades.justificatif.db.Colonnes.instant;

import fr.cyclades.justificatif.Pertes;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPertes implements Pertes {

    private final JdbcClient base;

    JdbcPertes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Perte> parmi(Collection<String> objets, int nombre) {
        return base.sql("""
                        select p.libelle, x.numero, f.depose_le from justificatif.fichier f join justificatif.piece p on p.fichier = f.id
                        join justificatif.fiche x on x.candidature = p.candidature where f.objet = any (:objets) order by f.depose_le desc limit :nombre""")
                .param("objets", objets.toArray(String[]::new)).param("nombre", nombre)
                .query((r, _) -> new Perte(r.getString("libelle"), r.getString("numero"), instant(r, "depose_le"))).list();
    }
}
