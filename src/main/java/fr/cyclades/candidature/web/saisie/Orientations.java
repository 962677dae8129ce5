package fr.cyclades.candidature.web.saisie;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.NatureDExamen;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where somebody who lives in another académie is led (R56, R148): to the same exam there when this site has it, else to the site of that
 * académie.
 */
@Component
class Orientations {

    private final Campagnes campagnes;
    private final Academies academies;

    Orientations(Campagnes campagnes, Academies academies) {
        this.campagnes = campagnes;
        this.academies = academies;
    }

    /** @param lien or null when that académie has no known site */
    record Orientation(String phrase, Lien lien) {}

    /** Empty when the commune is of this académie, or of none that we know. */
    Optional<Orientation> pour(Campagne campagne, Map<String, Object> commune, Instant instant) {
        if (!campagne.estAcademique()) {
            return Optional.empty();
        }
        return academie(texte(commune, "code_postal"), texte(commune, "insee")).filter(a -> !a.code().equals(campagne.academie().code()))
                .map(a -> laMeme(campagne, a, instant).map(c -> ici(c, instant)).orElseGet(() -> ailleurs(a, campagne.notice().nature())));
    }

    private Optional<Academie> academie(String postal, String insee) {
        var departement = insee.startsWith("97") || insee.startsWith("98") ? insee.substring(0, 3) : insee.length() == 5 ? insee.substring(0, 2) : "";
        return academies.parDepartement(departement).or(() -> academies.parCodePostal(postal));
    }

    /** Open, else to come, else closed; the same session first. */
    private Optional<Campagne> laMeme(Campagne campagne, Academie academie, Instant instant) {
        return campagnes.toutes().stream()
                .filter(c -> c.notice().examen().equals(campagne.notice().examen()) && c.notice().er().equals(academie.er()))
                .filter(c -> c.notice().sessionRattachement() >= campagne.notice().sessionRattachement())
                .min(Comparator.comparing((Campagne c) -> rang(c, instant)).thenComparing(c -> c.notice().sessionRattachement()));
    }

    private static int rang(Campagne campagne, Instant instant) {
        return switch (campagne.etat(instant)) {
            case Etat.Ouverte _ -> 0;
            case Etat.AVenir _ -> 1;
            case Etat.Close _ -> 2;
        };
    }

    private static Orientation ici(Campagne c, Instant instant) {
        var academie = c.academie().enTexte();
        var cet = c.notice().nature().cet();
        var etat = switch (c.etat(instant)) {
            case Etat.Ouverte _ -> "où les inscriptions à " + cet + " sont ouvertes : à enregistrer " + c.limite(c.echeancier().cloture());
            case Etat.AVenir(var ouverture) -> "où les inscriptions à " + cet + " ouvrent le " + c.debut(ouverture);
            case Etat.Close _ -> "où les inscriptions à " + cet + " sont closes : voyez avec son service";
        };
        return new Orientation("Pour cette adresse : " + academie + ", " + etat + ".",
                new Lien("Voir le service de mon adresse : " + academie + ", " + c.session(), "/ouverture-des-services/" + c.code()));
    }

    private static Orientation ailleurs(Academie a, NatureDExamen nature) {
        return new Orientation("Pour cette adresse : " + a.enTexte() + ", qui n’ouvre pas " + nature.cet() + " sur ce site. Adressez-vous à son " + nature.service() + ".",
                a.site().isEmpty() ? null : new Lien("Site public : " + a.libelle(), "https://" + a.site()));
    }

    private static String texte(Map<String, Object> valeurs, String cle) {
        return valeurs.get(cle) instanceof String texte ? texte : "";
    }
}
