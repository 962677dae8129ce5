package fr.cyclades.agent.job;

import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Effectifs;
import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.NouvelAgent;
import fr.cyclades.agent.Role;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Identite;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The first administrator of an installation: whoever reads the mailbox {@code cyclades.agent.premier-administrateur} receives, once, the
 * link to choose a password. Without effect as soon as this address is that of an agent.
 */
@Component
class PremierAdministrateurRunner implements ApplicationRunner {

    private final Agents agents;
    private final Effectifs effectifs;
    private final String adresse;

    PremierAdministrateurRunner(Agents agents, Effectifs effectifs, @Value("${cyclades.agent.premier-administrateur:}") String adresse) {
        this.agents = agents;
        this.effectifs = effectifs;
        this.adresse = adresse;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AdresseMail.lire(adresse).filter(a -> agents.parAdresse(a).isEmpty() && agents.administrateurs() == 0).ifPresent(this::creer);
    }

    private void creer(AdresseMail adresse) {
        var systeme = new Identite.DuSysteme();
        effectifs.creer(new NouvelAgent(Civilite.NON_PRECISEE, "Administration", "", "Administration des agents", adresse), systeme)
                .ifPresent(id -> effectifs.accorder(id, new Habilitation(UUID.randomUUID(), Role.ADMINISTRATION, "", "", ""), systeme));
    }
}
