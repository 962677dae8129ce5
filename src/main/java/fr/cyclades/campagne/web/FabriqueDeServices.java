package fr.cyclades.campagne.web;

import static java.util.Comparator.comparing;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Etat;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Personne;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Builds the list of services from the campagnes, at the hour of the {@link Horloge}. No query but the one of {@link EnCours}. */
@Component
class FabriqueDeServices {

    private final Campagnes campagnes;
    private final Horloge horloge;
    private final Site site;
    private final EnCours enCours;

    FabriqueDeServices(Campagnes campagnes, Horloge horloge, Site site, EnCours enCours) {
        this.campagnes = campagnes;
        this.horloge = horloge;
        this.site = site;
        this.enCours = enCours;
    }

    VueServices vue(Filtre filtre, ServicesController.Pages pages, Personne personne) {
        var maintenant = horloge.maintenant();
        var retenues = campagnes.toutes().stream().filter(filtre::retient).toList();
        var choix = new Choix(campagnes.toutes());
        var cartes = new FabriqueDeService(maintenant, enCours.de(personne));
        var ouvertes = triees(retenues, c -> c.etat(maintenant) instanceof Etat.Ouverte, comparing(FabriqueDeServices::cloture));
        var aVenir = triees(retenues, c -> c.etat(maintenant) instanceof Etat.AVenir, comparing(c -> c.echeancier().ouverture()));
        var closes = triees(retenues, c -> c.etat(maintenant) instanceof Etat.Close, comparing(FabriqueDeServices::cloture).reversed());
        return new VueServices(
                EnFrancais.jourComplet(maintenant.atZone(EnFrancais.PARIS).toLocalDate()) + ", il est "
                        + EnFrancais.heure(maintenant.atZone(EnFrancais.PARIS).toLocalTime()) + " (heure de Paris)",
                choix.domaine(filtre), choix.entite(filtre), choix.intitule(filtre),
                ouvertes.isEmpty() ? vide(filtre, aVenir) : "",
                ouvertes.stream().filter(cartes::fermeAujourdhui).map(cartes::fermeture).toList(),
                Rubriques.page(ouvertes, cartes, pages.ouverts(), filtre.adresse(Adresses.SERVICES, "ouverts")),
                Rubriques.page(aVenir, cartes, pages.aVenir(), filtre.adresse(Adresses.SERVICES, "a-venir")),
                Rubriques.page(closes, cartes, pages.fermes(), filtre.adresse(Adresses.SERVICES, "fermes")),
                agenda(filtre));
    }

    private static List<Campagne> triees(List<Campagne> campagnes, Predicate<Campagne> etat, Comparator<Campagne> ordre) {
        return campagnes.stream().filter(etat).sorted(ordre.thenComparing(Campagne::code)).toList();
    }

    private static Instant cloture(Campagne campagne) {
        return campagne.echeancier().cloture().limite();
    }

    private static String vide(Filtre filtre, List<Campagne> aVenir) {
        var constat = filtre.estVide() ? "Aucun service n’est ouvert en ce moment." : "Aucun service n’est ouvert en ce moment pour ce choix.";
        return aVenir.stream().findFirst()
                .map(prochaine -> "%s Le prochain ouvre le %s : %s, %s.".formatted(constat,
                        prochaine.debut(prochaine.echeancier().ouverture()), prochaine.titre(), prochaine.organisateurEnTexte()))
                .orElse(constat + " Aucune date d’ouverture n’est encore publiée.");
    }

    private VueAgenda agenda(Filtre filtre) {
        var fichier = filtre.adresse(Adresses.AGENDA);
        return VueAgenda.de(site, fichier, filtre.estVide() ? "de tous les services" : "des services de ce choix");
    }
}
