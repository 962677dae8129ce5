package fr.cyclades.justificatif.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Conforme;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where one piece stands: the four cases of the notice with their words (R106), and those before them. */
record LigneFactory(Liasse liasse, Piece piece) {

    VueJustificatifs.Piece vue(Tete tete) {
        var chemin = tete.pieces() + "/pieces/" + piece.quoi().code();
        return new VueJustificatifs.Piece(piece.quoi().code(), piece.quoi().libelle(), piece.quoi().aide(), piece.quoi().motif(),
                piece.quoi().obligatoire() ? "Obligatoire" : "Facultative", badge(), dates(), consequence(), information(), liasse.conseils(piece),
                action(chemin),
                piece.depot().isPresent() ? new Lien("Voir « " + nom() + " »", chemin) : null, piece.etat() instanceof NonConforme);
    }

    Badge badge() {
        return switch (piece.etat()) {
            case AFournir _ -> piece.quoi().obligatoire() ? new Badge(piece.enLigne() ? "À fournir" : "À envoyer", Ton.ATTENTE) : new Badge("Facultative", Ton.NEUTRE);
            case Deposee(_, var aVerifier, _) -> aVerifier ? new Badge("À vérifier", Ton.ATTENTE) : new Badge("Déposée", Ton.NEUTRE);
            case Transmise _ -> new Badge("Déposée", Ton.NEUTRE);
            case Recue _ -> new Badge("Reçue", Ton.INFO);
            case NonConforme _ -> new Badge("Non conforme", Ton.KO);
            case Conforme _ -> new Badge("Conforme", Ton.OK);
        };
    }

    List<String> dates() {
        var remise = liasse.fichier(piece).flatMap(Fichier::remise);
        var deposee = piece.depot().map(d -> remise.map(r -> "Déposée par le service le " + quand(d.le()) + ", reçue " + r.voie().libelle() + " le "
                + EnFrancais.jour(r.recueLe()) + " : " + r.motif()).orElseGet(() -> "Déposée le " + quand(d.le())));
        var suite = switch (piece.etat()) {
            case AFournir _, Deposee _ -> Stream.<String>empty();
            case Transmise(var depot) -> depot.transmisLe().map(le -> "Transmise au bureau le " + quand(le)).stream();
            case Recue(_, var le) -> Stream.of(reception(le));
            case NonConforme(_, _, _, var le, var recueLe, _) -> Stream.concat(recueLe.map(LigneFactory::reception).stream(), Stream.of("Contrôlée le " + quand(le)));
            case Conforme(_, _, var recueLe, var valideeLe) ->
                Stream.concat(recueLe.map(LigneFactory::reception).stream(), valideeLe.map(le -> "Validée le " + quand(le)).stream());
        };
        return Stream.concat(deposee.stream(), suite).toList();
    }

    String consequence() {
        return switch (piece.etat()) {
            case AFournir _ -> piece.enLigne() ? rejet() : "Gestion de la pièce non dématérialisée : à envoyer directement au service administratif, " + limite()
                    + ", à cette adresse : " + liasse.situation().adressePostale() + ".";
            case Deposee(_, var aVerifier, _) when aVerifier ->
                "Vos réponses ont changé depuis ce dépôt : vérifiez que ce fichier convient encore, ou remplacez-le.";
            case Deposee(_, _, var apres) -> (liasse.estEnInspection(piece) ? "Vérification du fichier en cours. " : "") + "Pas encore transmise : vous pouvez la remplacer ou la supprimer."
                    + (apres.isPresent() ? " Il reste à cliquer de nouveau sur « J’ai fourni toutes mes pièces »." : "");
            case Transmise _ -> "Aucun statut : le bureau ne l’a pas encore contrôlée. Rien à faire.";
            case Recue _ -> "Le bureau l’a reçue et ne l’a pas encore contrôlée. Rien à faire.";
            case NonConforme _ -> piece.enLigne()
                    ? "À remplacer " + limite() + ", puis cliquez de nouveau sur « J’ai fourni toutes mes pièces »."
                    : "À envoyer de nouveau par la poste" + (liasse.bilan().revientEnLigne(piece) ? ", ou à déposer ici en ligne, " : " ") + limite() + ".";
            case Conforme(_, var le, _, _) -> "Acceptée le " + EnFrancais.jour(le.atZone(campagne().zone()).toLocalDate()) + ". Rien à faire.";
        };
    }

    private String rejet() {
        var rejet = liasse.rejet(piece);
        return rejet.isEmpty() ? "" : "Votre dernier fichier n’a pas été gardé. " + rejet;
    }

    String information() {
        return piece.refus().map(NonConforme::commentaire).orElse("");
    }

    private Lien action(String chemin) {
        if (!liasse.estOuverte(piece)) {
            return null;
        }
        return switch (piece.etat()) {
            case AFournir _ -> new Lien("Ajouter", chemin);
            case Deposee _ -> new Lien("Remplacer ou supprimer", chemin);
            case NonConforme _ -> new Lien(piece.enLigne() ? "Remplacer cette pièce" : "La déposer en ligne", chemin);
            case Transmise _, Recue _, Conforme _ -> null;
        };
    }

    String limite() {
        return campagne().limite(liasse.delais().fin(piece));
    }

    String nom() {
        return Optional.ofNullable(piece.depot().map(Depot::fichier).map(liasse.fichiers()::get).orElse(null)).map(f -> f.nom()).orElse("le fichier");
    }

    private String quand(Instant instant) {
        var locale = instant.atZone(campagne().zone());
        return EnFrancais.jour(locale.toLocalDate()) + " à " + EnFrancais.heure(locale.toLocalTime()) + " (" + campagne().heureDe(instant) + ")";
    }

    private static String reception(LocalDate le) {
        return "Date de réception : " + EnFrancais.jour(le);
    }

    private Campagne campagne() {
        return liasse.situation().campagne();
    }
}
