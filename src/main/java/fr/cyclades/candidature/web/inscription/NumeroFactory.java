package fr.cyclades.candidature.web.inscription;

import fr.cyclades.campagne.PaiementDu;
import fr.cyclades.candidature.AccuseDeReception;
import fr.cyclades.candidature.EtatDesPieces;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.candidature.web.inscription.VueNumero.Etape;
import fr.cyclades.candidature.web.inscription.VueNumero.Piece;
import fr.cyclades.document.Document;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.NumeroCandidat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page « N° Inscription ». @param documents those of this candidature; {@code amenagement} its sentence, or null */
record NumeroFactory(Situation s, List<Document> documents, Etat amenagement) {

    VueNumero vue() {
        var pieces = s.version().constat().pieces();
        return new VueNumero(VueTete.de(s), titre(), s.etat().avecDetail(s.suite()), amenagement, remplacee(),
                s.candidat().numero().map(NumeroCandidat::texte).orElse(""), s.candidature().fiche().numero().texte(),
                s.campagne().quand(s.version().instant()), s.version().numero(), s.candidat().adresse().texte(),
                s.candidature().estVivante() ? etapes(pieces) : List.of(), !pieces.isEmpty(), VueDocuments.de(s, aSigner()),
                texte("apres_enregistrement"),
                Stream.of("documents", "modification", "changement_de_coordonnees", "transfert").map(this::texte).filter(t -> !t.isEmpty()).toList(),
                new AccuseDeReception(s).phrases(), limites(pieces),
                VueBureau.de(s.contacts(), s.campagne().notice()));
    }

    private String texte(String code) {
        return s.campagne().notice().textes().getOrDefault(code, "");
    }

    /** The récapitulatif of this version only: signing a former one would be for nothing. */
    private List<Document> aSigner() {
        return documents.stream().filter(d -> d.type().equals("recapitulatif") && d.version() == s.version().numero()).toList();
    }

    private String titre() {
        if (!s.candidature().estVivante()) {
            return "N° Inscription";
        }
        var enregistre = s.version().numero() == 1 ? "C’est enregistré." : "Version %d enregistrée.".formatted(s.version().numero());
        return switch (s.dossier().etat()) {
            case INCOMPLET -> enregistre + " Il reste vos pièces à fournir.";
            case A_TRANSMETTRE -> enregistre + " Il reste à transmettre vos pièces.";
            case A_VALIDER -> enregistre + " Il reste à la valider en ligne.";
            case ATTENTE_POSTALE -> enregistre + " Il reste une pièce à envoyer par la poste.";
            case A_COMPLETER -> enregistre + " Une pièce est à remplacer.";
            case SANS_PIECE, TRANSMIS, VALIDE, HORS_DELAI -> enregistre;
        };
    }

    private String remplacee() {
        if (s.version().numero() == 1) {
            return "";
        }
        var avant = "La version %d ne vaut plus".formatted(s.version().numero() - 1);
        return s.campagne().notice().signature() == ModeDeSignature.DEPOT_SIGNE ? avant + " : c’est la nouvelle qu’il faut signer." : avant + ".";
    }

    private List<Etape> etapes(List<PieceDemandee> pieces) {
        var etapes = new ArrayList<Etape>();
        pieces.stream().filter(PieceDemandee::signature).findFirst().map(this::signature).ifPresent(etapes::add);
        var aDeposer = pieces.stream().filter(p -> p.mode() == Mode.EN_LIGNE).toList();
        if (!aDeposer.isEmpty()) {
            etapes.add(new Etape(aDeposer(aDeposer),
                    ouverture() + formats(), aDeposer.stream().map(piece -> piece(piece, aDeposer)).toList(), false));
            etapes.add(new Etape("Cliquer sur « J’ai fourni toutes mes pièces »",
                    "C’est ce clic qui transmet votre dossier au bureau. Sans lui, le contrôle ne commence pas.", List.of(), false));
        }
        var aEnvoyer = pieces.stream().filter(p -> p.mode() == Mode.POSTAL && !p.signature()).toList();
        if (!aEnvoyer.isEmpty()) {
            etapes.add(new Etape("Envoyer par la poste " + (aEnvoyer.size() == 1 ? "votre pièce" : "vos " + EnFrancais.compte(aEnvoyer.size(), "pièce")),
                    "À cette adresse : " + s.adressePostale() + ". Gardez-en une copie.", aEnvoyer.stream().map(this::postale).toList(), false));
        }
        if (s.campagne().notice().signature() == ModeDeSignature.VALIDATION_EN_LIGNE && s.dossier().etat() != EtatDesPieces.Etat.VALIDE) {
            etapes.add(new Etape("Valider votre inscription en ligne",
                    "Relisez-la, puis validez-la dans « Mes justificatifs » : ce clic, daté, vaut signature de cette version.", List.of(), false));
        }
        s.aPayer().ifPresent(p -> etapes.add(new Etape(p.titre(), p.texte(), List.of(), false)));
        return etapes;
    }

