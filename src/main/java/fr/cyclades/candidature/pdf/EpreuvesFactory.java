package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.StatutDEpreuve;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Epreuve;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of épreuves: sub-épreuves of one group that have the same fate share a line; those left aside end in one sentence. */
record EpreuvesFactory(List<EpreuveRetenue> epreuves, Civilite civilite) {

    private static final int LAISSEES_AU_PLUS = 2;

    List<Epreuve> lignes() {
        return groupes().stream().map(g -> ligne("", g)).toList();
    }

    /** The same, each rubrique titled above its first line where there are several, one after another. */
    List<Epreuve> lignesTitrees() {
        var groupes = groupes();
        var rubriques = groupes.stream().map(g -> g.getFirst().rubrique()).toList();
        var premieres = IntStream.range(0, rubriques.size()).filter(rang -> rang == 0 || !rubriques.get(rang).equals(rubriques.get(rang - 1))).boxed().toList();
        var titrables = premieres.size() > 1 && premieres.size() == rubriques.stream().distinct().count() && !rubriques.contains("");
        return IntStream.range(0, groupes.size()).mapToObj(rang -> ligne(titrables && premieres.contains(rang) ? rubriques.get(rang) : "", groupes.get(rang))).toList();
    }

    private List<List<EpreuveRetenue>> groupes() {
        var groupes = new ArrayList<List<EpreuveRetenue>>();
        for (var epreuve : epreuves) {
            if (laissees().contains(epreuve)) {
                continue;
            }
            if (!groupes.isEmpty() && vontEnsemble(groupes.getLast().getLast(), epreuve)) {
                groupes.getLast().add(epreuve);
            } else {
                groupes.add(new ArrayList<>(List.of(epreuve)));
            }
        }
        return groupes;
    }

    /** « Non inscrite : LVF, Langue vivante facultative ; … », or empty when they stand in the table. */
    String reste() {
        return laissees().isEmpty() ? "" : StatutDEpreuve.enFrancais(laissees().getFirst(), civilite) + " : "
                + laissees().stream().map(e -> e.code() + " " + intitule(e)).collect(Collectors.joining(" ; "));
    }

    private List<EpreuveRetenue> laissees() {
        var laissees = epreuves.stream().filter(e -> e.statut() == Statut.NON_INSCRIT).toList();
        return laissees.size() > LAISSEES_AU_PLUS ? laissees : List.of();
    }

    private static boolean vontEnsemble(EpreuveRetenue une, EpreuveRetenue suivante) {
        return !une.groupe().isEmpty() && une.groupe().equals(suivante.groupe()) && une.statut() == suivante.statut() && une.note().isEmpty()
                && poids(une).isEmpty() == poids(suivante).isEmpty() && choix(une).equals(choix(suivante))
                && une.jours().equals(suivante.jours()) && une.annee().equals(suivante.annee());
    }

    private Epreuve ligne(String rubrique, List<EpreuveRetenue> ensemble) {
        return new Epreuve(rubrique, ensemble.stream().map(EpreuveRetenue::code).collect(Collectors.joining(", ")),
                ensemble.stream().map(EpreuvesFactory::intitule).collect(Collectors.joining(" ; ")),
                choix(ensemble.getFirst()), poids(ensemble),
                StatutDEpreuve.enFrancais(ensemble.getFirst(), civilite));
    }

    /** When and where is for who sits it: beside a mark that is kept it would read as a convocation. */
    private static String intitule(EpreuveRetenue e) {
        var passee = e.statut() == Statut.INSCRIT ? Stream.of(e.jours(), e.lieu()) : Stream.<String>empty();
        return Stream.concat(Stream.of(e.libelle(), e.annee()), passee).filter(texte -> !texte.isEmpty()).collect(Collectors.joining(", "));
    }

    /** « coef. 2, 2 et 1 · 1 h chacune »: those of one line, in the order of their names. The signed paper must hold on one page. */
    private static String poids(List<EpreuveRetenue> ensemble) {
        var coefficients = ensemble.stream().flatMap(e -> e.coefficient().stream()).filter(c -> c != 0).map(EnFrancais::nombre).toList();
        var durees = ensemble.stream().filter(e -> e.statut() == Statut.INSCRIT).flatMap(e -> e.dureeMinutes().stream()).map(EnFrancais::dureeEnMinutes).toList();
        if (ensemble.size() == 1 || poids(ensemble.getFirst()).isEmpty() || coefficients.size() < ensemble.size()
                || !durees.isEmpty() && durees.size() < ensemble.size()) {
            return ensemble.stream().map(EpreuvesFactory::poids).filter(p -> !p.isEmpty()).collect(Collectors.joining(" ; "));
        }
        var dites = durees.stream().distinct().count() == 1 ? durees.getFirst() + " chacune" : enumerer(durees);
        return "coef.\u00a0" + enumerer(coefficients) + (durees.isEmpty() ? "" : " · " + dites);
    }

    private static String enumerer(List<String> mots) {
        return mots.size() < 2 ? String.join("", mots) : String.join(", ", mots.subList(0, mots.size() - 1)) + " et " + mots.getLast();
    }

    /** What is not sat weighs nothing for now. */
    private static String poids(EpreuveRetenue e) {
        return switch (e.statut()) {
            case INSCRIT, NOTE_CONSERVEE -> StatutDEpreuve.poids(e);
            case NON_INSCRIT, DISPENSE -> "";
        };
    }

    /** Why one is registered needs no paper; why one is dispensed does. */
    private static String choix(EpreuveRetenue e) {
        return switch (e.statut()) {
            case INSCRIT -> e.choix();
            case NON_INSCRIT, DISPENSE, NOTE_CONSERVEE ->
                Stream.of(e.choix(), e.motif()).filter(texte -> !texte.isEmpty()).collect(Collectors.joining(" · "));
        };
    }
}
