package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.candidature.Situations;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.Filtre;
import fr.cyclades.justificatif.controle.Ligne;
import fr.cyclades.justificatif.web.gestion.VuePoste.Annulation;
import fr.cyclades.justificatif.web.gestion.VuePoste.Avis;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page on which a piece is controlled. */
@Component
class PosteFactory {

    private static final int SUIVANTES = 8;

    private final FileDAttente file;
    private final FileFactory files;
    private final PieceDuPosteFactory fiches;
    private final FeuilleFactory feuilles;
    private final FormulaireFactory formulaires;
    private final Situations situations;
    private final Pieces pieces;
    private final Agents agents;
    private final Horloge horloge;

    PosteFactory(FileDAttente file, FileFactory files, PieceDuPosteFactory fiches, FeuilleFactory feuilles, FormulaireFactory formulaires,
            Situations situations, Pieces pieces, Agents agents, Horloge horloge) {
        this.file = file;
        this.files = files;
        this.fiches = fiches;
        this.feuilles = feuilles;
        this.formulaires = formulaires;
        this.situations = situations;
        this.pieces = pieces;
        this.agents = agents;
        this.horloge = horloge;
    }

    /**
     * What is asked to be shown.
     *
     * @param bail   who else holds the piece, or null
     * @param saisie what was typed, when the form comes back
     * @param fait   identifier of the decision just taken, or empty
     */
    record Demande(AgentConnecte agent, Piece piece, Filtre filtre, Ligne.Bail bail, Map<String, String> saisie, List<Refus> refus, Avis avis,
            String fait, int page, int zoom, int tourner) {}

    VuePoste page(Demande d, Perimetre perimetre) {
        var maintenant = horloge.maintenant();
        var situation = situations.courante(d.piece().candidature()).orElseThrow();
        var comptes = file.compter(perimetre, maintenant);
        var suivantes = file.lister(perimetre, d.filtre(), maintenant, 0, SUIVANTES);
        var corbeille = new VueFile.Corbeille(d.filtre().corbeille().libelle(), FileFactory.nombre(comptes.de(d.filtre().corbeille())),
                Adresses.file(d.filtre()), true);
        var tenue = d.bail() == null ? null : agents.noms(List.of(d.bail().agent())).getOrDefault(d.bail().agent(), "un autre agent");
        return new VuePoste(files.resume(comptes, d.agent(), perimetre, maintenant), corbeille, files.lignes(suivantes, d.filtre(), d.agent(), maintenant, _ -> false),
                FileFactory.caches(d.filtre()), tenue, d.avis() != null ? d.avis() : avisDe(d), fiches.fiche(d.piece(), situation),
                feuilles.feuille(d, situation), formulaires.formulaire(d, situation, tenue),
                d.refus().isEmpty() ? null : ResumeErreurs.de("Votre décision n’est pas encore enregistrée", d.refus(), null));
    }

    /** « Conforme : Justificatif de domicile. », with the way back, when the last decision was this agent's. */
    private Avis avisDe(Demande d) {
        try {
            return d.fait().isEmpty() ? null : pieces.controle(UUID.fromString(d.fait()))
                    .filter(c -> c.auteur().equals(d.agent().identite()) && c.annuleLe().isEmpty())
                    .flatMap(c -> pieces.parId(c.piece()).map(p -> new Avis(
                            PieceDuPosteFactory.decision(c.decision()) + " : " + p.quoi().libelle() + "." + validation(p), "fr-alert--success",
                            new Annulation("/gestion/pieces/" + p.id() + "/annulation", c.id().toString()))))
                    .orElse(null);
        } catch (IllegalArgumentException illisible) {
            return null;
        }
    }

    private static String validation(Piece piece) {
        return piece.etat() instanceof Conforme conforme && conforme.valideeLe().isPresent()
                ? " C’était la dernière : toutes les pièces sont conformes, le dossier est validé." : "";
    }
}
