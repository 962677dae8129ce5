package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Enregistrement.DejaEnregistree;
import fr.cyclades.candidature.Fenetre.Envoi;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Enregistrer » and « Se désinscrire »: each one transaction, in which everything is judged again and the act is written once,
 * whatever the number of clicks, browsers and replays.
 */
@Service
public class Inscriptions {

    private final Registre registre;
    private final Candidatures candidatures;
    private final Campagnes campagnes;
    private final Candidats candidats;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Inscriptions(Registre registre, Candidatures candidatures, Campagnes campagnes, Candidats candidats, Journal journal,
            ApplicationEventPublisher evenements) {
        this.registre = registre;
        this.candidatures = candidatures;
        this.campagnes = campagnes;
        this.candidats = candidats;
        this.journal = journal;
        this.evenements = evenements;
    }

    /**
     * What a person asks by « Enregistrer ».
     *
     * @param id         of the draft
     * @param envoi      the page: the same revision twice is the same act
     * @param onglet     the tab that saves, whose own answers (a consent) come with the request; an unknown code brings none
     * @param formulaire what was posted
     * @param recu       instant at which the server had received the whole request (decision 7)
     */
    public record Demande(UUID id, UUID candidat, Envoi envoi, String onglet, Map<String, List<String>> formulaire, Instant recu) {

        /** Asked without a page of the site. */
        public Demande(UUID id, UUID candidat, int revision, String onglet, Map<String, List<String>> formulaire, Instant recu) {
            this(id, candidat, Envoi.sansFenetre(revision), onglet, formulaire, recu);
        }

        private Reponses reponses(Definition definition, Reponses avant) {
            return definition.onglet(onglet).map(o -> definition.lire(o, formulaire, avant)).orElse(avant);
        }

        private boolean vientDuRecapitulatif(Definition definition) {
            return definition.onglet(onglet).filter(o -> o.gabarit() == Onglet.Gabarit.RECAPITULATIF).isPresent();
        }
    }

    /** Registers, or saves a modification (R47, R91, R157). The tabs are never trusted: the whole règlement is evaluated again. */
    @Transactional
    public Enregistrement enregistrer(Demande demande) {
        registre.verrouiller(demande.id());
        return registre.brouillonVerrouille(demande.id(), demande.candidat())
                .map(brouillon -> enregistrer(brouillon, demande))
                .orElseGet(() -> sansBrouillon(demande));
    }

    /** Withdraws, for ever (R160, decision 24). */
    @Transactional
    public Desinscription desinscrire(Candidature.Enregistree candidature, Identite auteur, Instant recu) {
        var campagne = campagne(candidature.fiche().campagne());
        if (!campagne.peutModifier(recu)) {
            return new Desinscription.Close(campagne.echeancier().finModification().limite());
        }
        if (registre.desinscrire(candidature, recu, auteur)) {
            journal.noter(new Acte(recu, auteur, "candidature_desinscrite", candidature.id(), Map.of()));
            evenements.publishEvent(new CandidatureDesinscrite(candidature.id()));
        }
        return switch (candidatures.parId(candidature.id()).orElseThrow()) {
            case Candidature.Desinscrite faite -> new Desinscription.Faite(faite);
            case Candidature autre -> new Desinscription.SansObjet(autre);
        };
    }

    private Enregistrement enregistrer(Brouillon brouillon, Demande demande) {
        var campagne = campagne(brouillon.campagne());
        var reponses = demande.reponses(campagne.definition(), brouillon.reponses());
        if (brouillon.revision() != demande.envoi().revision()) {
            var deja = dejaEnregistree(demande);
            if (deja.isPresent() || !brouillon.accepte(demande.envoi())) {
                return deja.orElseGet(() -> new Enregistrement.Conflit(brouillon, reponses));
            }
            if (demande.vientDuRecapitulatif(campagne.definition())) {
                return new Enregistrement.ARelire(garder(brouillon, reponses, campagne, demande));
            }
        }
        var depuis = Brouillons.depuisQuandCEstClos(brouillon, campagne, demande.recu());
        if (depuis.isPresent()) {
            return new Enregistrement.Close(brouillon, depuis.get());
        }
        var candidat = candidats.parId(demande.candidat()).orElseThrow();
        var constat = campagne.definition().evaluer(reponses, Contextes.de(candidat, campagne, demande.recu()));
        if (!constat.peutEnregistrer()) {
            return new Enregistrement.Refusee(garder(brouillon, reponses, campagne, demande), constat);
        }
        return enregistrer(new Accepte(brouillon, reponses, campagne, candidat, constat, demande.recu()));
    }

