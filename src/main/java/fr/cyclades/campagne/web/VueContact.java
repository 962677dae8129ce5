package fr.cyclades.campagne.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Notice;
import java.util.List;

/** A service to write to or to call (R55): functions, never persons. */
public record VueContact(String fonction, String service, List<Lien> telephones, List<Lien> mails, List<String> adresse) {

    public static VueContact de(Notice.Contact contact) {
        return new VueContact(contact.fonction(), contact.service(),
                contact.telephones().stream().map(VueContact::telephone).toList(),
                contact.mails().stream().map(mail -> new Lien(mail, "mailto:" + mail)).toList(), contact.adresse());
    }

    /** A French number becomes international in the link, so that it can be called from anywhere. */
    private static Lien telephone(String numero) {
        var chiffres = numero.replaceAll("[^0-9+]", "");
        return new Lien(numero.replace(' ', '\u00a0'), "tel:" + (chiffres.startsWith("0") ? "+33" + chiffres.substring(1) : chiffres));
    }
}
