package fr.cyclades.candidature.mail;

import fr.cyclades.campagne.PiecesAFournir;
import fr.cyclades.candidature.AccuseDeReception;
import fr.cyclades.candidature.Difference;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Version;
import fr.cyclades.candidature.mail.VueLettre.Changement;
import fr.cyclades.candidature.mail.VueLettre.Pieces;
import fr.cyclades.candidature.mail.VueLettre.Service;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.habillage.Site;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.NumeroCandidat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the mails of a candidature. */
record LettreFactory(Situation s, Site site) {

    /** After the first « Enregistrer »: also the acknowledgement of receipt (M4). @param amenagement where it stands, when one is asked (R32) */
    VueLettre enregistree(Optional<Etat> amenagement) {
        return lettre("Inscription enregistrée", List.of(), Stream.of(paiement(), rappel(amenagement), Stream.of(documents(), accuse())).flatMap(suites -> suites));
    }

    /** After a modification (M5, R93). */
    VueLettre modifiee(List<Difference> differences, Optional<Etat> amenagement) {
        var avant = s.version().numero() - 1;
        var remplace = "La version " + s.version().numero() + " remplace la version " + avant
                + (s.campagne().notice().signature() == Notice.ModeDeSignature.DEPOT_SIGNE
                        ? ", qui ne vaut plus : c’est la version " + s.version().numero() + " du récapitulatif qui se signe."
                        : ".");
        return lettre("Modification d’inscription", differences.stream().map(LettreFactory::changement).toList(),
                Stream.of(paiement(), rappel(amenagement), Stream.of(remplace, documents(), accuse())).flatMap(suites -> suites));
    }

    /** After a correction by the service (R128). */
    VueLettre corrigee(List<Difference> differences) {
        return lettre("Modification d’inscription par le bureau", differences.stream().map(LettreFactory::changement).toList(), Stream.concat(Stream.of(
                "Le bureau a corrigé votre inscription. Motif : " + s.version().motif(),
                "La version " + s.version().numero() + " remplace la version " + (s.version().numero() - 1)
                        + ". Ce n’est pas ce que vous vouliez ? Écrivez au bureau sans attendre.",
                documents()), paiement()));
    }

    /** All the pieces are conform (R103). */
    VueLettre validee() {
        return new VueLettre("Dossier validé", s.salutation(), etat(), faits(), List.of(), List.of(),
                Stream.concat(Stream.of("Toutes vos pièces sont conformes" + (s.aPayer().isEmpty() ? " : vous n’avez plus rien à faire." : ".")
                        + " Votre convocation arrivera dans « Mes documents », et un mail vous préviendra."), paiement()).toList(),
                bouton("Voir mon inscription", "/candidatures/" + s.candidature().id()), service());
    }

    /** After a decision of the service (M10): the ground and the remedies are in the detail of the sentence. */
    VueLettre annulee() {
        return new VueLettre(s.etat().phrase().split(" le ")[0], s.salutation(), etat(), faits(), List.of(), List.of(), List.of(),
                bouton("Relire cette inscription", "/candidatures/" + s.candidature().id()), service());
    }

    /** After a decision was reversed. */
    VueLettre retablie() {
        return lettre("Inscription rétablie", List.of(), Stream.concat(Stream.of(
                "Le bureau est revenu sur sa décision : votre inscription est rétablie, avec le même numéro. Lisez ce qu’il reste à faire ci-dessus."), paiement()));
    }

    /** After a withdrawal (M6, R160). */
    VueLettre desinscrite() {
        return new VueLettre("Désinscription", s.salutation(), etat(), faits(), List.of(), List.of(), List.of(
                "La désinscription est définitive : ce numéro d’inscription ne servira plus. Votre état civil reste verrouillé : seul le " + s.campagne().notice().nature().service()
                        + " peut le corriger.",
                "Vous n’avez rien demandé ? Changez votre mot de passe, et prévenez le bureau sans attendre."),
                bouton("Voir mes candidatures", "/candidatures"), service());
    }

