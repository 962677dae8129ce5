package fr.cyclades.justificatif.db;

import fr.cyclades.stockage.Detenteur;
import fr.cyclades.stockage.Empreinte;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of every file ever deposited are kept, those replaced or removed included: they are the proof of what was provided. */
@Component
class ObjetsRetenus implements Detenteur {

    private final JdbcClient base;

    ObjetsRetenus(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Set<Empreinte> retenues(Collection<Empreinte> parmi) {
        return new HashSet<>(base.sql("select distinct objet from justificatif.fichier where objet = any (?)")
                .params((Object) parmi.stream().map(Empreinte::texte).toArray(String[]::new))
                .query((r, _) -> new Empreinte(r.getString("objet"))).list());
    }
}
