package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Fenetre.Envoi;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts: started, read, kept at each « Suivant » and while typing. They survive sign-out, restart, another device, and the closing,
 * after which they are read only (decision 18).
 *
 * <p>Each act takes the instant at which the server had received the whole request (decision 7).
 */
@Service
public class Brouillons {

    private static final String ABANDON = "brouillon_abandonne";

    private final Registre registre;
    private final Candidatures candidatures;
    private final Campagnes campagnes;
    private final Journal journal;
    private final CodesInsee codesInsee;

    Brouillons(Registre registre, Candidatures candidatures, Campagnes campagnes, Journal journal, CodesInsee codesInsee) {
        this.registre = registre;
        this.candidatures = candidatures;
        this.campagnes = campagnes;
        this.journal = journal;
        this.codesInsee = codesInsee;
    }

    /** Starts an inscription, or gives the draft that this person had for this campagne; empty when the service is not open. */
    @Transactional
    public Optional<Brouillon> commencer(UUID candidat, Campagne campagne, Instant recu) {
        return commencer(candidat, campagne, Reponses.vides(), recu);
    }

    /** The same, with these answers in a new draft; a draft that exists keeps its own. */
    @Transactional
    public Optional<Brouillon> commencer(UUID candidat, Campagne campagne, Reponses reponses, Instant recu) {
        if (!campagne.estOuverte(recu)) {
            return Optional.empty();
        }
        return Optional.of(registre.commencer(new Brouillon(UUID.randomUUID(), candidat, campagne.code(), 0, reponses, 1,
                campagne.definition().empreinte(), recu, recu, Fenetre.INCONNUE)));
    }

    /** Starts a modification, all tabs filled with the last version; empty when it is too late (R93, R152), or when it is over. */
    @Transactional
    public Optional<Brouillon> modifier(Candidature.Enregistree candidature, Instant recu) {
        var fiche = candidature.fiche();
        var campagne = campagne(fiche.campagne());
        if (!campagne.peutModifier(recu)) {
            return Optional.empty();
        }
        return registre.verrouiller(fiche.id()).map(numero -> {
            var version = candidatures.version(fiche.id(), numero).orElseThrow();
            return registre.commencer(new Brouillon(fiche.id(), fiche.candidat(), fiche.campagne(), numero, version.reponses(),
                    registre.revision(fiche.id()) + 1, campagne.definition().empreinte(), recu, recu, Fenetre.INCONNUE));
        });
    }

    public Optional<Brouillon> lire(UUID id, UUID candidat) {
        return registre.brouillon(id, candidat);
    }

    /** The last kept first. */
    public List<Brouillon> de(UUID candidat) {
        return registre.brouillons(candidat);
    }

    /** Keeps answers that no page sent. @param revision the one of the draft on which they were given */
    @Transactional
    public Garde garder(Brouillon lu, Reponses reponses, int revision, Instant recu) {
        return garder(lu, _ -> reponses, Envoi.sansFenetre(revision), recu);
    }

    /**
     * Keeps answers, whatever they are worth.
     *
     * @param saisie what a page says of the answers of the draft: asked again when another request of its window wrote meanwhile
     */
    @Transactional
    public Garde garder(Brouillon lu, UnaryOperator<Reponses> saisie, Envoi envoi, Instant recu) {
        var campagne = campagne(lu.campagne());
        var depuis = depuisQuandCEstClos(lu, campagne, recu);
        if (depuis.isPresent()) {
            return new Garde.Close(lu, depuis.get());
        }
        var reponses = codesInsee.completer(campagne.definition(), saisie.apply(lu.reponses()));
        if (reponses.equals(lu.reponses()) || lu.aDepasse(envoi)) {
            return new Garde.Gardee(lu);
        }
        if (!lu.accepte(envoi)) {
            return new Garde.Conflit(lu, reponses);
        }
        return registre.garder(lu, lu.suivant(reponses, campagne.definition().empreinte(), envoi, recu))
                .<Garde>map(Garde.Gardee::new)
                .orElseGet(() -> reprendre(lu, reponses, saisie, envoi, recu));
    }

    /** Somebody wrote since the draft was read. */
    private Garde reprendre(Brouillon lu, Reponses reponses, UnaryOperator<Reponses> saisie, Envoi envoi, Instant recu) {
        return lire(lu.id(), lu.candidat())
                .filter(b -> b.revision() != lu.revision())
                .map(b -> garder(b, saisie, envoi, recu))
                .orElseGet(() -> new Garde.Conflit(lu, reponses));
    }

    /**
     * Throws a draft away, even when the campagne is closed; a registered candidature stands as it was. Done again, it is done.
     *
     * @return false when this person never had such a draft
     */
    @Transactional
    public boolean abandonner(UUID id, Identite.DuCandidat auteur, Instant recu) {
        var brouillon = registre.brouillonVerrouille(id, auteur.candidat());
        brouillon.ifPresent(b -> {
            registre.oublier(id);
            journal.noter(new Acte(recu, auteur, ABANDON, id, Map.of("campagne", b.campagne())));
        });
        return brouillon.isPresent() || journal.de(id, 0, 1).stream().anyMatch(a -> a.nature().equals(ABANDON) && a.auteur().equals(auteur));
    }

    /** The first instant that refused to write this draft, once it is past. */
    public static Optional<Instant> depuisQuandCEstClos(Brouillon brouillon, Campagne campagne, Instant recu) {
        var ouvert = brouillon.estUneModification() ? campagne.peutModifier(recu) : campagne.estOuverte(recu);
        return ouvert ? Optional.empty() : Optional.of(limite(brouillon, campagne));
    }

    private static Instant limite(Brouillon brouillon, Campagne campagne) {
        var echeancier = campagne.echeancier();
        return (brouillon.estUneModification() ? echeancier.finModification() : echeancier.cloture()).limite();
    }

    private Campagne campagne(String code) {
        return campagnes.parCode(code).orElseThrow(() -> new IllegalStateException("campagne gone: " + code));
    }
}
