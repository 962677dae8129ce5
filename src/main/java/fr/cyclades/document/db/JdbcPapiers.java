package fr.cyclades.document.db;

import fr.cyclades.document.CleDeVerification;
import fr.cyclades.document.Papiers;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPapiers implements Papiers {

    private static final Pattern CLE = Pattern.compile("[?&]cle=([A-Za-z0-9]{8})(?:&|$)");

    private final JdbcClient base;

    JdbcPapiers(JdbcClient base) {
        this.base = base;
    }

    /** Only the key is believed: type and version stand in the code for people. */
    @Override
    public Optional<Papier> duCode(String code) {
        var trouvee = CLE.matcher(code);
        return !trouvee.find() ? Optional.empty() : CleDeVerification.lire(trouvee.group(1)).flatMap(cle -> base.sql("""
                select candidature, type, version from document.cle where cle = :cle
                """)
                .param("cle", cle.texte())
                .query((ligne, _) -> new Papier(ligne.getObject("candidature", UUID.class), ligne.getString("type"), ligne.getInt("version")))
                .optional());
    }
}
