package fr.cyclades.candidature.pdf;

import fr.cyclades.candidature.StatutDEpreuve;
import fr.cyclades.candidature.pdf.VueRecapitulatif.Epreuve;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.socle.Civilite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of épreuves: sub-épreuves of one group that have the same fate share a line; those left aside end in one sentence. */
record EpreuvesFactory(List<EpreuveRetenue> epreuves, Civilite civilite) {

    private static final int LAISSEES_AU_PLUS = 2;
    /** Characters that hold on a line. */
    private static final int INTITULE = 48;

    List<Epreuve> lignes() {
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
        return groupes.stream().flatMap(EpreuvesFactory::separer).map(this::ligne).toList();
    }

    /** Those that weigh something read better apart, where they take no more room so. */
    private static Stream<List<EpreuveRetenue>> separer(List<EpreuveRetenue> ensemble) {
        var apart = ensemble.stream().mapToInt(e -> lignes(intitule(e).length())).sum();
        var joints = Math.max(lignes(ensemble.stream().mapToInt(e -> intitule(e).length() + 3).sum()), ensemble.size());
        return poids(ensemble.getFirst()).isEmpty() || apart > joints ? Stream.of(ensemble) : ensemble.stream().map(List::of);
    }

    private static int lignes(int caracteres) {
        return 1 + (caracteres - 1) / INTITULE;
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

    private Epreuve ligne(List<EpreuveRetenue> ensemble) {
        return new Epreuve(ensemble.stream().map(EpreuveRetenue::code).collect(Collectors.joining(", ")),
                ensemble.stream().map(EpreuvesFactory::intitule).collect(Collectors.joining(" ; ")),
                choix(ensemble.getFirst()), ensemble.stream().map(EpreuvesFactory::poids).filter(p -> !p.isEmpty()).collect(Collectors.joining(" ; ")),
                StatutDEpreuve.enFrancais(ensemble.getFirst(), civilite));
    }

    /** When and where is for who sits it: beside a mark that is kept it would read as a convocation. */
    private static String intitule(EpreuveRetenue e) {
        var passee = e.statut() == Statut.INSCRIT ? Stream.of(e.jours(), e.lieu()) : Stream.<String>empty();
        return Stream.concat(Stream.of(e.libelle(), e.annee()), passee).filter(texte -> !texte.isEmpty()).collect(Collectors.joining(", "));
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
