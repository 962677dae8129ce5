package fr.cyclades.justificatif.mail;

import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Depot;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Remise;
import fr.cyclades.justificatif.mail.VueLettre.Piece;
import fr.cyclades.justificatif.mail.VueLettre.Service;
import fr.cyclades.socle.EnFrancais;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Makes the mails about the pieces of a candidature. */
record LettreFactory(Liasse liasse, Site site) {

    private static final String REFUSEE = "Non conforme";

    /** What the service decided: the last word on each piece (R105, M8). */
    VueLettre decisions(List<Controle> controles) {
        var parPiece = new LinkedHashMap<String, Piece>();
        controles.forEach(c -> liasse.demandees().stream().filter(p -> p.id().equals(c.piece())).findFirst()
                .ifPresent(p -> parPiece.put(p.quoi().code(), decision(p, c))));
        var refusees = liasse.demandees().stream().filter(p -> p.etat() instanceof NonConforme).toList();
        var suites = refusees.isEmpty() ? List.of("Vous n’avez rien à faire pour ces pièces.") : refusees.stream().map(this::suite).toList();
        return lettre(refusees.isEmpty() ? "Vos justificatifs : du nouveau" : "Vos justificatifs : " + EnFrancais.compte(refusees.size(), "pièce") + " à remplacer",
                "Ce que le bureau a décidé", parPiece.values().stream().sorted(Comparator.comparing(p -> !p.statut().equals(REFUSEE))).toList(),
                suites, refusees.isEmpty() ? "Voir mes justificatifs" : "Remplacer les pièces refusées");
    }

    private String suite(fr.cyclades.justificatif.Piece p) {
        var enLigne = liasse.bilan().revientEnLigne(p) ? ", ou à déposer en ligne," : "";
        return "« " + p.quoi().libelle() + " » : à " + (p.enLigne() ? "remplacer " + limite(p) + ", puis cliquez de nouveau sur « J’ai fourni toutes mes pièces »."
                : "envoyer de nouveau" + enLigne + " " + limite(p) + ".");
    }

    /** After « J’ai fourni toutes mes pièces »: what was handed over, and when. */
    VueLettre fournies() {
        var quand = liasse.demandes().stream().flatMap(d -> d.fournieLe().stream()).max(java.util.Comparator.naturalOrder());
        return lettre("Pièces transmises", "Ce que le bureau a reçu", liasse.demandees().stream().filter(p -> p.depot().isPresent())
                        .map(p -> new Piece(p.quoi().libelle(), "", "")).toList(),
                Stream.concat(quand.map(le -> "Vous avez cliqué sur « J’ai fourni toutes mes pièces » le " + liasse.situation().campagne().quand(le) + ".").stream(),
                        Stream.of("Un mail vous dira si une pièce est refusée. Vous n’avez rien d’autre à faire.")).toList(), "Voir mes justificatifs");
    }

    /** Before the end of the deposit: what is missing, by its name (M11). */
    VueLettre rappel() {
        var manquantes = liasse.demandees().stream().filter(fr.cyclades.justificatif.Piece::compte)
                .filter(p -> p.etat() instanceof AFournir || p.etat() instanceof NonConforme)
                .map(p -> new Piece(p.quoi().libelle(), p.etat() instanceof NonConforme ? "Non conforme, à remplacer" : p.enLigne() ? "à déposer" : "à envoyer par la poste", ""))
                .toList();
        var sanction = liasse.situation().campagne().notice().sanction().texte();
        return lettre("Rappel : votre dossier n’est pas complet", "Ce qui manque", manquantes, sanction.isEmpty() ? List.of() : List.of(sanction), "Compléter mon dossier");
    }

    /** A file that an agent put for the candidate. */
    VueLettre depotDuService(fr.cyclades.justificatif.Piece piece, Depot depot, Remise remise) {
        return lettre("Une pièce a été déposée pour vous", "La pièce concernée", List.of(new Piece(piece.quoi().libelle(), "déposée par le service le "
                        + liasse.situation().campagne().quand(depot.le()) + ", reçue " + remise.voie().libelle() + " le " + EnFrancais.jour(remise.recueLe()), remise.motif())),
                List.of("Elle est transmise au bureau, qui la contrôlera. Vous n’avez rien à faire pour elle.",
                        "Si ce n’est pas ce que vous attendiez, écrivez au bureau."), "Voir mes justificatifs");
    }

    /** A file that a machine could not keep. */
    VueLettre rejet(fr.cyclades.justificatif.Piece piece, String phrase) {
        return lettre("Un fichier n’a pas été gardé : à déposer de nouveau", "La pièce concernée", List.of(new Piece(piece.quoi().libelle(), "à déposer de nouveau", "")),
                List.of(phrase), "Déposer cette pièce");
    }

    /** The same, of a file that an agent had put: the bureau holds the document. */
    VueLettre rejetDuService(fr.cyclades.justificatif.Piece piece, Remise remise, String phrase) {
        return lettre("Le fichier déposé pour vous n’a pas été gardé", "La pièce concernée", List.of(new Piece(piece.quoi().libelle(), "reçue par le bureau "
                        + remise.voie().libelle() + " le " + EnFrancais.jour(remise.recueLe()), "")),
                List.of("Le contrôle du fichier dit : " + phrase, "Vous n’avez rien à faire : le bureau en déposera un autre, ou vous écrira s’il a besoin de vous."),
                "Voir mes justificatifs");
    }

    private Piece decision(fr.cyclades.justificatif.Piece p, Controle c) {
        if (c.annuleLe().isPresent()) {
            return new Piece(p.quoi().libelle(), "le bureau a retiré sa décision, et reprend le contrôle", "");
        }
        return switch (c.decision()) {
            case Decision.Conforme _ -> new Piece(p.quoi().libelle(), "Conforme", "");
            case Decision.NonConforme(_, var commentaire, _) -> new Piece(p.quoi().libelle(), REFUSEE, commentaire);
            case Decision.Recue(var le) -> new Piece(p.quoi().libelle(), "Reçue, date de réception " + EnFrancais.jour(le), "");
        };
    }

    private String limite(fr.cyclades.justificatif.Piece piece) {
        return liasse.situation().campagne().limite(liasse.delais().fin(piece));
    }

    private VueLettre lettre(String titre, String piecesTitre, List<Piece> pieces, List<String> suites, String bouton) {
        var s = liasse.situation();
        return new VueLettre(titre, s.salutation(), s.etat().avecDetail(s.suite()), s.examen() + ", " + s.nomDeLAcademie() + ", inscription n° "
                + s.candidature().fiche().numero().texte(), piecesTitre, pieces, suites,
                new Lien(bouton, site.adresse("/candidatures/" + s.candidature().id() + "/justificatifs")), service());
    }

    private Service service() {
        return liasse.situation().contacts().stream().findFirst().map(c -> new Service(c.fonction(), Stream.of(Stream.of(c.service()), c.adresse().stream(),
                c.telephones().stream(), c.mails().stream()).flatMap(lignes -> lignes).filter(ligne -> !ligne.isEmpty()).toList())).orElse(null);
    }
}
