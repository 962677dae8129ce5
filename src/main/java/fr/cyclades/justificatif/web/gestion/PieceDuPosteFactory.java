package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.Agents;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.EtatDePiece;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Fichiers;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Motifs;
import fr.cyclades.justificatif.controle.Rendus;
import fr.cyclades.justificatif.web.gestion.VuePoste.Reponse;
import fr.cyclades.justificatif.web.gestion.VuePoste.Section;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Identite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an agent must know of a piece and of the person, beside the page that is looked at. */
@Component
class PieceDuPosteFactory {

    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Agents agents;
    private final Motifs motifs;
    private final Rendus rendus;

    PieceDuPosteFactory(Pieces pieces, Fichiers fichiers, Agents agents, Motifs motifs, Rendus rendus) {
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.agents = agents;
        this.motifs = motifs;
        this.rendus = rendus;
    }

    VuePoste.Piece fiche(Piece piece, Situation s) {
        var lectures = piece.depot().map(d -> rendus.de(d.fichier()).conseils()).orElse(List.of());
        return new VuePoste.Piece(piece.quoi().libelle(), badge(piece), "/gestion/pieces/" + piece.id(), s.nomDuCandidat(),
                "/gestion/dossiers/" + piece.candidature(), s.candidature().fiche().numero().texte(), s.examen() + specialite(s), piece.quoi().motif(),
                quand(piece.etat(), s) + remise(piece) + nonGarde(piece), deposer(piece, s), autres(piece), motifs.aVerifier(piece.quoi().code()), lectures, declare(s), passees(piece, s));
    }

    /** « (reçue par la poste le 3 décembre 2026 : pli arrivé au bureau) ». */
    private String remise(Piece piece) {
        return piece.depot().flatMap(d -> fichiers.parId(d.fichier())).flatMap(Fichier::remise)
                .map(r -> ". Déposée par le service, reçue " + r.voie().libelle() + " le " + EnFrancais.jour(r.recueLe()) + " : " + r.motif()).orElse("");
    }

    /** A file deposited by the service and not kept: the document is still there, to be deposited again or decided on. */
    private String nonGarde(Piece piece) {
        return !(piece.etat() instanceof Recue(var depot, _) && depot.isEmpty()) ? ""
                : fichiers.de(piece.id()).stream().findFirst().filter(f -> f.remise().isPresent()).map(f -> fichiers.rejet(f.id())).filter(r -> !r.isEmpty())
                        .map(r -> ". Le fichier déposé par le service n’a pas été gardé : " + r + " Déposez-en un autre, ou décidez sur le document").orElse("");
    }

    private static Lien deposer(Piece piece, Situation s) {
        var possible = s.candidature().estVivante() && piece.demandee() && !(piece.etat() instanceof Transmise) && !(piece.etat() instanceof Conforme);
        return possible ? new Lien("Déposer un fichier reçu autrement", "/gestion/pieces/" + piece.id() + "/depot") : null;
    }

    private static String specialite(Situation s) {
        return s.specialite().isEmpty() ? "" : " · " + s.specialite();
    }

    static Badge badge(Piece piece) {
        return switch (piece.etat()) {
            case AFournir _ -> piece.enLigne() ? new Badge("À fournir", Ton.ATTENTE) : new Badge("Attendue par la poste", Ton.ATTENTE);
            case Deposee _ -> new Badge("Déposée", Ton.NEUTRE);
            case Transmise _ -> new Badge("À contrôler", Ton.INFO);
            case Recue _ -> new Badge("Reçue", Ton.INFO);
            case NonConforme _ -> new Badge("Non conforme", Ton.KO);
            case Conforme _ -> new Badge("Conforme", Ton.OK);
        };
    }

    static String quand(EtatDePiece etat, Situation s) {
        return switch (etat) {
            case AFournir _ -> "";
            case Deposee(var depot, _, _) -> "Déposée le " + s.campagne().quand(depot.le()) + ", pas encore transmise";
            case Transmise(var depot) -> "Transmise le " + s.campagne().quand(depot.transmisLe().orElse(depot.le()));
            case Recue(_, var le) -> "Reçue le " + EnFrancais.jour(le);
            case NonConforme(_, _, _, var le, _, _) -> "Refusée le " + s.campagne().quand(le);
            case Conforme(_, var le, _, var valideeLe) -> "Conforme depuis le " + s.campagne().quand(le)
                    + valideeLe.map(v -> ", validée le " + s.campagne().quand(v)).orElse("");
        };
    }

    private String autres(Piece piece) {
        var toutes = pieces.de(List.of(piece.candidature())).getOrDefault(piece.candidature(), List.of()).stream()
                .flatMap(d -> d.demandees().stream()).filter(p -> !p.id().equals(piece.id())).toList();
        Map<String, Long> parEtat = toutes.stream().collect(Collectors.groupingBy(p -> badge(p).libelle().toLowerCase(java.util.Locale.FRENCH),
                LinkedHashMap::new, Collectors.counting()));
        return toutes.isEmpty() ? "C’est sa seule pièce." : (toutes.size() == 1 ? "Son autre pièce : " : "Ses " + toutes.size() + " autres pièces : ")
                + parEtat.entrySet().stream().map(e -> e.getValue() + " " + (e.getValue() > 1 ? pluriel(e.getKey()) : e.getKey())).collect(Collectors.joining(", ")) + ".";
    }

    /** « conformes », « attendues par la poste »; « à contrôler » does not change. */
    private static String pluriel(String etat) {
        return etat.replaceFirst("(conforme|reçue|déposée|attendue)", "$1s");
    }

    private static List<Section> declare(Situation s) {
        return s.version().constat().sections().stream().map(section -> new Section(section.titre(),
                section.lignes().stream().map(l -> new Reponse(l.libelle(), l.valeur())).toList())).toList();
    }

    private List<String> passees(Piece piece, Situation s) {
        var controles = pieces.controles(piece.id());
        var noms = agents.noms(controles.stream().map(PieceDuPosteFactory::agent).filter(java.util.Objects::nonNull).toList());
        return controles.stream().map(c -> ligne(c, piece, noms, s)).toList();
    }

    private String ligne(Controle c, Piece piece, Map<UUID, String> noms, Situation s) {
        var quoi = switch (c.decision()) {
            case Decision.NonConforme(var motif, var commentaire, _) -> "Non conforme"
                    + (motif.isEmpty() ? "" : " (" + motifs.libelle(piece.quoi().code(), motif).toLowerCase(java.util.Locale.FRENCH) + ")") + " : « " + commentaire + " »";
            case Decision.Conforme _, Decision.Recue _ -> decision(c.decision());
        };
        return EnFrancais.dateEtHeure(c.le(), s.campagne().zone()) + ", " + noms.getOrDefault(agent(c), "le service") + " : " + quoi
                + (c.annuleLe().isPresent() ? " (annulé)" : "");
    }

    private static UUID agent(Controle c) {
        return c.auteur() instanceof Identite.DeLAgent(var agent) ? agent : null;
    }

    static String decision(Decision decision) {
        return switch (decision) {
            case Decision.Conforme _ -> "Conforme";
            case Decision.NonConforme _ -> "Non conforme";
            case Decision.Recue(var le) -> "Reçue le " + EnFrancais.jour(le);
        };
    }
}
