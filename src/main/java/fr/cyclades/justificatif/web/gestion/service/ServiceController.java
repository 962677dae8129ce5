package fr.cyclades.justificatif.web.gestion.service;

import fr.cyclades.agent.Droit;
import fr.cyclades.agent.Role;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.EntreeMenu;
import fr.cyclades.habillage.Ton;
import fr.cyclades.inspection.EtatDesInspections;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.justificatif.Pertes;
import fr.cyclades.justificatif.web.gestion.service.VueService.Ligne;
import fr.cyclades.justificatif.web.gestion.service.VueService.Perdue;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Inventaire;
import fr.cyclades.stockage.Inventaires;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « État du service », for who administers: nothing personal, but the numéro of the inscriptions that lost a file. */
@Controller
@Droit(Role.ADMINISTRATION)
class ServiceController {

    private static final int AU_PLUS = 100;

    private final Inspections inspections;
    private final Inventaires inventaires;
    private final Pertes pertes;

    ServiceController(Inspections inspections, Inventaires inventaires, Pertes pertes) {
        this.inspections = inspections;
        this.inventaires = inventaires;
        this.pertes = pertes;
    }

    @GetMapping("/gestion/service")
    ModelAndView montrer(@RequestParam(required = false) String inventaire) {
        var etat = inspections.etat();
        var dernier = inventaires.dernier();
        var manquants = dernier.map(Inventaire::manquants).orElse(List.of());
        var perdues = pertes.parmi(manquants.stream().map(Empreinte::texte).toList(), AU_PLUS);
        return new ModelAndView("justificatif/web/gestion/service/service", "vue", new VueService(
                Stream.concat(inspections(etat), stockage(dernier)).toList(),
                dernier.map(i -> "Dernier inventaire du stockage : " + EnFrancais.dateEtHeure(i.instant(), EnFrancais.PARIS) + " (heure de Paris).")
                        .orElse("L’inventaire du stockage n’a pas encore été dressé : il l’est chaque nuit."),
                perdues.stream().map(p -> new Perdue(p.piece(), p.numero(), EnFrancais.dateEtHeure(p.deposeeLe(), EnFrancais.PARIS))).toList(),
                inventaire == null ? "" : "L’inventaire est demandé : il se dresse maintenant. Rechargez cette page dans quelques minutes.",
                perdues.size() < AU_PLUS ? "" : "Il y en a d’autres : l’inventaire les garde toutes."));
    }

    @PostMapping("/gestion/service/inventaire")
    String dresser() {
        inventaires.demander();
        return "redirect:/gestion/service?inventaire";
    }

    private static Stream<Ligne> inspections(EtatDesInspections e) {
        return Stream.of(
                new Ligne("Fichiers en attente d’inspection", nombre(e.enAttente()), "Ils sont pris dans l’ordre, d’eux-mêmes.", new Badge("Normal", Ton.OK)),
                new Ligne("Fichiers à voir", nombre(e.aVoir()), "La machine y a renoncé après trois essais : un agent les regarde, file « Anomalies ».",
                        e.aVoir() == 0 ? new Badge("Normal", Ton.OK) : new Badge("À voir", Ton.ATTENTE)),
                antivirus(e.antivirus()),
                new Ligne("Ouverture des fichiers", e.bacASable() ? "dans un bac à sable" : "sans bac à sable", "Les fichiers déposés s’ouvrent à part du serveur.",
                        e.bacASable() ? new Badge("Normal", Ton.OK) : new Badge("À corriger", Ton.KO)));
    }

    private static Ligne antivirus(EtatDesInspections.Antivirus antivirus) {
        return switch (antivirus) {
            case JOIGNABLE -> new Ligne("Antivirus", "répond", "Chaque fichier est analysé.", new Badge("Normal", Ton.OK));
            case INJOIGNABLE -> new Ligne("Antivirus", "ne répond pas", "Les fichiers attendent qu’il revienne : rien n’est perdu.", new Badge("En panne", Ton.KO));
            case ABSENT -> new Ligne("Antivirus", "aucun", "Les fichiers ne sont pas analysés.", new Badge("Absent", Ton.ATTENTE));
        };
    }

    private static Stream<Ligne> stockage(Optional<Inventaire> dernier) {
        return dernier.stream().flatMap(i -> Stream.of(
                new Ligne("Fichiers gardés", nombre(i.presents()), "Trouvés au dernier inventaire.", new Badge("Normal", Ton.OK)),
                new Ligne("Orphelins retirés", nombre(i.retires()), "Octets dont personne n’avait plus besoin.", new Badge("Normal", Ton.OK)),
                new Ligne("Inconnus de la base", nombre(i.adoptes()), "Gardés le temps d’une vérification : la base vient peut-être d’une sauvegarde plus ancienne.",
                        i.adoptes() == 0 ? new Badge("Normal", Ton.OK) : new Badge("À voir", Ton.ATTENTE)),
                new Ligne("Manquants", nombre(i.manquants().size()), "Attendus et absents : à rendre depuis la sauvegarde du stockage.",
                        i.manquants().isEmpty() ? new Badge("Normal", Ton.OK) : new Badge("À restaurer", Ton.KO))));
    }

    private static String nombre(long nombre) {
        return String.format(java.util.Locale.FRENCH, "%,d", nombre);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        EntreeMenu etatDuService() {
            return EntreeMenu.deGestion("État du service", "/gestion/service", 90, Role.ADMINISTRATION.name());
        }
    }
}
