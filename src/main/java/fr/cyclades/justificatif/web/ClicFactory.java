package fr.cyclades.justificatif.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.Bilan;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.List;

/** Makes the page before a click. @param refus of the click that was just made */
record ClicFactory(Liasse liasse, List<Refus> refus) {

    VueClic transmission(Demande demande) {
        var tete = new TeteFactory(liasse.situation()).tete();
        var possible = Bilan.bloquantes(demande).isEmpty() && liasse.bilan().estATransmettre(demande);
        return new VueClic(tete, "J’ai fourni toutes mes pièces", JustificatifsFactory.etat(liasse), demande.libelle() + " : ce que le bureau va recevoir",
                demande.demandees().stream().filter(p -> p.depot().isPresent()).map(p -> ligne(tete, p)).toList(), effets(), texte(demande),
                tete.pieces() + "/regroupements/" + demande.regroupement() + "/transmission", "J’ai fourni toutes mes pièces",
                liasse.situation().version().numero(), possible, resume("Rien n’a été transmis"));
    }

    VueClic validation() {
        var s = liasse.situation();
        var tete = new TeteFactory(s).tete();
        return new VueClic(tete, "Valider mon inscription", JustificatifsFactory.etat(liasse), "", List.of(),
                List.of("Votre clic vaut signature de la version " + s.version().numero() + " de votre inscription, à la date et à l’heure où vous cliquez.",
                        "Une nouvelle version serait à valider de nouveau."),
                texte(s.version().numero()), tete.pieces() + "/validation", "Valider mon inscription", s.version().numero(),
                liasse.validation().isEmpty() && s.candidature().estVivante(), resume("Rien n’a été validé"));
    }

    /** What is kept with the click, word for word (decision 23). */
    String texte(Demande demande) {
        return liasse.situation().campagne().notice().signature() == ModeDeSignature.CLIC_PIECES
                ? GroupeFactory.CLIC + " Ce clic vaut validation définitive de la version " + liasse.situation().version().numero() + " de votre inscription."
                : GroupeFactory.CLIC;
    }

    static String texte(int version) {
        return "J’ai relu la version " + version + " de mon inscription : elle dit ce que je veux passer. Je la valide.";
    }

    private List<String> effets() {
        var effets = new ArrayList<String>();
        effets.add("Vos pièces sont transmises au bureau, qui peut commencer à les contrôler.");
        effets.add("Elles sont verrouillées : vous pourrez les voir, plus les remplacer ni les supprimer.");
        effets.add("Si le bureau en refuse une (photo floue, page coupée…), un mail vous le dira et vous pourrez la remplacer. Autant regarder chaque "
                + "fichier avant de cliquer.");
        var notice = liasse.situation().campagne().notice();
        if (notice.recapitulatif() == MomentDuRecapitulatif.PIECES_FOURNIES) {
            effets.add("Votre récapitulatif d’inscription est publié dans « Mes documents ».");
        }
        if (liasse.situation().peutModifier()) {
            effets.add("Votre inscription, elle, reste modifiable " + liasse.situation().campagne().limite(liasse.situation().campagne().echeancier().finModification())
                    + " : une nouvelle version peut demander d’autres pièces" + (notice.signature() == ModeDeSignature.DEPOT_SIGNE ? " et un nouveau papier à signer." : "."));
        }
        return effets;
    }

    private VueClic.Ligne ligne(Tete tete, Piece piece) {
        var etat = piece.etat() instanceof Deposee ? "" : ", déjà transmise";
        var conseils = liasse.conseils(piece);
        return new VueClic.Ligne(piece.quoi().libelle(), liasse.fichier(piece).map(Fichier::nom).orElse("") + etat, conseils,
                conseils.isEmpty() ? null : new Lien("Revoir ce fichier", tete.pieces() + "/pieces/" + piece.quoi().code()));
    }

    private ResumeErreurs resume(String titre) {
        return refus.isEmpty() ? null : ResumeErreurs.de(titre, refus, null);
    }
}
