package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Demarches;
import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.Personne;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the visitor has under way, asked of the modules that know. */
@Component
public class EnCours {

    private final List<Demarches> modules;

    EnCours(ObjectProvider<Demarches> modules) {
        this.modules = modules.stream().toList();
    }

    /** By code of campagne; nothing, and no query, for somebody who is not signed in. */
    public Map<String, Lien> de(Personne personne) {
        var liens = new HashMap<String, Lien>();
        if (personne != null) {
            modules.forEach(module -> liens.putAll(module.de(personne)));
        }
        return liens;
    }
}
