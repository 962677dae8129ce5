package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.Difference;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Version;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.socle.Identite;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the page of the versions. @param lues those of the page and one more, the last one first */
record VersionsFactory(Situation s, List<Version> lues, int page, int parPage) {

    VueVersions vue() {
        var encore = lues.size() > parPage;
        return new VueVersions(VueTete.de(s), IntStream.range(0, Math.min(lues.size(), parPage)).mapToObj(this::numerotee).toList(), page,
                encore ? page + 1 : page);
    }

    private VueVersions.Numerotee numerotee(int rang) {
        var version = lues.get(rang);
        var differences = rang + 1 < lues.size() ? Difference.entre(lues.get(rang + 1), version, s.candidat().civilite()) : List.<Difference>of();
        return new VueVersions.Numerotee(version.numero(), s.campagne().quand(version.instant()), auteur(version.auteur()), version.motif(),
                mention(version), differences, version.numero() > 1 && differences.isEmpty());
    }

    private static String auteur(Identite auteur) {
        return switch (auteur) {
            case Identite.DuCandidat _ -> "par vous";
            case Identite.DeLAgent _ -> "par le bureau";
            case Identite.DuSysteme _ -> "par le système";
        };
    }

    private String mention(Version version) {
        if (version.numero() == s.candidature().fiche().version()) {
            return s.candidature().estVivante() ? "Version actuelle" : "Dernière version";
        }
        return version.numero() == 1 ? "Première version" : "";
    }
}
