package fr.cyclades.campagne.web.aide;

import fr.cyclades.habillage.Lien;
import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The académies of today, in alphabetical order. */
public record VueAcademies(List<Ligne> lignes) {

    /** @param site of the académie, or null; {@code services} the services that it opens */
    public record Ligne(String nom, String departements, Lien site, Lien services) {}

    static VueAcademies de(Academies academies) {
        return new VueAcademies(academies.toutes().stream()
                .filter(Academie::estTerritoire)
                .sorted(Comparator.comparing(Academie::nom, Collator.getInstance(Locale.FRENCH)))
                .map(VueAcademies::ligne)
                .toList());
    }

    private static Ligne ligne(Academie academie) {
        return new Ligne(academie.libelle(), String.join(", ", academie.departements()),
                academie.site().isEmpty() ? null : new Lien(academie.site(), "https://www." + academie.site()),
                new Lien("Services " + academie.complement(), "/ouverture-des-services?codeER=" + academie.er()));
    }
}