    /** What is facultative is not counted: it is not missing either. */
    private static String aDeposer(List<PieceDemandee> pieces) {
        var dues = pieces.stream().filter(PieceDemandee::obligatoire).count();
        if (dues == pieces.size() || dues == 0) {
            return "Déposer " + (pieces.size() == 1 ? "votre pièce" : "vos " + EnFrancais.compte(pieces.size(), "pièce"));
        }
        return "Déposer " + (dues == 1 ? "votre pièce obligatoire" : "vos " + EnFrancais.compte(dues, "pièce") + " obligatoires");
    }

    private Etape signature(PieceDemandee p) {
        var imprimante = " Pas d’imprimante ? Une mairie, une médiathèque ou une maison France services peut vous aider.";
        return p.mode() == Mode.POSTAL
                ? new Etape("Relire, signer et renvoyer " + leRecapitulatif(), "Imprimez-le, signez-le et gardez-en une copie, puis envoyez l’original par la poste, "
                        + s.campagne().limite(fin(p)) + ", à cette adresse : " + s.adressePostale() + "." + imprimante, List.of(), true)
                : new Etape("Relire, signer et photographier " + leRecapitulatif(),
                        "Imprimez-le, signez-le, puis prenez-le en photo ou scannez-le." + imprimante, List.of(), true);
    }

    private String ouverture() {
        return s.campagne().depotAVenir(s.instant()).map(le -> "Le dépôt ouvre le " + s.campagne().debut(le) + ". ").orElse("");
    }

    private String leRecapitulatif() {
        return s.campagne().notice().leRecapitulatif();
    }

    private String formats() {
        var formats = s.campagne().notice().formats();
        return "Formats %s, %d Mo au plus par fichier. Une photo de téléphone convient.".formatted(
                String.join(" ou ", formats.formats()), formats.tailleMaxOctets() / (1024 * 1024));
    }

    private Piece piece(PieceDemandee p, List<PieceDemandee> pieces) {
        var seule = pieces.stream().allMatch(autre -> fin(autre).equals(fin(p)));
        return new Piece(p.libelle() + (p.obligatoire() ? "" : " (facultatif)"), p.motif(),
                seule ? "" : "à déposer " + s.campagne().limite(fin(p)));
    }

    private Piece postale(PieceDemandee p) {
        return new Piece(p.libelle() + (p.obligatoire() ? "" : " (facultatif)"), p.motif(), "à envoyer " + s.campagne().limite(fin(p)));
    }

    private List<FeuilleDeCalendrier> limites(List<PieceDemandee> pieces) {
        var echeancier = s.campagne().echeancier();
        var limites = new ArrayList<Map.Entry<Echeance, String>>();
        limites.add(Map.entry(echeancier.finModification(), "Dernier moment pour modifier"));
        var fins = pieces.stream().map(this::fin).distinct().toList();
        fins.forEach(fin -> limites.add(Map.entry(fin, fins.size() == 1 ? "Dernier moment pour fournir vos pièces" : objet(pieces, fin))));
        s.aPayer().flatMap(PaiementDu::fin).ifPresent(fin -> limites.add(Map.entry(fin, "Dernier moment pour payer")));
        return limites.stream().sorted(Comparator.comparing(limite -> limite.getKey().limite()))
                .map(limite -> FeuilleDeCalendrier.de(limite.getValue(), limite.getKey(), echeancier.lieu())).toList();
    }

    /** Which pieces a date is about, when there are several dates. */
    private String objet(List<PieceDemandee> pieces, Echeance fin) {
        var siennes = pieces.stream().filter(p -> fin(p).equals(fin)).toList();
        var geste = siennes.stream().allMatch(p -> p.mode() == Mode.POSTAL) ? "envoyer par la poste" : "fournir";
        return "Dernier moment pour " + geste + "\u00a0: " + siennes.stream().map(PieceDemandee::libelleRegroupement).distinct().collect(Collectors.joining(", "));
    }

    private Echeance fin(PieceDemandee piece) {
        return s.campagne().echeancier().depot(piece.regroupement()).fin();
    }
}