    private Brouillon garder(Brouillon brouillon, Reponses reponses, Campagne campagne, Demande demande) {
        return reponses.equals(brouillon.reponses())
                ? brouillon
                : registre.garder(brouillon, brouillon.suivant(reponses, campagne.definition().empreinte(), demande.envoi(), demande.recu())).orElseThrow();
    }

    private Enregistrement enregistrer(Accepte accepte) {
        return accepte.brouillon().estUneModification() ? modifier(accepte) : inscrire(accepte);
    }

    private Enregistrement inscrire(Accepte a) {
        var notice = a.campagne().notice();
        var numero = registre.numeroSuivant(notice.academie(), notice.sessionRattachement());
        var candidature = new Candidature.Enregistree(new Candidature.Fiche(a.brouillon().id(), a.candidat().id(), a.campagne().code(),
                notice.examen(), notice.sessionRattachement(), notice.sessionPassage(), numero, 1, a.recu(), a.recu()));
        if (!registre.inscrire(candidature, notice.unicite(), a.brouillon().revision(), a.agents())) {
            var autre = candidatures.vivante(a.candidat().id(), notice.examen(), notice.sessionRattachement()).orElseThrow();
            return new Enregistrement.DejaInscrit(a.brouillon(), autre);
        }
        return verser(a, candidature, "candidature_enregistree", new CandidatureEnregistree(candidature.id(), 1));
    }

    private Enregistrement modifier(Accepte a) {
        var candidature = ((Candidature.Enregistree) candidatures.parId(a.brouillon().id()).orElseThrow()).suivante(a.recu());
        registre.modifier(candidature, a.brouillon().revision(), a.agents());
        return verser(a, candidature, "candidature_modifiee", new CandidatureModifiee(candidature.id(), candidature.fiche().version()));
    }

    private Enregistrement verser(Accepte a, Candidature.Enregistree candidature, String nature, Object evenement) {
        var auteur = new Identite.DuCandidat(a.candidat().id());
        var version = new Version(candidature.id(), candidature.fiche().version(), a.reponses(), Version.Fige.de(a.constat()),
                a.campagne().definition().empreinte(), a.recu(), auteur);
        registre.verser(version, a.brouillon().revision());
        var numeroCandidat = candidats.inscrire(a.candidat().id());
        journal.noter(new Acte(a.recu(), auteur, nature, candidature.id(), Map.of("version", "" + version.numero())));
        evenements.publishEvent(evenement);
        return new Enregistrement.Enregistree(candidature, version, numeroCandidat);
    }

    private Enregistrement sansBrouillon(Demande demande) {
        return candidatures.parId(demande.id(), demande.candidat())
                .<Enregistrement>map(c -> new DejaEnregistree(c, c.fiche().version()))
                .orElseGet(() -> new Enregistrement.Inconnu(demande.id()));
    }

    private Optional<Enregistrement> dejaEnregistree(Demande demande) {
        return registre.versionDeLaRevision(demande.id(), demande.envoi().revision())
                .flatMap(version -> candidatures.parId(demande.id(), demande.candidat()).map(c -> new DejaEnregistree(c, version)));
    }

    private Campagne campagne(String code) {
        return campagnes.parCode(code).orElseThrow(() -> new IllegalStateException("campagne gone: " + code));
    }

    /** Everything that an accepted request needs to be written. */
    private record Accepte(Brouillon brouillon, Reponses reponses, Campagne campagne, Candidat candidat, Constat constat, Instant recu) {

        Registre.Agents agents() {
            return new Registre.Agents(candidat.nomDeNaissance(), candidat.prenoms(), constat.projection());
        }
    }
}
