package fr.cyclades.amenagement.pdf;

import fr.cyclades.amenagement.Note;
import fr.cyclades.amenagement.RegistreDesNotes;
import fr.cyclades.amenagement.pdf.VueNotification.CodeDeNotification;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts each decision, and each going back on it, among the documents of the candidate: dated, none replaces another (R154). The mail
 * that announces a document bears its name: it says nothing of the ground.
 */
@Component
public class Notifications {

    private final Situations situations;
    private final RegistreDesNotes notes;
    private final Documents documents;
    private final Gabarits gabarits;
    private final Horloge horloge;

    Notifications(Situations situations, RegistreDesNotes notes, Documents documents, Gabarits gabarits, Horloge horloge) {
        this.situations = situations;
        this.notes = notes;
        this.horloge = horloge;
        this.documents = documents;
        this.gabarits = gabarits;
    }

    /** Decisions in force that no document tells. */
    List<Note> manquantes() {
        return notes.aNotifier();
    }

    /** Done twice it changes nothing. @param retrait whether it is the going back on the note */
    @Transactional
    public void publier(UUID candidature, UUID note, boolean retrait) {
        situations.courante(candidature).ifPresent(s -> notes.de(candidature).stream().filter(n -> n.id().equals(note)).findFirst()
                .ifPresent(n -> publier(s, n, retrait)));
        notes.notifiee(note, horloge.maintenant());
    }

    private void publier(Situation s, Note note, boolean retrait) {
        var type = (retrait ? "amenagement_retrait_" : "amenagement_") + note.id().toString().replace("-", "");
        if (documents.de(s.candidature().id()).stream().anyMatch(d -> d.type().equals(type))) {
            return;
        }
        var libelle = retrait ? "Retrait d’une décision du service" : "Décision du service";
        var version = s.version().numero();
        var notification = new NotificationFactory(s, note, new CodeDeNotification(documents.reserverCle(s.candidature().id(), type, version), type, version, libelle));
        var vue = retrait ? notification.retrait(note.annulee().orElseThrow()) : notification.decision();
        documents.publier(new APublier(s.candidature().fiche().candidat(), s.candidature().id(), type,
                libelle, s.examen(), version, "amenagement-v" + version + ".pdf", gabarits.rendre("amenagement/pdf/notification", vue), s.campagne().zone(),
                s.campagne().echeancier().lieu(), "amenagement"));
    }
}
