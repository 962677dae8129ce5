package fr.cyclades.agent;

import fr.cyclades.acces.Frein;
import fr.cyclades.acces.Freins;
import fr.cyclades.acces.Hachage;
import fr.cyclades.agent.SecondsFacteurs.SecondFacteur;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of an agent: a code of his telephone, or one of ten codes kept for the day he has not got it. Wrong ones are slowed down
 * for each agent, whatever the way in; a right one is accepted once.
 */
@Service
public class DoubleVerification {

    private static final Frein PAR_AGENT = Frein.de("agent-code", 5, Duration.ofMinutes(1)).et(30, Duration.ofHours(1));
    private static final int CODES = 10;
    private static final int OCTETS_D_UN_CODE = 10;
    private static final SecureRandom HASARD = new SecureRandom();

    private final SecondsFacteurs facteurs;
    private final SessionsDesAgents sessions;
    private final Agents agents;
    private final LettresDesAgents lettres;
    private final Journal journal;
    private final Hachage hachage;
    private final Freins freins;
    private final Horloge horloge;

    DoubleVerification(SecondsFacteurs facteurs, SessionsDesAgents sessions, Agents agents, LettresDesAgents lettres, Journal journal, Hachage hachage,
            Freins freins, Horloge horloge) {
        this.facteurs = facteurs;
        this.sessions = sessions;
        this.agents = agents;
        this.lettres = lettres;
        this.journal = journal;
        this.hachage = hachage;
        this.freins = freins;
        this.horloge = horloge;
    }

    /** What became of a code. */
    public sealed interface Verdict {

        /** @param secours one of the ten codes, which is used up */
        record Juste(boolean secours) implements Verdict {}

        record Faux() implements Verdict {}

        record TropTot(Duration attente) implements Verdict {}
    }

    public boolean estActive(UUID agent) {
        return facteurs.estActif(agent);
    }

    /** The one in force, or the one that is being enrolled. */
    public Optional<SecondFacteur> facteur(UUID agent) {
        return facteurs.de(agent);
    }

    /** Makes the one to enrol, if there is none. */
    @Transactional
    public void preparer(UUID agent) {
        if (facteurs.de(agent).isEmpty()) {
            facteurs.proposer(agent, hasard(Totp.OCTETS), horloge.maintenant());
        }
    }

    /** @param code six digits of the telephone, or a code kept; spaces and hyphens do not count */
    @Transactional
    public Verdict verifier(UUID agent, String code) {
        var attente = freins.prendre(PAR_AGENT, agent.toString());
        if (attente.isPresent()) {
            return new Verdict.TropTot(attente.get());
        }
        var lu = code.replaceAll("[\\s\u00a0\u202f-]", "").toUpperCase(Locale.ROOT);
        if (lu.matches("\\d{6}") ? estCeluiDuTelephone(agent, lu) : estActive(agent) && facteurs.utiliserCode(agent, empreinte(agent, lu))) {
            if (lu.length() != 6) {
                noter(agent, "agent_code_de_secours_utilise", new Identite.DeLAgent(agent));
            }
            freins.rendre(PAR_AGENT, agent.toString());
            return new Verdict.Juste(lu.length() != 6);
        }
        noter(agent, "agent_code_refuse", new Identite.DeLAgent(agent));
        return new Verdict.Faux();
    }

    private boolean estCeluiDuTelephone(UUID agent, String code) {
        var pas = facteurs.de(agent).filter(f -> f.active().isPresent()).map(f -> Totp.reconnaitre(f.secret(), code, horloge.maintenant()));
        return pas.isPresent() && pas.get().isPresent() && facteurs.consommer(agent, pas.get().getAsLong());
    }

    /** Proves that it is held, with the password said again: the ten codes, shown once; empty when one of the two is wrong. */
    @Transactional
    public Optional<List<String>> activer(UUID agent, String motDePasse, String code) {
        var facteur = facteurs.de(agent).filter(f -> f.active().isEmpty());
        if (facteur.isEmpty() || freins.prendre(PAR_AGENT, agent.toString()).isPresent()) {
            return Optional.empty();
        }
        var juste = agents.motDePasse(agent).filter(e -> hachage.verifier(motDePasse, e)).isPresent();
        var pas = Totp.reconnaitre(facteur.get().secret(), code.replaceAll("\\s", ""), horloge.maintenant());
        if (!juste || pas.isEmpty() || !facteurs.activer(agent, pas.getAsLong(), horloge.maintenant())) {
            return Optional.empty();
        }
        freins.rendre(PAR_AGENT, agent.toString());
        noter(agent, "agent_second_facteur_active", new Identite.DeLAgent(agent));
        agents.parId(agent).ifPresent(a -> lettres.secondFacteur(a, true));
        return Optional.of(nouveauxCodes(agent));
    }

    /** Ten codes in the place of the former ones; the caller has verified a code just before. */
    @Transactional
    public List<String> renouvelerLesCodes(UUID agent) {
        noter(agent, "agent_codes_renouveles", new Identite.DeLAgent(agent));
        return nouveauxCodes(agent);
    }

    private List<String> nouveauxCodes(UUID agent) {
        var codes = Stream.generate(() -> Totp.enTexte(hasard(OCTETS_D_UN_CODE)).replaceAll("(.{4})(?!$)", "$1-")).limit(CODES).toList();
        facteurs.remplacerLesCodes(agent, codes.stream().map(c -> empreinte(agent, c.replace("-", ""))).toList());
        return codes;
    }

    public int codesRestants(UUID agent) {
        return facteurs.codesRestants(agent);
    }

    /** By the agent himself, or by one who administers; all the sessions end, and the agent is told. */
    @Transactional
    public void retirer(UUID agent, Identite par) {
        if (facteurs.retirer(agent)) {
            sessions.fermerToutes(agent);
            noter(agent, "agent_second_facteur_retire", par);
            agents.parId(agent).ifPresent(a -> lettres.secondFacteur(a, false));
        }
    }

    private static byte[] hasard(int nombre) {
        var octets = new byte[nombre];
        HASARD.nextBytes(octets);
        return octets;
    }

    /** Eighty bits of chance need no slow hash. */
    private static byte[] empreinte(UUID agent, String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((agent + ":" + code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void noter(UUID agent, String nature, Identite par) {
        journal.noter(new Acte(horloge.maintenant(), par, nature, agent, Map.of()));
    }
}
