package fr.cyclades.inspection.db;

import fr.cyclades.stockage.Detenteur;
import fr.cyclades.stockage.Empreinte;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rendered pages, and the files still under control. */
@Repository
class JdbcDetention implements Detenteur {

    private final JdbcClient base;

    JdbcDetention(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Set<Empreinte> retenues(Collection<Empreinte> parmi) {
        return base.sql("""
                select empreinte from inspection.page where empreinte in (:parmi)
                union select empreinte from inspection.inspection where empreinte in (:parmi) and etat <> 'refuse'
                """)
                .param("parmi", parmi.stream().map(Empreinte::octets).toList())
                .query((ligne, _) -> Empreinte.of(ligne.getBytes("empreinte")))
                .set();
    }
}
