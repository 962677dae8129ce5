package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.Suivi.Suivie;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the pages, mails and documents about a candidature need, in a constant number of statements. */
@Component
public class Situations {

    private static final Dossier SANS_PIECE = new Dossier(EtatDesPieces.Etat.SANS_PIECE, 0, 0, Optional.empty());

    private final Suivi suivi;
    private final Campagnes campagnes;
    private final Candidats candidats;
    private final EtatDesPieces pieces;
    private final Horloge horloge;

    Situations(Suivi suivi, Campagnes campagnes, Candidats candidats, EtatDesPieces pieces, Horloge horloge) {
        this.suivi = suivi;
        this.campagnes = campagnes;
        this.candidats = candidats;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /** Those of one person, the live ones first: at most {@code nombre}, after the first {@code debut}. */
    public List<Situation> de(Candidat candidat, int debut, int nombre) {
        var suivies = suivi.de(candidat.id(), debut, nombre);
        var dossiers = pieces.de(suivies.stream().map(s -> s.candidature().id()).toList());
        return suivies.stream().map(suivie -> situation(suivie, candidat, dossiers)).toList();
    }

    /** The same, when nothing else is needed of the person. */
    public List<Situation> de(UUID candidat, int debut, int nombre) {
        return candidats.parId(candidat).map(personne -> de(personne, debut, nombre)).orElse(List.of());
    }

    /** As it stands; empty too when it belongs to somebody else. */
    public Optional<Situation> de(UUID candidature, UUID candidat) {
        return suivi.parId(candidature, candidat).map(this::situation);
    }

    /** With one of its versions, for deferred work. */
    public Optional<Situation> version(UUID candidature, int numero) {
        return suivi.version(candidature, numero).map(this::situation);
    }

    /** As it stands, for deferred work. */
    public Optional<Situation> courante(UUID candidature) {
        return suivi.courantes(List.of(candidature)).stream().findFirst().map(this::situation);
    }

    private Situation situation(Suivie suivie) {
        var fiche = suivie.candidature().fiche();
        return situation(suivie, candidats.parId(fiche.candidat()).orElseThrow(), pieces.de(List.of(fiche.id())));
    }

    private Situation situation(Suivie suivie, Candidat candidat, Map<UUID, Dossier> dossiers) {
        var fiche = suivie.candidature().fiche();
        return new Situation(suivie.candidature(), suivie.version(), campagne(fiche.campagne()), candidat,
                dossiers.getOrDefault(fiche.id(), SANS_PIECE), horloge.maintenant());
    }

    private Campagne campagne(String code) {
        return campagnes.parCode(code).orElseThrow(() -> new IllegalStateException("campagne gone: " + code));
    }
}
