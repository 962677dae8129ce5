package fr.cyclades.candidature.web;

import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Notice;
import java.util.List;

/**
 * The service in charge, as a person reaches it.
 *
 * @param telephones {@code tel:} links; {@code mails} {@code mailto:} links
 * @param adresse    lines, possibly none
 * @param tous       where all are listed, while the answers designate none; else null
 */
public record VueBureau(String fonction, String service, List<Lien> telephones, List<Lien> mails, List<String> adresse, Lien tous) {

    /**
     * The most precise of those that the answers designate, else the only one of the notice; null when there is none. One of several is
     * never given by chance: who is not concerned would be written to.
     */
    public static VueBureau de(List<Notice.Contact> designes, Notice notice) {
        var contacts = designes.isEmpty() ? notice.contacts() : designes;
        if (contacts.isEmpty()) {
            return null;
        }
        return designes.isEmpty() && contacts.size() > 1 ? plusieurs() : de(contacts.getFirst());
    }

    private static VueBureau plusieurs() {
        return new VueBureau("Plusieurs bureaux gèrent ces inscriptions", "Le vôtre s’affichera ici quand vos réponses le désigneront.", List.of(), List.of(),
                List.of(), new Lien("Voir tous les contacts", "/aide"));
    }

    private static VueBureau de(Notice.Contact c) {
        return new VueBureau(c.fonction(), c.service(),
                c.telephones().stream().map(t -> new Lien(t, "tel:" + t.replaceAll("[^0-9+]", ""))).toList(),
                c.mails().stream().map(m -> new Lien(m, "mailto:" + m)).toList(),
                c.adresse(), null);
    }
}
