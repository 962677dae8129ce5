package fr.cyclades.amenagement;

import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.Champ;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a demande d’aménagement stands: « demandé sans dossier » until the candidate says that he sent it (2.5 of the portal).
 *
 * @param declareeLe when he said so
 * @param note       the last thing that the service noted, which says more than what the candidate said
 */
public record Demarche(Situation situation, Nature nature, Optional<Instant> declareeLe, Optional<Note> note) {

    /** Code of the field in which the académie writes its procedure. */
    public static final String NOTE = "handicap_procedure";

    /** @param connues demandes by candidature */
    static Demarche de(Situation s, Nature nature, Map<UUID, Demande> connues) {
        var demande = Optional.ofNullable(connues.get(s.candidature().id()));
        return new Demarche(s, nature, demande.flatMap(Demande::declareeLe), demande.flatMap(Demande::note));
    }

    /** The date of the académie; when it gives none, the end of the inscriptions, which the national text gives. */
    public Echeance limite() {
        var dates = situation.campagne().echeancier();
        return dates.amenagement().orElse(dates.cloture());
    }

    /** A declaration received at this instant is in time. */
    public boolean estOuverte(Instant recu) {
        return nature == Nature.NOUVELLE && note.isEmpty() && !limite().estPassee(recu);
    }

    /** A dossier is still to be sent, as far as is known. */
    public boolean estSansDossier() {
        return nature == Nature.NOUVELLE && declareeLe.isEmpty() && note.isEmpty();
    }

    public String adresse() {
        return "/candidatures/" + situation.candidature().id() + "/amenagement";
    }

    /** Where the académie explains its procedure and receives the dossiers. */
    public Optional<Lien> procedure() {
        return situation.campagne().definition().champ(NOTE).flatMap(Champ::lien).map(l -> new Lien(l.libelle(), l.adresse()));
    }

    /** The sentence, with the procedure and the button: what the card, « N° Inscription », the récapitulatif and the pieces show. */
    public Etat etat() {
        return note.map(this::notee).orElseGet(this::sansNote);
    }

    private Etat notee(Note n) {
        var jour = EnFrancais.jour(n.le().atZone(situation.campagne().zone()).toLocalDate());
        return switch (n.etat()) {
            case RECU -> Etat.de(Ton.INFO, "Aménagement d’épreuves demandé : le service a reçu votre dossier" + n.recuLe().map(r -> " le " + EnFrancais.jour(r)).orElse("") + ".")
                    .avecDetail("Vous n’avez rien à faire. Un mail vous dira la décision, qui se lira ici.");
            case ACCORDE -> Etat.de(Ton.OK, "Aménagement d’épreuves accordé, noté par le service le " + jour + ".").avecDetail("Mesures accordées : " + n.message());
            case REFUSE -> Etat.de(Ton.KO, "Aménagement d’épreuves refusé, noté par le service le " + jour + ".").avecDetail("Raison : " + n.message()).avecPoints(bureau());
        };
    }

    private Etat sansNote() {
        if (nature == Nature.EXISTANTE) {
            return existante();
        }
        var ouverte = estOuverte(situation.instant());
        return declareeLe.map(le -> declaree(le, ouverte)).orElseGet(() -> ouverte ? aTransmettre() : tropTard());
    }

    private Etat aTransmettre() {
        return Etat.de(Ton.ATTENTE, "Aménagement d’épreuves demandé : votre dossier de demande reste à transmettre " + aQui() + ", " + limiteEnFrancais() + ".")
                .avecDetail("Répondre « Oui » ne suffit pas : seul ce dossier permet d’étudier votre demande. Il se transmet hors de ce site, qui ne reçoit aucun document médical.")
                .avecPoints(procedure().stream().toList())
                .avecAction(new Lien("J’ai transmis ma demande", adresse()));
    }

    private String aQui() {
        return situation.campagne().estAcademique() ? "à l’académie" : "au service qui organise";
    }

    private Etat declaree(Instant le, boolean ouverte) {
        return Etat.de(Ton.INFO, "Aménagement d’épreuves demandé : vous avez déclaré le " + situation.campagne().quand(le) + " avoir transmis votre dossier.")
                .avecDetail("La décision se lira ici, et un mail vous le dira. Sans nouvelle du service, demandez au bureau s’il a bien reçu votre dossier.")
                .avecPoints(ouverte ? List.of(new Lien("C’est une erreur : ma demande n’est pas partie", adresse())) : List.of());
    }

    private Etat tropTard() {
        return Etat.de(Ton.KO, "Aménagement d’épreuves demandé, mais sans dossier connu : il était à transmettre " + limiteEnFrancais() + ".")
                .avecDetail("Vous l’aviez transmis ? Gardez-en la preuve et dites-le au bureau. Sinon, appelez-le sans attendre : sans dossier, aucun aménagement n’est mis en place.")
                .avecPoints(Stream.concat(procedure().stream(), bureau().stream()).toList());
    }

    private List<Lien> bureau() {
        return situation.contacts().stream().limit(1).flatMap(c -> c.mails().stream()).map(mail -> new Lien("Écrire au bureau : " + mail, "mailto:" + mail)).toList();
    }

    private Etat existante() {
        return switch (situation.dossier().etat()) {
            case TRANSMIS, VALIDE, ATTENTE_POSTALE -> Etat.de(Ton.INFO, "Aménagement d’épreuves déjà accordé : votre notification se joint à vos pièces, que vous avez transmises.")
                    .avecDetail("Le bureau vous dira s’il lui manque la notification.");
            case SANS_PIECE, INCOMPLET, A_TRANSMETTRE, A_VALIDER, A_COMPLETER, HORS_DELAI -> Etat.de(Ton.ATTENTE,
                            "Aménagement d’épreuves déjà accordé : joignez votre notification à vos pièces.")
                    .avecDetail("Elle n’est pas reprise d’une session à l’autre : sans elle, le bureau ne connaît pas les mesures accordées.")
                    .avecPoints(List.of(new Lien("Joindre ma notification : mes justificatifs", "/candidatures/" + situation.candidature().id() + "/justificatifs")));
        };
    }

    private String limiteEnFrancais() {
        return situation.campagne().limite(limite());
    }
}
