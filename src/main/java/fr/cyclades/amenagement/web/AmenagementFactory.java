package fr.cyclades.amenagement.web;

import fr.cyclades.amenagement.Demarche;
import fr.cyclades.amenagement.Nature;
import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of a demande. @param note code of the field in which the académie writes its procedure */
record AmenagementFactory(Demarche demarche, String note) {

    private static final List<String> DECLARER = List.of(
            "Vous déclarez avoir transmis votre dossier : la date et l’heure de ce clic sont gardées, et le bureau les voit.",
            "Les rappels par mail cessent.",
            "Ce clic ne remplace pas le dossier : seul le service qui le reçoit peut vous accorder un aménagement.");
    private static final List<String> REPRENDRE = List.of(
            "Votre déclaration est effacée, et le dossier redevient à transmettre.", "Les rappels par mail reprennent.");

    VueAmenagement vue() {
        var s = demarche.situation();
        var contact = s.contacts().getFirst();
        var ouverte = demarche.estOuverte(s.instant());
        var declaree = demarche.declareeLe().isPresent();
        return new VueAmenagement(s.examen() + " · inscription n° " + s.candidature().fiche().numero().texte(), s.campagne().titre(),
                "/candidatures/" + s.candidature().id(), demarche.etat().avecAction(null).avecPoints(pieces()), procedure(s), demarche.procedure().orElse(null),
                demarche.nature() == Nature.NOUVELLE && demarche.note().isEmpty() ? s.campagne().limite(demarche.limite()) : "",
                ouverte ? declaree ? REPRENDRE : DECLARER : List.of(), demarche.adresse() + (declaree ? "/reprise" : ""),
                ouverte ? declaree ? "Ma demande n’est pas partie" : "J’ai transmis ma demande" : "", contact.fonction(), liens(contact));
    }

    /** Only what leads elsewhere than this page. */
    private List<Lien> pieces() {
        return demarche.note().isPresent() || demarche.nature() == Nature.EXISTANTE ? demarche.etat().points() : List.of();
    }

    private String procedure(Situation s) {
        var constat = s.campagne().definition().evaluer(s.version().reponses(), Contextes.de(s.candidat(), s.campagne(), s.instant()));
        Optional<String> texte = constat.onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> c.code().equals(note)).map(ChampConstate::libelle).findFirst();
        return texte.orElse("");
    }

    private static List<Lien> liens(Notice.Contact contact) {
        return Stream.concat(contact.telephones().stream().map(t -> new Lien(t, "tel:" + t.replaceAll("[^0-9+]", ""))),
                contact.mails().stream().map(m -> new Lien(m, "mailto:" + m))).toList();
    }
}
