package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Version;
import fr.cyclades.candidature.web.VueActes;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueEpreuves;
import fr.cyclades.candidature.web.VueFondements;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.document.Document;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.SectionRecap;
import fr.cyclades.socle.NumeroCandidat;
import java.util.List;

/** Makes the page of one version from its frozen texts. @param documents those of this candidature; {@code amenagement} its sentence, or null */
record InscriptionFactory(Situation s, List<Document> documents, Etat amenagement) {

    VueInscription vue() {
        return new VueInscription(VueTete.de(s), s.etat().avecDetail(s.suite()), amenagement, s.candidat().numero().map(NumeroCandidat::texte).orElse(""),
                s.candidature().fiche().numero().texte(), s.campagne().quand(s.version().instant()), remplacee(), VueActes.de(s),
                VueDocuments.de(s, documents), sections(), VueEpreuves.de(s.version().constat().epreuves(), s.candidat().civilite()),
                s.version().constat().pieces().stream().map(p -> new VueInscription.Piece(p.libelle(), p.motif())).toList(),
                VueFondements.desPieces(s.version().constat().pieces()),
                VueBureau.de(s.contacts(), s.campagne().notice()));
    }

    private String remplacee() {
        var courante = s.candidature().fiche().version();
        return s.version().numero() == courante ? "" : "Version %d, remplacée : la version %d est celle qui compte.".formatted(s.version().numero(), courante);
    }

    private List<SectionRecap> sections() {
        return s.version().constat().sections().stream()
                .map(section -> new SectionRecap(section.numero() + ". " + section.titre(), "section-" + section.code(), null, null,
                        section.lignes().stream().map(InscriptionFactory::ligne).toList()))
                .toList();
    }

    private static SectionRecap.Ligne ligne(Version.Ligne l) {
        var ligne = SectionRecap.Ligne.de(l.libelle(), l.valeur().isEmpty() ? "Non répondu" : l.valeur());
        return l.precision().isEmpty() ? ligne : ligne.avecPrecision(l.precision());
    }
}
