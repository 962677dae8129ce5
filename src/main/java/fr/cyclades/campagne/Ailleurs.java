package fr.cyclades.campagne;

import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Notice.NonConcerne;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who must not register here, told before the first tab and led to the right place (R6–R8, R148).
 *
 * @param lien to the service of the other exam in the same académie, or what the campagne gives; null when there is none
 */
public record Ailleurs(String phrase, Lien lien) {

    public static List<Ailleurs> de(Campagne campagne, Campagnes toutes) {
        return campagne.notice().publicNonConcerne().stream().map(n -> new Ailleurs(n.texte(), lien(n, campagne, toutes).orElse(null))).toList();
    }

    private static Optional<Lien> lien(NonConcerne qui, Campagne campagne, Campagnes toutes) {
        var donne = qui.lien().map(l -> new Lien(l.libelle(), l.adresse()));
        return qui.examen().isEmpty() ? donne : autre(qui.examen(), campagne, toutes)
                .map(c -> new Lien("Voir le service : " + c.titre() + ", " + c.session(), "/ouverture-des-services/" + c.code())).or(() -> donne);
    }

    /** The épreuves of the same year, in the same place. */
    private static Optional<Campagne> autre(String examen, Campagne campagne, Campagnes toutes) {
        return toutes.toutes().stream().filter(c -> c.notice().examen().equals(examen) && c.notice().er().equals(campagne.notice().er()))
                .filter(c -> c.notice().sessionPassage() == campagne.notice().sessionPassage())
                .max(Comparator.comparing(c -> c.echeancier().ouverture()));
    }
}
