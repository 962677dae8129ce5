package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Delais;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Motifs;
import fr.cyclades.justificatif.web.gestion.VuePoste.Annulation;
import fr.cyclades.justificatif.web.gestion.VuePoste.Formulaire;
import fr.cyclades.justificatif.web.gestion.VuePoste.Modele;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form of the decision, or why none can be taken. */
@Component
class FormulaireFactory {

    private final Motifs motifs;
    private final Pieces pieces;
    private final Horloge horloge;

    FormulaireFactory(Motifs motifs, Pieces pieces, Horloge horloge) {
        this.motifs = motifs;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /** @param tenue who else holds the piece, or null */
    Formulaire formulaire(PosteFactory.Demande d, Situation s, String tenue) {
        var piece = d.piece();
        var pourquoi = tenue != null ? "Cette pièce est ouverte par " + tenue + " : vous pouvez la lire, pas décider." : empechement(piece, s);
        var saisie = d.saisie();
        var aujourdhui = horloge.aujourdhui(s.campagne().zone()).toString();
        return new Formulaire(pourquoi.isEmpty(), pourquoi, "/gestion/pieces/" + piece.id(), piece.revision(),
                Champ.de("decision", "Votre décision").avecOptions(choix(piece)).avecValeur(saisie.getOrDefault("decision", "")).avecRefus(d.refus()),
                Champ.de("motif", "Motif du refus").optionnel().avecOptions(motifs.de(piece.quoi().code()).stream().map(m -> Option.de(m.code(), m.libelle())).toList())
                        .avecAide(lira(s) + " la phrase de ce motif, dans son espace et par mail.").avecValeur(saisie.get("motif")).avecRefus(d.refus()),
                Champ.de("message", s.civilite().accorder("Précisions pour le candidat", "Précisions pour la candidate", "Précisions pour le candidat")).optionnel()
                        .avecAide("Écrites à la suite de cette phrase. Avec « Autre motif », ou sans motif, elles disent seules ce qui ne va pas.")
                        .avecValeur(saisie.get("message")).avecRefus(d.refus()), lira(s) + " :",
                saisie.getOrDefault("recueLe", aujourdhui), piece.estSurPapier(), consequence(piece, s),
                motifs.de(piece.quoi().code()).stream().filter(m -> !m.message().isEmpty()).map(m -> new Modele(m.code(), m.libelle(), m.message())).toList(),
                new Lien(d.filtre().corbeille().libelle(), Adresses.file(d.filtre())), annulation(piece));
    }

    private static String lira(Situation s) {
        return s.civilite().accorder("Il lira", "Elle lira", "Il ou elle lira");
    }

    private static List<Option> choix(Piece piece) {
        var choix = new ArrayList<>(List.of(Option.de("conforme", "Conforme"), Option.de("non_conforme", "Non conforme")));
        if (!(piece.etat() instanceof Recue)) {
            choix.add(Option.de("recue", "Reçue"));
        }
        return choix;
    }

    private static String empechement(Piece piece, Situation s) {
        if (!s.candidature().estVivante()) {
            return "Cette inscription n’est plus en cours.";
        }
        if (!piece.demandee()) {
            return "Cette pièce n’est plus demandée depuis la dernière version de l’inscription.";
        }
        return switch (piece.etat()) {
            case Transmise _, Recue _ -> "";
            case AFournir _ -> piece.enLigne() ? "Rien n’a été déposé pour cette pièce." : "";
            case NonConforme _ -> piece.enLigne() ? "Vous attendez un nouveau dépôt." : "";
            case Deposee _ -> "Le clic « J’ai fourni toutes mes pièces » manque : ce fichier peut encore changer.";
            case Conforme _ -> "Cette pièce est conforme.";
        };
    }

    private String consequence(Piece piece, Situation s) {
        var redepot = new Delais(s.campagne()).redepot(horloge.maintenant());
        var fin = s.campagne().echeancier().depot(piece.quoi().regroupement()).fin();
        var limite = (redepot.isAfter(fin.limite()) ? redepot : fin.limite()).minusSeconds(60);
        var qui = s.civilite().accorder("Il", "Elle", "La personne") + " pourra la remplacer ";
        if (fin.jourEntier() && !redepot.isAfter(fin.limite())) {
            return qui + s.campagne().limite(fin) + ".";
        }
        return qui + "jusqu’au " + EnFrancais.dateEtHeure(limite, s.campagne().zone()) + " (" + s.campagne().heureDe(limite) + ").";
    }

    /** The last decision, while nothing came on top of it. */
    private Annulation annulation(Piece piece) {
        var decidee = piece.etat() instanceof Conforme || piece.etat() instanceof NonConforme || piece.etat() instanceof Recue;
        return !decidee ? null : pieces.controles(piece.id()).stream().filter(c -> c.annuleLe().isEmpty()).findFirst().map(Controle::id)
                .map(id -> new Annulation("/gestion/pieces/" + piece.id() + "/annulation", id.toString())).orElse(null);
    }
}
