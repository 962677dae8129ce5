package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.EtatDesPieces;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Gabarits;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the récapitulatif of a version, once, unless the campagne has it wait for the pieces (C2, R49). */
@Component
class Impressions {

    static final String TYPE = "recapitulatif";

    private final Situations situations;
    private final EtatDesPieces pieces;
    private final EtatDesAmenagements amenagements;
    private final Documents documents;
    private final Gabarits gabarits;

    Impressions(Situations situations, EtatDesPieces pieces, EtatDesAmenagements amenagements, Documents documents, Gabarits gabarits) {
        this.situations = situations;
        this.pieces = pieces;
        this.amenagements = amenagements;
        this.documents = documents;
        this.gabarits = gabarits;
    }

    @Transactional
    public void imprimer(VersionVisee visee) {
        situations.version(visee.candidature(), visee.version()).filter(s -> !s.recapitulatifEnAttente()).ifPresent(this::publier);
    }

    /** The same without waiting: the pieces are given. */
    @Transactional
    public void imprimerSansAttendre(VersionVisee visee) {
        situations.version(visee.candidature(), visee.version()).ifPresent(this::publier);
    }

    private void publier(Situation s) {
        var id = s.candidature().id();
        var cle = documents.reserverCle(id, TYPE, s.version().numero());
        var vue = new RecapitulatifFactory(s, Optional.of(cle), pieces.signeLe(id, s.version().numero()), amenagements.de(s)).vue();
        documents.publier(new APublier(s.candidat().id(), id, TYPE, vue.entete().titre(), s.examen(), s.version().numero(),
                "recapitulatif-v" + s.version().numero() + ".pdf", gabarits.rendre("candidature/pdf/recapitulatif", vue), s.campagne().zone(),
                s.campagne().echeancier().lieu()));
    }
}
