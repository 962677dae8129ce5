package fr.cyclades.candidature.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Notice;
import java.util.List;

/**
 * The service in charge, as a person reaches it.
 *
 * @param telephones {@code tel:} links; {@code mails} {@code mailto:} links
 * @param adresse    lines, possibly none
 */
public record VueBureau(String fonction, String service, List<Lien> telephones, List<Lien> mails, List<String> adresse) {

    /** The most precise of those that the answers designate, else the general one of the notice; null when there is none. */
    public static VueBureau de(List<Notice.Contact> designes, Notice notice) {
        var contacts = designes.isEmpty() ? notice.contacts() : designes;
        return contacts.isEmpty() ? null : de(contacts.getFirst());
    }

    private static VueBureau de(Notice.Contact c) {
        return new VueBureau(c.fonction(), c.service(),
                c.telephones().stream().map(t -> new Lien(t, "tel:" + t.replaceAll("[^0-9+]", ""))).toList(),
                c.mails().stream().map(m -> new Lien(m, "mailto:" + m)).toList(),
                c.adresse());
    }
}
