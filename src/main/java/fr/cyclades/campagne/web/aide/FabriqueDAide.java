package fr.cyclades.campagne.web.aide;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.campagne.web.Choix;
import fr.cyclades.campagne.web.Filtre;
import fr.cyclades.campagne.web.VueContact;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the help from what the campagnes say. */
@Component
class FabriqueDAide {

    private static final int BUREAUX_MAX = 20;
    private static final Duration UN_AN = Duration.ofDays(365);

    private final Campagnes campagnes;
    private final Horloge horloge;

    FabriqueDAide(Campagnes campagnes, Horloge horloge) {
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    VueAide aide(Filtre filtre) {
        var choix = new Choix(campagnes.toutes());
        var actuelles = parActualite().filter(filtre::retient)
                .filter(campagne -> campagne.echeancier().cloture().limite().plus(UN_AN).isAfter(horloge.maintenant())).toList();
        var reste = actuelles.size() - BUREAUX_MAX;
        return new VueAide(
                choix.domaine(filtre).options().stream().map(o -> new Lien(o.libelle(), chemin(o.code()))).toList(),
                choix.domaine(filtre), choix.entite(filtre), actuelles.stream().limit(BUREAUX_MAX).map(FabriqueDAide::bureau).toList(),
                reste > 0 ? "Il y en a " + EnFrancais.compte(reste, "autre") + " : choisissez l’examen, le concours ou l’académie ci-dessus." : "");
    }

    Optional<VueAideExamen> examen(Filtre filtre) {
        var toutes = parActualite().filter(new Filtre("", filtre.domaine())::retient).toList();
        return toutes.stream().filter(filtre::retient).findFirst().map(campagne -> examen(campagne, toutes));
    }

    /** Open ones first, then those to come, then the last closed. */
    private Stream<Campagne> parActualite() {
        var maintenant = horloge.maintenant();
        return campagnes.toutes().stream().sorted(
                Comparator.comparing((Campagne campagne) -> rang(campagne, maintenant))
                        .thenComparing(campagne -> campagne.echeancier().cloture().limite(), Comparator.reverseOrder())
                        .thenComparing(Campagne::code));
    }

    private static int rang(Campagne campagne, Instant maintenant) {
        return campagne.estOuverte(maintenant) ? 0 : campagne.echeancier().inscription().estAVenir(maintenant) ? 1 : 2;
    }

    private static VueAide.Bureau bureau(Campagne campagne) {
        return new VueAide.Bureau(campagne.titre(), campagne.organisateur() + " · " + campagne.session(), Adresses.fiche(campagne),
                campagne.notice().contacts().stream().map(VueContact::de).toList());
    }

    private static VueAideExamen examen(Campagne campagne, List<Campagne> toutes) {
        return new VueAideExamen(campagne.titre(), campagne.organisateur() + " · " + campagne.session(),
                new Lien("Dates, conditions et pièces", Adresses.fiche(campagne)),
                campagne.definition().onglets().stream().map(FabriqueDAide::onglet).toList(), campagne.notice().aPreparer(),
                campagne.notice().contacts().stream().map(VueContact::de).toList(),
                campagne.notice().liens().stream().map(lien -> new Lien(lien.libelle(), lien.adresse())).toList(),
                toutes.stream().filter(autre -> !autre.notice().er().equals(campagne.notice().er()))
                        .map(autre -> new Lien(autre.organisateur(), chemin(autre.notice().examen()) + "?codeER=" + autre.notice().er()))
                        .distinct().toList(), campagne.estAcademique() ? "Dans une autre académie" : "Ailleurs");
    }

    private static VueAideExamen.AideDOnglet onglet(Onglet onglet) {
        var blocs = onglet.blocs().stream().filter(bloc -> !bloc.aide().isBlank())
                .map(bloc -> bloc.titre().isBlank() ? bloc.aide() : bloc.titre() + " : " + bloc.aide());
        var textes = Stream.concat(Stream.of(onglet.aide()).filter(aide -> !aide.isBlank()), blocs).toList();
        return new VueAideExamen.AideDOnglet(onglet.numero(), onglet.titre(), textes);
    }

    private static String chemin(String examen) {
        return Adresses.AIDE + "/" + examen.toLowerCase(Locale.ROOT);
    }
}
