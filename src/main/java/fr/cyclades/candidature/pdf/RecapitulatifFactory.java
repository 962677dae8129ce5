package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.AccuseDeReception;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Code;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Piece;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Pieces;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Signature;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.NumeroCandidat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the récapitulatif of a version.
 *
 * @param cle     of the code printed on it, when there is one
 * @param signeLe when a click signed it, where a click signs
 * @param amenagement where the aménagement asked stands, when one is
 */
record RecapitulatifFactory(Situation s, Optional<String> cle, Optional<Instant> signeLe, Optional<Etat> amenagement) {

    /** Above, in lines, everything is set closer. */
    private static final int LIGNES_A_L_AISE = 18;

    VueRecapitulatif vue() {
        var constat = s.version().constat();
        var epreuves = new EpreuvesFactory(constat.epreuves(), s.candidat().civilite());
        var partage = new Partage(constat.sections(), epreuves.lignes(), s.campagne().definition());
        var colonnes = new Colonnes(partage.enColonnes());
        var lignes = (amenagement.isPresent() ? 2 : 0) + colonnes.hauteur() + epreuves.lignes().size() + constat.pieces().size();
        var titrees = epreuves.lignesTitrees();
        var titres = titrees.stream().filter(e -> !e.rubrique().isEmpty()).count();
        return new VueRecapitulatif(new EnteteFactory(s).entete(), etat(), phraseDeLAmenagement(), numeros(), colonnes.gauche(), colonnes.droite(),
                Stream.of(partage.reconnus(), partage.aLaSuite(), epreuves.reste()).filter(suite -> !suite.isEmpty()).toList(),
                lignes + titres > LIGNES_A_L_AISE ? epreuves.lignes() : titrees, pieces(), signatures(), valide(),
                cle.map(c -> new Code(c, s.version().numero())).orElse(null), mentions(), lignes > LIGNES_A_L_AISE);
    }

    private Etat etat() {
        var zone = s.etat().detail() == null ? "" : s.etat().detail() + " ";
        return s.etat().avecDetail(zone + "État le " + EnteteFactory.instant(s, s.instant()) + " : l’état à jour est dans « Mes candidatures ».");
    }

    /** On one line: the zone is that of the line above, and the day of the week is left out. */
    private String phraseDeLAmenagement() {
        return amenagement.map(Etat::phrase).orElse("").replaceAll(" \\(heure [^)]*\\)", "").replaceAll("\\ble (?:\\p{L}+di|dimanche) (\\d)", "le $1");
    }

    private List<Ligne> numeros() {
        return List.of(
                Ligne.de("Numéro candidat", s.candidat().numero().map(NumeroCandidat::texte).orElse("")),
                Ligne.de("Numéro d’inscription", s.candidature().fiche().numero().texte()),
                Ligne.de("Modifications possibles", s.campagne().limite(s.campagne().echeancier().finModification())));
    }

    private Pieces pieces() {
        var demandees = s.version().constat().pieces();
        var limites = demandees.stream().map(p -> s.campagne().echeancier().depot(p.regroupement()).fin()).distinct().toList();
        var quand = limites.size() == 1 ? ", " + s.campagne().limite(limites.getFirst()) : ", aux dates de la liste des pièces";
        var formats = s.campagne().notice().formats();
        return new Pieces("Pièces à fournir" + quand,
                demandees.stream().allMatch(p -> p.mode() == PieceDemandee.Mode.POSTAL) ? "par la poste"
                        : String.join(" ou ", formats.formats()) + ", " + formats.tailleMaxOctets() / (1024 * 1024) + " Mo au plus",
                demandees.stream().map(this::piece).toList());
    }

    private Piece piece(PieceDemandee p) {
        var poste = p.mode() == PieceDemandee.Mode.POSTAL ? ", par la poste " + s.campagne().limite(s.campagne().echeancier().depot(p.regroupement()).fin()) : "";
        return new Piece(p.code(), p.libelle() + (p.obligatoire() ? "" : " (facultatif)") + poste, p.motif());
    }

    private List<Signature> signatures() {
        if (!seSigne()) {
            return List.of();
        }
        var sienne = new Signature(s.candidat().civilite().accorder("Signature du candidat", "Signature de la candidate", "Votre signature"),
                "J’ai relu ce récapitulatif : il dit ce que je veux passer.");
        return estMineur() ? List.of(sienne, new Signature("Signature du représentant légal", "J’ai relu ce récapitulatif et j’autorise cette inscription."))
                : List.of(sienne);
    }

    private boolean seSigne() {
        return switch (s.campagne().notice().signature()) {
            case DEPOT_SIGNE, POSTAL -> true;
            case ENREGISTREMENT, CLIC_PIECES, VALIDATION_EN_LIGNE -> false;
        };
    }

    private boolean estMineur() {
        var jour = s.version().instant().atZone(s.campagne().zone()).toLocalDate();
        return s.candidat().naissance() != null && s.candidat().naissance().plusYears(18).isAfter(jour);
    }

    /** « Enregistrer » validates by itself where no click is asked. */
    private String valide() {
        return switch (s.campagne().notice().signature()) {
            case DEPOT_SIGNE, POSTAL -> null;
            case ENREGISTREMENT -> validee(s.version().instant(), "");
            case CLIC_PIECES -> signeLe.map(le -> validee(le, ", en cliquant sur « J’ai fourni toutes mes pièces »"))
                    .orElse("Ce document ne se signe pas : il sera validé par votre clic sur « J’ai fourni toutes mes pièces ».");
            case VALIDATION_EN_LIGNE -> signeLe.map(le -> validee(le, ", en cliquant sur « Valider mon inscription »"))
                    .orElse("Ce document ne se signe pas : il sera validé par votre clic sur « Valider mon inscription ».");
        };
    }

    private String validee(Instant le, String comment) {
        return "Validé en ligne le " + EnteteFactory.instant(s, le) + comment + ". Ce document ne se signe pas.";
    }

    private String suivante() {
        return (seSigne() ? aRenvoyer() : "") + "Si vous modifiez l’inscription, une version " + (s.version().numero() + 1) + " remplacera celle-ci"
                + (seSigne() ? " : il faudra la signer de nouveau." : ".");
    }

    private String aRenvoyer() {
        return s.campagne().notice().signature() == Notice.ModeDeSignature.POSTAL
                ? "L’original signé se renvoie par la poste : gardez-en une copie. " : "Une photo de cette page, les quatre coins visibles, suffit. ";
    }

    private String mentions() {
        var textes = s.campagne().notice().references().stream().map(Notice.Reference::texte).collect(Collectors.joining(" ; "));
        return Stream.of(suivante(), s.campagne().notice().sanction().texte(), new AccuseDeReception(s).phrase(), textes.isEmpty() ? "" : "Textes : " + textes + ".")
                .filter(mention -> !mention.isBlank()).collect(Collectors.joining(" "));
    }
}
