package fr.cyclades.amenagement.pdf;

import fr.cyclades.amenagement.Note;
import fr.cyclades.amenagement.pdf.VueNotification.CodeDeNotification;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.reglement.Notice;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the notification: what is decided, with what, and how to contest it. */
record NotificationFactory(Situation s, Note note, CodeDeNotification code) {

    private static final String RECOURS = "Vous pouvez contester cette décision dans les deux mois après l’avoir reçue : par une lettre au bureau qui l’a prise"
            + " (recours gracieux), ou devant le tribunal administratif, par exemple sur telerecours.fr.";

    VueNotification decision() {
        var accordee = note.etat() == Note.Etat.ACCORDE;
        return vue("Décision sur votre demande d’aménagement d’épreuves", note.le(),
                "Votre demande d’aménagement d’épreuves, pour l’inscription ci-dessus, est " + (accordee ? "accordée" : "refusée") + " par décision du " + jour(note.le()) + ".",
                accordee ? "Mesures accordées" : "Raison de la décision", note.message().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
                Stream.of(accordee ? textes("amenagement_accorde", "Gardez cette notification : elle se présente le jour des épreuves, avec la convocation.")
                        : textes("amenagement_refuse", "Vous restez inscrit" + s.civilite().accorder("", "e", "(e)") + " : les épreuves se passent sans aménagement."),
                        textes("recours_amenagement", RECOURS)));
    }

    VueNotification retrait(Instant le) {
        return vue("Retrait d’une décision d’aménagement d’épreuves", le,
                "La décision du " + jour(note.le()) + " sur votre demande d’aménagement d’épreuves (« " + note.etat().libelle() + " ») est retirée. Elle ne vaut plus.", "", List.of(),
                Stream.of("Là où en est votre demande se lit dans votre espace, à la page de cette inscription. Une nouvelle décision vous sera notifiée de la même façon."));
    }

    private VueNotification vue(String titre, Instant le, String phrase, String motsTitre, List<String> mots, Stream<String> suite) {
        var emetteur = s.campagne().notice().emetteur();
        return new VueNotification(titre, s.campagne().titre() + " · " + s.campagne().session(), titre + ", " + s.examen(), service(), destinataire(),
                (emetteur.lieu().isEmpty() ? "Le " : emetteur.lieu() + ", le ") + jour(le),
                List.of(Ligne.de("Numéro candidat", s.numeroCandidat()), Ligne.de("Numéro d’inscription", s.candidature().fiche().numero().texte()),
                        Ligne.de("Candidature", s.nomDuCandidat())),
                List.of(s.civilite().accorder("Monsieur", "Madame", "Madame, Monsieur") + ",", phrase), motsTitre, mots, suite.toList(),
                emetteur.signataire().isEmpty() ? "Le " + s.campagne().notice().nature().service() : emetteur.signataire(),
                s.candidature().fiche().numero().texte() + " · " + s.nomDuCandidat() + " · " + titre + " · " + jour(le), code);
    }

    private String textes(String code, String usuel) {
        return s.campagne().notice().textes().getOrDefault(code, usuel);
    }

    private String jour(Instant instant) {
        return EnFrancais.jour(instant.atZone(s.campagne().zone()).toLocalDate());
    }

    private List<String> service() {
        var contact = s.contacts().stream().findFirst().map(NotificationFactory::lignes).orElseGet(Stream::empty);
        return Stream.concat(Stream.of(s.nomDeLAcademie()), contact).filter(ligne -> !ligne.isEmpty()).toList();
    }

    private static Stream<String> lignes(Notice.Contact c) {
        return Stream.of(c.service(), c.fonction(), String.join(" · ", c.telephones()), String.join(" · ", c.mails()));
    }

    private List<String> destinataire() {
        return Stream.of(Optional.of((s.civilite().libelle() + " " + s.nomDuCandidat()).strip()), s.reponse("adresse"), s.reponse("complement_adresse"),
                s.reponse("commune"), s.reponse("ville_etrangere"), s.reponse("pays_du_domicile").map(String::toUpperCase))
                .flatMap(Optional::stream).filter(l -> !l.isEmpty()).toList();
    }
}
