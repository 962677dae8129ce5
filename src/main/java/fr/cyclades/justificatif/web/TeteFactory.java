package fr.cyclades.justificatif.web;

import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Lien;
import fr.cyclades.justificatif.web.VueJustificatifs.Contact;
import fr.cyclades.justificatif.web.VueJustificatifs.Tete;
import fr.cyclades.reglement.Notice;

/** Makes what every page about the pieces of a candidature shows. */
record TeteFactory(Situation s) {

    Tete tete() {
        var numero = s.candidature().fiche().numero().texte();
        return new Tete(s.campagne().titre() + " · " + s.campagne().session() + " · inscription n° " + numero, s.campagne().titre(),
                "/candidatures/" + s.candidature().id(), adresse(s), s.contacts().stream().map(TeteFactory::contact).toList());
    }

    static String adresse(Situation s) {
        return "/candidatures/" + s.candidature().id() + "/justificatifs";
    }

    private static Contact contact(Notice.Contact c) {
        return new Contact(c.fonction(), c.service(),
                c.telephones().stream().map(t -> new Lien(t, "tel:" + t.replaceAll("[^0-9+]", ""))).toList(),
                c.mails().stream().map(m -> new Lien(m, "mailto:" + m)).toList());
    }
}
