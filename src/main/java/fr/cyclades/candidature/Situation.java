package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.PaiementDu;
import fr.cyclades.campagne.PiecesAFournir;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.compte.Candidat;
import fr.cyclades.habillage.Etat;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.NumeroCandidat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A candidature at an instant, with all that is needed to speak of it in a page, a mail or a document.
 *
 * @param version the version spoken of, not always the current one
 * @param dossier where its pieces stand
 */
public record Situation(Candidature candidature, Version version, Campagne campagne, Candidat candidat, Dossier dossier, Instant instant) {

    /** The one sentence (decision 4). */
    public Etat etat() {
        return new PhraseDEtat(campagne, candidat.civilite(), instant).de(candidature, dossier);
    }

    /** The line under the sentence: zone of the hour, how to go on, what happens otherwise (C18: the words of the campagne), ground and remedies of a decision. */
    public String suite() {
        var aFaire = candidature.estVivante() && etat().rebours() != null;
        var suite = Stream.of(etat().detail(), aFaire ? commentFaire() : "", aFaire ? campagne.notice().sanction().texte() : "");
        var recours = candidature instanceof Candidature.FinieParLeService finie ? new Recours(this, finie).phrases().stream() : Stream.<String>of();
        return Stream.concat(suite, recours).filter(phrase -> phrase != null && !phrase.isEmpty()).collect(Collectors.joining(" "));
    }

    private String commentFaire() {
        return switch (dossier.etat()) {
            case INCOMPLET, A_COMPLETER -> "Quand toutes vos pièces y sont, cliquez sur « J’ai fourni toutes mes pièces ».";
            case SANS_PIECE, A_TRANSMETTRE, A_VALIDER, ATTENTE_POSTALE, TRANSMIS, VALIDE, HORS_DELAI -> "";
        };
    }

    /** The candidate may modify or withdraw (R93, R129). */
    public boolean peutModifier() {
        return candidature.estVivante() && campagne.peutModifier(instant);
    }

    /** Whether the récapitulatif waits for « J’ai fourni toutes mes pièces » (C2, R49). */
    public boolean recapitulatifEnAttente() {
        return campagne.notice().recapitulatif() == MomentDuRecapitulatif.PIECES_FOURNIES && !piecesFournies();
    }

    private boolean piecesFournies() {
        return switch (dossier.etat()) {
            case SANS_PIECE, TRANSMIS, A_COMPLETER, VALIDE -> true;
            case INCOMPLET, A_TRANSMETTRE, A_VALIDER, ATTENTE_POSTALE, HORS_DELAI -> false;
        };
    }

    /** Those that these answers designate, else those of the notice; the most precise first. */
    public List<Notice.Contact> contacts() {
        return version.constat().contacts().isEmpty() ? campagne.notice().contacts() : version.constat().contacts();
    }

    /** Code of the bureau in charge, or empty. */
    public String bureau() {
        return contacts().stream().findFirst().map(Notice.Contact::code).orElse("");
    }

    /** « Baccalauréat professionnel, session 2027 ». */
    public String examen() {
        return campagne.titre() + ", " + campagne.session();
    }

    /** « BENALI Nadia Samira ». */
    public String nomDuCandidat() {
        return candidat.nomComplet();
    }

    /** How to speak of the person. */
    public Civilite civilite() {
        return candidat.civilite();
    }

    /** « 12 juin 1999 à Montluçon »: enough to know who is on the telephone. */
    public String naissance() {
        return EnFrancais.jour(candidat.naissance()) + " à " + candidat.lieu().commune();
    }

    /** The mail address of the person. */
    public AdresseMail adresse() {
        return candidat.adresse();
    }

    /** The names that a paper of this person may bear: of birth, and of use when there is one. */
    public List<String> noms() {
        return Stream.of(candidat.nomDeNaissance(), candidat.nomDUsage()).filter(nom -> nom != null && !nom.isBlank()).toList();
    }

    public Optional<LocalDate> dateDeNaissance() {
        return Optional.ofNullable(candidat.naissance());
    }

    /** « Bonjour Nadia Benali, ». */
    public String salutation() {
        return candidat.etatCivil().salutation();
    }

    /** « 260041872J », or empty. */
    public String numeroCandidat() {
        return candidat.numero().map(NumeroCandidat::texte).orElse("");
    }

    /** « Académie de Clermont-Ferrand ». */
    public String nomDeLAcademie() {
        return campagne.organisateur();
    }

    /** « session 2027 · Académie de Clermont-Ferrand ». */
    public String sessionEtAcademie() {
        return campagne.session() + " · " + campagne.organisateur();
    }

    /** What is presented, when the règlement names it (« Métiers de l’électricité… »), or empty. */
    public String specialite() {
        return version.constat().sections().stream().flatMap(section -> section.lignes().stream())
                .filter(ligne -> ligne.champ().equals("specialite") || ligne.champ().equals("serie"))
                .map(Version.Ligne::valeur).findFirst().orElse("");
    }

    /** One answer of this version, as it reads. @param champ code of the field */
    public Optional<String> reponse(String champ) {
        return version.constat().sections().stream().flatMap(section -> section.lignes().stream()).filter(ligne -> ligne.champ().equals(champ))
                .map(Version.Ligne::valeur).findFirst();
    }

    /** What this candidate owes, as his récapitulatif says it. */
    public Optional<Version.Ligne> frais() {
        return version.constat().sections().stream().flatMap(section -> section.lignes().stream()).filter(ligne -> ligne.champ().equals("frais")).findFirst();
    }

    /** What this candidate is still to be told to pay: nothing once the candidature has ended. */
    public Optional<PaiementDu> aPayer() {
        return candidature.estVivante() ? frais().flatMap(ligne -> PaiementDu.de(campagne, ligne.valeur(), instant)) : Optional.empty();
    }

    /** Where papers go; the notices do not all give a street. */
    public String adressePostale() {
        return contacts().stream().findFirst()
                .map(c -> Stream.concat(Stream.of(c.fonction(), c.service()), c.adresse().isEmpty() ? Stream.of("rue et ville à demander au service") : c.adresse().stream())
                        .filter(ligne -> !ligne.isEmpty()).collect(Collectors.joining(", ")))
                .orElse("celle du service qui gère votre inscription");
    }

    /** These pieces by deadline; where it is the same for all, until when they may still be provided: a delay may have been given. */
    public List<PiecesAFournir> aFournir(List<PieceDemandee> pieces) {
        var groupes = PiecesAFournir.de(pieces, campagne);
        return groupes.size() == 1 ? dossier.limite().map(fin -> List.of(new PiecesAFournir(groupes.getFirst().mode(), groupes.getFirst().debut(), fin, pieces))).orElse(groupes) : groupes;
    }

    /** The word of this campagne for a document (C3, decision 50). */
    public String titreDuDocument(String type, String usuel) {
        return campagne.notice().documents().getOrDefault(type, usuel);
    }
}