    private VueLettre lettre(String titre, List<Changement> changements, Stream<String> suites) {
        return new VueLettre(titre, s.salutation(), etat(), faits(), changements, pieces(), suites.toList(),
                bouton("Voir mon inscription", "/candidatures/" + s.candidature().id()), service());
    }

    private Stream<String> paiement() {
        return s.aPayer().map(p -> p.titre() + ". " + p.texte()).stream();
    }

    private static Stream<String> rappel(Optional<Etat> amenagement) {
        return amenagement.map(etat -> (etat.phrase() + " " + Objects.toString(etat.detail(), "")).strip()).stream();
    }

    private String accuse() {
        return "Accusé de réception. " + String.join(" ", new AccuseDeReception(s).phrases());
    }

    private Etat etat() {
        return s.etat().avecDetail(s.suite());
    }

    private List<Ligne> faits() {
        return Stream.of(
                        Ligne.de(s.campagne().notice().nature().nom(), s.examen() + ", " + s.campagne().organisateur()),
                        Ligne.de("Présenté", s.specialite()),
                        Ligne.de("Numéro candidat", s.candidat().numero().map(NumeroCandidat::texte).orElse("")),
                        Ligne.de("Numéro d’inscription", s.candidature().fiche().numero().texte()),
                        Ligne.de("Version " + s.version().numero(), "enregistrée le " + s.campagne().quand(s.version().instant())),
                        Ligne.de(s.frais().map(Version.Ligne::libelle).orElse(""),
                                s.frais().map(f -> f.precision().isEmpty() ? f.valeur() : f.valeur() + ", " + f.precision()).orElse("")),
                        Ligne.de("Modifier ou se désinscrire", s.peutModifier() ? s.campagne().limite(s.campagne().echeancier().finModification()) : ""))
                .filter(ligne -> !ligne.valeur().isEmpty()).toList();
    }

    private List<Pieces> pieces() {
        return s.aFournir(s.version().constat().pieces()).stream().map(this::pieces).toList();
    }

    private Pieces pieces(PiecesAFournir groupe) {
        return new Pieces(groupe.titre(s.dossier().limite().map(_ -> s.campagne().limite(groupe.fin())).orElse("")),
                groupe.mode() == PieceDemandee.Mode.POSTAL ? "À cette adresse : " + s.adressePostale() + ". Gardez-en une copie." : "",
                groupe.pieces().stream().map(LettreFactory::piece).toList());
    }

    private static String piece(PieceDemandee p) {
        return p.libelle() + (p.motif().isEmpty() ? "" : " (" + p.motif() + ")") + (p.obligatoire() ? "" : ", facultatif");
    }

    private String documents() {
        var recapitulatif = "« " + s.titreDuDocument("recapitulatif", "Récapitulatif d’inscription") + " »";
        var liste = "« " + s.titreDuDocument("liste_des_pieces", "Liste des pièces justificatives") + " »";
        return s.recapitulatifEnAttente()
                ? liste + " arrive dans « Mes documents ». " + recapitulatif + " y sera publié quand vous aurez cliqué sur « J’ai fourni toutes mes pièces »."
                : recapitulatif + " et " + liste + " arrivent dans « Mes documents », et un mail vous prévient. Vous ne recevrez rien par la poste.";
    }

    private static Changement changement(Difference d) {
        return d.estSensible() ? new Changement(d.libelle(), "", "réponse changée")
                : new Changement(d.libelle(), d.avant().isEmpty() ? "(rien)" : d.avant(), d.apres().isEmpty() ? "(rien)" : d.apres());
    }

    private Lien bouton(String libelle, String chemin) {
        return new Lien(libelle, site.adresse(chemin));
    }

    private Service service() {
        return s.contacts().stream().findFirst().map(c -> new Service(c.fonction(), Stream.of(Stream.of(c.service()), c.adresse().stream(),
                        c.telephones().stream(), c.mails().stream()).flatMap(lignes -> lignes).filter(ligne -> !ligne.isEmpty()).toList()))
                .orElse(null);
    }
}
