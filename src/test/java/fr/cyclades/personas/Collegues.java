package fr.cyclades.personas;

import fr.cyclades.agent.Effectifs;
import fr.cyclades.agent.Habilitation;
import fr.cyclades.agent.NouvelAgent;
import fr.cyclades.agent.Role;
import fr.cyclades.demonstration.AgentsDeDemonstration;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The invented agents of the demonstration ({@code demonstration/agents/*.yaml}), for the tests; each call makes a new one. */
public final class Collegues {

    public static final String MOT_DE_PASSE = "Gravier/Plume:sept-fois";

    private static final AtomicInteger RANG = new AtomicInteger();

    private final Effectifs effectifs;

    public Collegues(Effectifs effectifs) {
        this.effectifs = effectifs;
    }

    /** Controls the pieces of her bureau: bac pro, Clermont-Ferrand. */
    public Collegue garnier() {
        return de("claire-garnier");
    }

    /** Head of the division of Clermont-Ferrand: everything. */
    public Collegue oudin() {
        return de("bruno-oudin");
    }

    /** La Réunion. */
    public Collegue payet() {
        return de("solene-payet");
    }

    /** Somebody who holds these roles everywhere. */
    public Collegue avec(Role... roles) {
        return creer(new NouvelAgent(Civilite.NON_PRECISEE, "Roche", "Camille", "Bureau d’essai", adresse("roche")),
                Arrays.stream(roles).map(r -> new Habilitation(UUID.randomUUID(), r, "", "", "")).toList());
    }

    /** Controls the pieces of this bureau, whatever the exam, and sees nothing else. */
    public Collegue duBureau(String bureau) {
        return creer(new NouvelAgent(Civilite.NON_PRECISEE, "Serre", "Dominique", "Bureau d’essai", adresse("serre")),
                List.of(new Habilitation(UUID.randomUUID(), Role.PIECES, "", "", bureau)));
    }

    public Collegue creer(NouvelAgent agent, List<Habilitation> droits) {
        var id = effectifs.creerAvecMotDePasse(agent, MOT_DE_PASSE, droits).orElseThrow();
        var nom = agent.civilite().accorder("M.", "Mme", agent.prenom()) + " " + agent.nom();
        return new Collegue(id, nom, agent.adresse().texte(), MOT_DE_PASSE);
    }

    private Collegue de(String cle) {
        var modele = AgentsDeDemonstration.tous().stream().filter(a -> a.cle().equals(cle)).findFirst().orElseThrow();
        var a = modele.agent();
        return creer(new NouvelAgent(a.civilite(), a.nom(), a.prenom(), a.service(), adresse(cle)), modele.droits());
    }

    private static AdresseMail adresse(String nom) {
        return new AdresseMail(nom + "." + RANG.incrementAndGet() + "@agents.exemple.fr");
    }
}
