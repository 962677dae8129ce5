package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.StatutDEpreuve;
import fr.cyclades.candidature.Version;
import fr.cyclades.candidature.web.VueActes;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.candidature.web.saisie.VueOnglet.Epreuve;
import fr.cyclades.candidature.web.saisie.VueOnglet.Rubrique;
import fr.cyclades.document.Document;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.SectionRecap;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.NumeroCandidat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of one version from its frozen texts. @param documents those of this candidature */
record InscriptionFactory(Situation s, List<Document> documents) {

    VueInscription vue() {
        return new VueInscription(VueTete.de(s), s.etat().avecDetail(s.suite()), s.candidat().numero().map(NumeroCandidat::texte).orElse(""),
                s.candidature().fiche().numero().texte(), s.campagne().quand(s.version().instant()), remplacee(), VueActes.de(s),
                VueDocuments.de(s, documents), sections(), epreuves(),
                s.version().constat().pieces().stream().map(p -> new VueInscription.Piece(p.libelle(), p.motif())).toList(),
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

    private List<Rubrique> epreuves() {
        var parRubrique = new LinkedHashMap<String, List<Epreuve>>();
        s.version().constat().epreuves().forEach(e -> parRubrique.computeIfAbsent(e.rubrique(), r -> new ArrayList<>()).add(epreuve(e)));
        return parRubrique.entrySet().stream().map(r -> new Rubrique(r.getKey(), r.getValue())).toList();
    }

    private Epreuve epreuve(EpreuveRetenue e) {
        var precision = Stream.of(e.choix(), e.motif(), e.forme(), e.annee(), e.date().map(d -> "le " + EnFrancais.jourComplet(d)).orElse(""), e.lieu())
                .filter(texte -> !texte.isEmpty()).collect(Collectors.joining(" · "));
        return new Epreuve(e.code(), e.libelle(), precision, new Badge(StatutDEpreuve.enFrancais(e, s.candidat().civilite()), ton(e)));
    }

    private static Ton ton(EpreuveRetenue e) {
        return switch (e.statut()) {
            case INSCRIT -> Ton.OK;
            case NON_INSCRIT -> Ton.NEUTRE;
            case DISPENSE, NOTE_CONSERVEE -> Ton.INFO;
        };
    }
}
