package fr.cyclades.justificatif.web.gestion.lot;

import fr.cyclades.candidature.Situations;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Ton;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Rendus;
import fr.cyclades.justificatif.web.gestion.Acces;
import fr.cyclades.justificatif.web.gestion.lot.VuePlanche.Vignette;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts side by side the first pages of the pieces of one candidature that wait for a decision. */
@Component
class PlancheFactory {

    private final Situations situations;
    private final Pieces pieces;
    private final Rendus rendus;

    PlancheFactory(Situations situations, Pieces pieces, Rendus rendus) {
        this.situations = situations;
        this.pieces = pieces;
        this.rendus = rendus;
    }

    /** What can be decided together. */
    Set<UUID> de(UUID candidature) {
        return enAttente(candidature).stream().map(Piece::id).collect(Collectors.toSet());
    }

    VuePlanche page(UUID candidature, String erreur) {
        var s = situations.courante(candidature).orElseThrow(Acces::absent);
        var vignettes = enAttente(candidature).stream().map(this::vignette).toList();
        var autres = toutes(candidature).size() - vignettes.size();
        return new VuePlanche(s.nomDuCandidat(), s.examen(), "/gestion/dossiers/" + candidature, vignettes,
                autres == 0 ? "" : EnFrancais.compte(autres, "autre pièce").replace("autre pièces", "autres pièces") + " : rien n’y attend de décision.", erreur, FormulaireDeLot.nouveau());
    }

    private List<Piece> toutes(UUID candidature) {
        return pieces.de(List.of(candidature)).getOrDefault(candidature, List.of()).stream().flatMap(d -> d.demandees().stream()).toList();
    }

    private List<Piece> enAttente(UUID candidature) {
        return toutes(candidature).stream().filter(p -> p.etat() instanceof Transmise || p.etat() instanceof Recue).filter(p -> p.depot().isPresent()).toList();
    }

    private Vignette vignette(Piece p) {
        var fichier = p.depot().orElseThrow().fichier();
        var rendu = rendus.de(fichier);
        var chemin = "/gestion/pieces/" + p.id();
        var badge = p.etat() instanceof Recue ? new Badge("Reçue", Ton.INFO) : new Badge("À contrôler", Ton.INFO);
        return new Vignette(p.id().toString(), p.revision(), p.quoi().libelle(), badge, chemin, rendu.pages() == 0 ? "" : EnFrancais.compte(rendu.pages(), "page"),
                rendu.pages() == 0 ? "" : chemin + "/fichiers/" + fichier + "/pages/1", rendu.pages() == 0 ? rendu.attente() : "");
    }
}
