package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service corrects an inscription, before its closing or after: what was written by hand on the signed récapitulatif (R128, C7), or
 * an error that the candidate can no longer mend. A new version, whose author is the agent, judged by the règlement like any other.
 */
@Service
public class Corrections {

    private static final int MOTIF = 1_000;

    private final Registre registre;
    private final Candidatures candidatures;
    private final Campagnes campagnes;
    private final Candidats candidats;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final CodesInsee codesInsee;

    Corrections(Registre registre, Candidatures candidatures, Campagnes campagnes, Candidats candidats, Journal journal,
            ApplicationEventPublisher evenements, CodesInsee codesInsee) {
        this.registre = registre;
        this.candidatures = candidatures;
        this.campagnes = campagnes;
        this.candidats = candidats;
        this.journal = journal;
        this.evenements = evenements;
        this.codesInsee = codesInsee;
    }

    /**
     * What an agent asks.
     *
     * @param versionLue the version that was on the page
     * @param reponses   all the answers, corrected
     * @param motif      why, in words that the candidate reads
     * @param etatCivil  the civil status as it is to be, when it is what is corrected (decision 15)
     */
    public record Demande(UUID candidature, int versionLue, Reponses reponses, String motif, Identite.DeLAgent auteur, Instant recu, Origine origine,
            Optional<EtatCivil> etatCivil) {

        public Demande(UUID candidature, int versionLue, Reponses reponses, String motif, Identite.DeLAgent auteur, Instant recu) {
            this(candidature, versionLue, reponses, motif, auteur, recu, Origine.ERREUR, Optional.empty());
        }
    }

    /** Where a correction comes from. What is written in red on the signed paper is taken over only where, and as long as, the campagne says (C7). */
    public enum Origine { STYLO_ROUGE, DEMANDE, ERREUR }

    /** Writes the next version; {@link CandidatureModifiee} is published, with what follows any modification: documents, mail. */
    @Transactional
    public Correction corriger(Demande demande) {
        var motif = motif(demande);
        if (motif.isPresent()) {
            return new Correction.Refusee(List.of(motif.get()));
        }
        var actuelle = registre.verrouiller(demande.candidature());
        var candidature = candidatures.parId(demande.candidature()).orElseThrow();
        if (actuelle.isEmpty() || !(candidature instanceof Candidature.Enregistree vivante)) {
            return new Correction.SansObjet(candidature);
        }
        if (actuelle.get() != demande.versionLue()) {
            return new Correction.Conflit(actuelle.get());
        }
        var avant = candidatures.version(vivante.id(), actuelle.get()).orElseThrow();
        var campagne = campagnes.parCode(vivante.fiche().campagne()).orElseThrow();
        var manuscrite = demande.origine() == Origine.STYLO_ROUGE ? new CorrectionManuscrite(campagne, avant).refus(demande.recu()) : Optional.<Refus>empty();
        if (manuscrite.isPresent()) {
            return new Correction.Refusee(List.of(manuscrite.get()));
        }
        var reponses = codesInsee.completer(campagne.definition(), demande.reponses());
        var candidat = candidats.parId(vivante.fiche().candidat()).orElseThrow();
        var memeIdentite = demande.etatCivil().filter(e -> !e.equals(candidat.etatCivil())).isEmpty();
        return avant.reponses().equals(reponses) && memeIdentite ? new Correction.SansChangement() : corriger(demande, reponses, vivante, avant, campagne);
    }

    private static Optional<Refus> motif(Demande demande) {
        var motif = TexteLibre.lire(demande.motif());
        return motif.isEmpty() ? Optional.of(Refus.duChamp("motif", "motif_manque", "Écrivez pourquoi : la personne lira ce motif."))
                : TexteLibre.tropLong("motif", motif, MOTIF);
    }

    private Correction corriger(Demande demande, Reponses reponses, Candidature.Enregistree candidature, Version avant, Campagne campagne) {
        var connu = candidats.parId(candidature.fiche().candidat()).orElseThrow();
        var candidat = demande.etatCivil().map(connu::avec).orElse(connu);
        var constat = campagne.definition().evaluer(reponses, Contextes.de(candidat, campagne, demande.recu()));
        if (!constat.peutEnregistrer()) {
            return new Correction.Refusee(constat.obstacles().stream().map(Constatation::refus).toList());
        }
        demande.etatCivil().ifPresent(e -> rectifier(candidat.id(), e, demande));
        var apres = new Version(candidature.id(), avant.numero() + 1, reponses, Version.Fige.de(constat),
                campagne.definition().empreinte(), demande.recu(), demande.auteur(), demande.motif().strip());
        return verser(candidature.suivante(demande.recu()), avant, apres,
                new Registre.Agents(candidat.nomDeNaissance(), candidat.prenoms(), constat.projection()), campagne);
    }

    private void rectifier(UUID candidat, EtatCivil etatCivil, Demande demande) {
        candidats.rectifier(candidat, etatCivil);
        List.of(candidat, demande.candidature()).forEach(objet ->
                journal.noter(new Acte(demande.recu(), demande.auteur(), "etat_civil_rectifie", objet, Map.of())));
    }

    private Correction verser(Candidature.Enregistree candidature, Version avant, Version apres, Registre.Agents agents, Campagne campagne) {
        var commence = registre.brouillonVerrouille(candidature.id(), candidature.fiche().candidat());
        var revision = commence.map(Brouillon::revision).orElseGet(() -> registre.revision(candidature.id())) + 1;
        registre.modifier(candidature, revision, agents);
        registre.verser(apres, revision);
        commence.ifPresent(b -> registre.commencer(reporter(b, avant, apres, revision + 1, campagne)));
        journal.noter(new Acte(apres.instant(), apres.auteur(), "candidature_corrigee", candidature.id(), Map.of("version", "" + apres.numero())));
        evenements.publishEvent(new CandidatureModifiee(candidature.id(), apres.numero()));
        return new Correction.Faite(candidature, apres);
    }

    /** The modification that the candidate had begun, on top of the correction: only what the service changed is replaced. */
    private static Brouillon reporter(Brouillon b, Version avant, Version apres, int revision, Campagne campagne) {
        var reponses = b.reponses();
        for (var champ : avant.reponses().differences(apres.reponses())) {
            reponses = reponses.avec(champ, apres.reponses().valeur(champ).orElse(null));
        }
        return new Brouillon(b.id(), b.candidat(), b.campagne(), apres.numero(), reponses, revision, campagne.definition().empreinte(),
                b.commenceLe(), b.gardeLe(), Fenetre.INCONNUE);
    }
}
