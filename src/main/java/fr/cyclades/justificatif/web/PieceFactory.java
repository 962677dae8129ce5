package fr.cyclades.justificatif.web;

import fr.cyclades.document.Document;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.Delais;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import fr.cyclades.justificatif.web.VuePiece.Formulaire;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Optional;

/** Makes the page of one piece. @param document the récapitulatif to sign; {@code regard} what the inspection shows; {@code refus} of what was just sent */
record PieceFactory(Liasse liasse, Piece piece, Optional<Document> document, ApercuFactory.Regard regard, List<Refus> refus) {

    static final String TYPES = "application/pdf,image/jpeg,image/png,image/heic,image/heif,.pdf,.jpg,.jpeg,.png,.heic";

    VuePiece vue() {
        var tete = new TeteFactory(liasse.situation()).tete();
        var ouverte = liasse.estOuverte(piece);
        return new VuePiece(tete, JustificatifsFactory.etat(liasse), new LigneFactory(liasse, piece).vue(tete), Explication.fondement(piece.quoi().source()),
                quand(), ouverte ? modele() : null,
                liasse.fichier(piece).map(f -> new ApercuFactory(liasse, piece, f, regard).apercu(tete.pieces(), ouverte)).orElse(null), suite(tete),
                ouverte ? formulaire(tete) : null, pourquoi(), resume(), JustificatifsFactory.revision(liasse), tete.pieces() + "/etat");
    }

    /** Of a piece refused, the delay to replace it stands for the deposit. */
    private String quand() {
        var campagne = liasse.situation().campagne();
        var fin = new Delais(campagne).fin(piece);
        return piece.refus().isPresent() && piece.enLigne() ? "À remplacer en ligne " + campagne.limite(fin) : GroupeFactory.quand(campagne, liasse.demande(piece));
    }

    private VueJustificatifs.Document modele() {
        return piece.quoi().signature() ? document.map(d -> new VueJustificatifs.Document("Imprimer " + liasse.situation().campagne().notice().leRecapitulatif() + ", version " + d.version(),
                "/documents/" + d.id(), "PDF")).orElse(null) : null;
    }

    /** The next thing to do: another piece, or the click. */
    private Lien suite(Tete tete) {
        if (!(piece.etat() instanceof Deposee) || !liasse.estOuverte(piece)) {
            return null;
        }
        var suivante = liasse.demandees().stream().filter(p -> p.compte() && (p.etat() instanceof AFournir || p.etat() instanceof NonConforme))
                .filter(liasse::estOuverte).findFirst();
        return suivante.map(p -> new Lien("Pièce suivante : " + p.quoi().libelle(), tete.pieces() + "/pieces/" + p.quoi().code()))
                .orElseGet(() -> new Lien("Toutes mes pièces sont là : continuer",
                        tete.pieces() + "/regroupements/" + piece.quoi().regroupement() + "/transmission"));
    }

    private Formulaire formulaire(Tete tete) {
        var formats = liasse.situation().campagne().notice().formats();
        var remplace = piece.depot().isPresent();
        var fichiers = Champ.de("fichiers", "Choisir un PDF ou des photos").avecAide(aide(formats));
        return new Formulaire(remplace ? "Remplacer ce fichier" : "Ajouter un fichier", tete.pieces() + "/pieces/" + piece.quoi().code() + "/fichier",
                remplace ? "Remplacer" : "Ajouter", refus.isEmpty() ? fichiers : fichiers.avecErreur(refus.getFirst().phrase()),
                Champ.de("photo", "Ou prendre une photo").optionnel(), TYPES, formats.tailleMaxOctets(), 25L * 1024 * 1024);
    }

    private static String aide(FormatsDePiece formats) {
        return String.join(" ou ", formats.formats()) + ", " + formats.tailleMaxOctets() / (1024 * 1024) + "\u00a0Mo au plus. Les photos (JPEG, PNG, HEIC) peuvent "
                + "peser 25\u00a0Mo chacune : elles sont allégées et réunies en un seul document, dans l’ordre choisi.";
    }

    private String pourquoi() {
        var s = liasse.situation();
        if (!s.candidature().estVivante()) {
            return "Cette inscription n’est plus en cours : ses pièces ne changent plus.";
        }
        if (!liasse.bilan().estOuverte(piece, liasse.demande(piece))) {
            return piece.enLigne() ? "Le fichier peut être vu, il ne peut plus être changé." : "";
        }
        var fenetre = liasse.delais().fenetre(piece);
        return s.instant().isBefore(fenetre.ouverture())
                ? "Le dépôt ouvrira le " + s.campagne().debut(fenetre.ouverture()) + "."
                : "Le dépôt est terminé : cette pièce devait arriver " + s.campagne().limite(liasse.delais().fin(piece)) + ". Contactez le bureau sans attendre.";
    }

    /** Where nothing can be put any more, the refusals lead nowhere and nothing is to be chosen again. */
    private ResumeErreurs resume() {
        if (refus.isEmpty()) {
            return null;
        }
        var ouverte = liasse.estOuverte(piece);
        var dits = ouverte ? refus : refus.stream().map(r -> Refus.global(r.code(), r.phrase())).toList();
        return ResumeErreurs.de("Rien n’a été déposé", dits, liasse.fichier(piece).isPresent() ? "Le fichier déposé avant est toujours là."
                : ouverte ? "Choisissez de nouveau : un navigateur ne garde pas les fichiers." : null);
    }
}
