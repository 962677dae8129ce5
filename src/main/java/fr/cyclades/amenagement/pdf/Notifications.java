package fr.cyclades.amenagement.pdf;

import fr.cyclades.amenagement.Instruction;
import fr.cyclades.amenagement.Note;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Gabarits;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts each decision, and each going back on it, among the documents of the candidate: dated, none replaces another (R154). The mail
 * that announces a document bears its name: it says nothing of the ground.
 */
@Component
public class Notifications {

    private final Situations situations;
    private final Instruction instruction;
    private final Documents documents;
    private final Gabarits gabarits;

    Notifications(Situations situations, Instruction instruction, Documents documents, Gabarits gabarits) {
        this.situations = situations;
        this.instruction = instruction;
        this.documents = documents;
        this.gabarits = gabarits;
    }

    /** Done twice it changes nothing. @param retrait whether it is the going back on the note */
    @Transactional
    public void publier(UUID candidature, UUID note, boolean retrait) {
        situations.courante(candidature).ifPresent(s -> instruction.historique(candidature).stream().filter(n -> n.id().equals(note)).findFirst()
                .ifPresent(n -> publier(s, n, retrait)));
    }

    private void publier(Situation s, Note note, boolean retrait) {
        var type = (retrait ? "amenagement_retrait_" : "amenagement_") + note.id().toString().replace("-", "");
        if (documents.de(s.candidature().id()).stream().anyMatch(d -> d.type().equals(type))) {
            return;
        }
        var notification = new NotificationFactory(s, note);
        var vue = retrait ? notification.retrait(note.annulee().orElseThrow()) : notification.decision();
        documents.publier(new APublier(s.candidature().fiche().candidat(), s.candidature().id(), type,
                retrait ? "Retrait d’une décision du service" : "Décision du service", s.examen(), s.version().numero(),
                "amenagement-v" + s.version().numero() + ".pdf", gabarits.rendre("amenagement/pdf/notification", vue), s.campagne().zone(), s.campagne().echeancier().lieu()));
    }
}
