package fr.cyclades.reglement;

import fr.cyclades.reglement.Champ.Lien;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of a notice that is not the form (R1–R15, R54–R67, R94–R110).
 *
 * @param examen code of the exam, e.g. {@code BCP}, {@code EA}; also the {@code domaine} of deep links
 * @param titre « Baccalauréat professionnel »; {@code titreLong} with what distinguishes the campagne
 * @param chemin labels of the selection path, e.g. Examen → Baccalauréat professionnel → Académie de Clermont-Ferrand (a tree of
 *     any depth)
 * @param academie two digits, e.g. {@code 06}
 * @param er code of the entité responsable, e.g. {@code A06}
 * @param fuseau of the ER when it is not the one of the académie
 * @param sessionPassage year in which the épreuves are sat; {@code sessionRattachement} year for which they count (R2)
 * @param dateDeReference end of the five years of acquis, ages (decision 44)
 * @param emetteur who issues the notice (R1)
 * @param publicConcerne who may register, one sentence each (R4, R5, R54); {@code publicNonConcerne} who must not, with the way to
 *     go (R6–R8, R148)
 * @param conditions texts to accept, in order (R24, R46), or to read (S1 « Conditions d’inscription »)
 * @param aPreparer what to have at hand before starting
 * @param contacts functions, never persons; the first is the general one
 * @param unicite one candidature per person, exam and session in all France (decision 26)
 * @param documents titles of documents by type: {@code recapitulatif}, {@code liste_des_pieces}… (C3)
 * @param textes other texts by code (help per tab, « apres_enregistrement »…)
 * @param liens useful links, in order
 * @param organisateur who organises when it is not the académie (« Bureau des concours de la mer »), or empty
 */
public record Notice(String examen, String titre, String titreLong, List<String> chemin, String academie, String er,
                     Optional<ZoneId> fuseau, int sessionPassage, int sessionRattachement, LocalDate dateDeReference,
                     Emetteur emetteur, List<String> publicConcerne, List<NonConcerne> publicNonConcerne, List<String> conditions,
                     List<String> aPreparer, Calendrier calendrier, List<Contact> contacts, ModeDeSignature signature,
                     MomentDuRecapitulatif recapitulatif, Sanction sanction, Relance relance, Redepot redepot,
                     CorrectionManuscrite correctionManuscrite, boolean unicite,
                     FormatsDePiece formats, List<Reference> references, Map<String, String> documents,
                     Map<String, String> textes, List<Lien> liens, NatureDExamen nature, String organisateur, Optional<Frais> frais) {

    /** « le récapitulatif », or « le document « Confirmation d’inscription » » where the campagne calls its paper otherwise (C3). */
    public String leRecapitulatif() {
        var nom = documents.getOrDefault("recapitulatif", "");
        return nom.isEmpty() || nom.startsWith("Récapitulatif") ? "le récapitulatif" : "le document « " + nom + " »";
    }

    /**
     * Who must not register here.
     *
     * @param texte one sentence, with the way to go
     * @param examen code of the exam to register to instead, in the same académie, or empty
     * @param lien where to go otherwise, if one is known
     */
    public record NonConcerne(String texte, String examen, Optional<Lien> lien) {
    }

    /**
     * Who writes the notice; functions, never persons.
     *
     * @param lignes letterhead, e.g. Rectorat / Division des examens et concours / Bureau DEC 1
     * @param adresse postal address lines, possibly empty
     * @param date of the notice
     */
    public record Emetteur(List<String> lignes, List<String> adresse, String numeroDeCourrier, Optional<LocalDate> date, String lieu,
                           String destinataire, String signataire) {
    }

    /**
     * The dates, not yet instants.
     *
     * @param finDeModification as the closing when the campagne gives no other (P4)
     * @param depots at least one; the window of a regroupement, or of all those not named elsewhere
     * @param amenagement last day for the dossier d’aménagement (R32); {@code transfert} for a change of académie (R52)
     * @param paiement last day to pay the frais
     */
    public record Calendrier(EcheanceDeclaree ouverture, EcheanceDeclaree cloture, EcheanceDeclaree finDeModification,
                             List<FenetreDeDepot> depots, Optional<EcheanceDeclaree> amenagement,
                             Optional<EcheanceDeclaree> transfert, Optional<EcheanceDeclaree> paiement) {
    }

    /** @param regroupement code, or empty for every regroupement that has no window of its own */
    public record FenetreDeDepot(String regroupement, Optional<EcheanceDeclaree> ouverture, EcheanceDeclaree fin) {
    }

    /**
     * @param code stable; {@code fonction} « Bureau des baccalauréats professionnels », never a person
     * @param mails, {@code telephones}, {@code adresse} (lines): may be empty
     */
    public record Contact(String code, String fonction, String service, List<String> telephones, List<String> mails,
                          List<String> adresse) {
    }

    /** What makes an inscription signed (C1, decision 23). */
    public enum ModeDeSignature { ENREGISTREMENT, CLIC_PIECES, VALIDATION_EN_LIGNE, DEPOT_SIGNE, POSTAL }

    /** When the récapitulatif is published (C2). */
    public enum MomentDuRecapitulatif { ENREGISTREMENT, PIECES_FOURNIES }

    /**
     * What happens to an incomplete file (C18).
     *
     * @param type of the decision; {@code canal} how it is notified; {@code pieces} codes whose absence triggers it (empty: any
     *     compulsory piece)
     * @param texte to be shown to the candidate before and after
     */
    public record Sanction(Type type, Canal canal, List<String> pieces, String texte) {

        /** {@code AUCUNE} where the text has none: then nothing is said of it. */
        public enum Type { SUPPRESSION, ANNULATION, AUCUNE }

        public enum Canal { MAIL, LETTRE_RECOMMANDEE, NON_PRECISE }
    }

    /** Whether a relance is sent after the end of deposit (C8); reminders before it are always sent (decision 29). */
    public record Relance(boolean apresEcheance, String texte) {
    }

    /**
     * What follows a refusal (decision 28).
     *
     * @param jours   whole days left to replace the piece, counted from the mail that refuses it
     * @param enLigne whether a paper that was refused may come back on line instead of by post
     */
    public record Redepot(int jours, boolean enLigne) {

        /** Where a campagne says nothing. */
        public static final Redepot USUEL = new Redepot(7, false);

        /** For who reads the notice. */
        public String phrase() {
            var delai = switch (jours) {
                case 0 -> "ou, si c’est plus tard, le jour même du mail qui la refuse.";
                case 1 -> "ou, si c’est plus tard, le lendemain du mail qui la refuse.";
                default -> "ou, si c’est plus tard, dans les " + jours + " jours qui suivent le mail qui la refuse.";
            };
            return "Une pièce refusée se remplace avant la fin du dépôt " + delai + (enLigne ? " Un papier refusé peut revenir en ligne." : "");
        }
    }

    /** Whether what is written by hand on the signed récapitulatif is taken over by the service, and until when (C7, R128). */
    public enum CorrectionManuscrite { NON, FIN_DE_DEPOT }

    /** @param formats e.g. PDF, JPEG; {@code tailleMaxOctets} accepted size */
    public record FormatsDePiece(List<String> formats, long tailleMaxOctets) {
    }

    /** A legal text. */
    public record Reference(String texte, String adresse) {
    }
}
