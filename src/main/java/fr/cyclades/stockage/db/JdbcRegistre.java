package fr.cyclades.stockage.db;

import fr.cyclades.socle.Horloge;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.octets.Registre;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRegistre implements Registre {

    private final JdbcClient base;
    private final Horloge horloge;

    JdbcRegistre(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Waits for a removal of the same object that is under way: its row is locked until the bytes are gone. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noter(Empreinte empreinte, long taille, int cle) {
        base.sql("""
                insert into stockage.objet (empreinte, taille, cle, dernier_depot)
                values (:empreinte, :taille, :cle, :instant)
                on conflict (empreinte) do update
                set dernier_depot = greatest(stockage.objet.dernier_depot, excluded.dernier_depot), taille = excluded.taille
                """)
                .param("empreinte", empreinte.octets())
                .param("taille", taille)
                .param("cle", Integer.toHexString(cle))
                .param("instant", horloge.maintenant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
