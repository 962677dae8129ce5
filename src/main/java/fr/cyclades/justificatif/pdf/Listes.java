package fr.cyclades.justificatif.pdf;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Gabarits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the list of the pieces of a version, once (R125). */
@Component
class Listes {

    private final Situations situations;
    private final Documents documents;
    private final Gabarits gabarits;

    Listes(Situations situations, Documents documents, Gabarits gabarits) {
        this.situations = situations;
        this.documents = documents;
        this.gabarits = gabarits;
    }

    @Transactional
    public void imprimer(VersionVisee visee) {
        situations.version(visee.candidature(), visee.version()).filter(s -> !s.version().constat().pieces().isEmpty()).ifPresent(this::publier);
    }

    private void publier(Situation s) {
        var vue = ListeFactory.demande(s).vue();
        documents.publier(new APublier(s.candidature().fiche().candidat(), s.candidature().id(), "liste_des_pieces", vue.titre(), s.examen(), s.version().numero(),
                "liste-des-pieces-v" + s.version().numero() + ".pdf", gabarits.rendre("justificatif/pdf/liste", vue), s.campagne().zone(),
                s.campagne().echeancier().lieu()));
    }
}
