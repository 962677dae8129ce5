package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.Version.Ligne;
import fr.cyclades.candidature.Version.Section;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Epreuve;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Onglet.Gabarit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the answers stands in columns, and what follows in one paragraph: the consents, and the tabs whose effect is the table of
 * épreuves, less what that table says already. Apart, what was acknowledged.
 */
record Partage(List<Section> sections, List<Epreuve> epreuves, Definition definition) {

    List<Section> enColonnes() {
        return reponses().filter(this::estEnColonnes).toList();
    }

    /** « Vous avez reconnu : « J’ai compris que … » », or empty. */
    String reconnus() {
        var phrases = sections.stream().flatMap(section -> section.lignes().stream()).filter(Ligne::estReconnu).map(Ligne::valeur)
                .collect(Collectors.joining(" ; "));
        return phrases.isEmpty() ? "" : "Vous avez reconnu : " + phrases;
    }

    /** « Diplômes obtenus : Brevet professionnel électricien ; … », or empty. */
    String aLaSuite() {
        return reponses().filter(section -> !estEnColonnes(section)).flatMap(this::aDire)
                .map(ligne -> ligne.libelle() + " : " + Colonnes.valeur(ligne)).collect(Collectors.joining(" ; "));
    }

    private Stream<Section> reponses() {
        return sections.stream().map(s -> new Section(s.code(), s.numero(), s.titre(), s.lignes().stream().filter(l -> !l.estReconnu()).toList()));
    }

    private boolean estEnColonnes(Section section) {
        return section.lignes().size() > 1 && !estDansLeTableau(section);
    }

    private Stream<Ligne> aDire(Section section) {
        return section.lignes().stream().filter(ligne -> !estDansLeTableau(section) || !estDite(ligne));
    }

    private boolean estDansLeTableau(Section section) {
        return definition.onglet(section.code()).filter(o -> o.gabarit() == Gabarit.EPREUVES || o.gabarit() == Gabarit.ACQUIS).isPresent();
    }

    private boolean estDite(Ligne ligne) {
        return epreuves.stream().anyMatch(e -> e.choix().equals(ligne.valeur()));
    }
}
