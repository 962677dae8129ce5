package fr.cyclades.candidature.web;

import fr.cyclades.candidature.StatutDEpreuve;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.socle.Civilite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The épreuves that some answers give, by heading. Drawn by {@code epreuves}. */
public record VueEpreuves(List<Rubrique> rubriques, VueFondements fondements) {

    /** Épreuves under one heading, which may be empty. */
    public record Rubrique(String titre, List<Epreuve> epreuves) {}

    /** One épreuve: {@code precision} says what was chosen, why, and how it is sat. */
    public record Epreuve(String code, String libelle, String precision, Badge statut) {}

    public static VueEpreuves de(List<EpreuveRetenue> epreuves, Civilite civilite) {
        var parRubrique = new LinkedHashMap<String, List<Epreuve>>();
        epreuves.forEach(e -> parRubrique.computeIfAbsent(e.rubrique(), r -> new ArrayList<>()).add(epreuve(e, civilite)));
        return new VueEpreuves(parRubrique.entrySet().stream().map(r -> new Rubrique(r.getKey(), r.getValue())).toList(),
                VueFondements.desEpreuves(epreuves));
    }

    private static Epreuve epreuve(EpreuveRetenue e, Civilite civilite) {
        var passee = e.statut() == Statut.INSCRIT ? Stream.of(e.forme(), e.annee(), StatutDEpreuve.poids(e), e.jours(), e.lieu())
                : Stream.of(e.annee(), StatutDEpreuve.poids(e));
        var precision = Stream.concat(Stream.of(e.choix(), e.motif().replaceFirst("\\.$", "")), passee)
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Epreuve(e.code(), e.libelle(), precision, new Badge(StatutDEpreuve.enFrancais(e, civilite), ton(e)));
    }

    private static Ton ton(EpreuveRetenue e) {
        return switch (e.statut()) {
            case INSCRIT -> Ton.OK;
            case NON_INSCRIT -> Ton.NEUTRE;
            case DISPENSE, NOTE_CONSERVEE -> Ton.INFO;
        };
    }
}
