package fr.cyclades.justificatif.pdf;

import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.justificatif.Liasse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Relance de pièces justificatives » (R92): what is missing, on paper, where the campagne has this document; one a reminder, each dated and kept. */
@Component
public class Relances {

    public static final String TYPE = "relance_des_pieces";

    private final Documents documents;
    private final Gabarits gabarits;

    Relances(Documents documents, Gabarits gabarits) {
        this.documents = documents;
        this.gabarits = gabarits;
    }

    /** @param occasion what makes it unique, so that a task run twice publishes once */
    @Transactional
    public void publier(Liasse liasse, String occasion) {
        var s = liasse.situation();
        if (!s.campagne().notice().documents().containsKey(TYPE)) {
            return;
        }
        var vue = ListeFactory.relance(liasse).vue();
        documents.publier(new APublier(s.candidature().fiche().candidat(), s.candidature().id(), TYPE + "_" + occasion, vue.titre(), s.examen(), s.version().numero(),
                "relance-v" + s.version().numero() + ".pdf", gabarits.rendre("justificatif/pdf/liste", vue), s.campagne().zone(), s.campagne().echeancier().lieu()));
    }
}
