package fr.cyclades.campagne.web.fiche;

import fr.cyclades.campagne.Ailleurs;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Echeancier.Depot;
import fr.cyclades.campagne.Etat.AVenir;
import fr.cyclades.campagne.Etat.Close;
import fr.cyclades.campagne.Etat.Ouverte;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.campagne.web.Dates;
import fr.cyclades.campagne.web.EnCours;
import fr.cyclades.campagne.web.VueAgenda;
import fr.cyclades.campagne.web.VueContact;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Personne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says a whole notice in the words of a page. */
@Component
class FabriqueDeCampagne {

    private static final Contexte.Candidat QUELQU_UN =
            new Contexte.Candidat(Civilite.NON_PRECISEE, "", "", "", Optional.empty(), "", "", "");

    private final Horloge horloge;
    private final Site site;
    private final EnCours enCours;
    private final Campagnes campagnes;

    FabriqueDeCampagne(Horloge horloge, Site site, EnCours enCours, Campagnes campagnes) {
        this.campagnes = campagnes;
        this.horloge = horloge;
        this.site = site;
        this.enCours = enCours;
    }

    VueCampagne vue(Campagne campagne, Personne personne) {
        var notice = campagne.notice();
        var maintenant = horloge.maintenant();
        return new VueCampagne(campagne.titre(), campagne.organisateurEtEntite() + " · " + campagne.session(),
                etat(campagne, maintenant, Optional.ofNullable(enCours.de(personne).get(campagne.code()))),
                campagne.etat(maintenant) instanceof Close, feuilles(campagne), autresDates(campagne), notice.publicConcerne(),
                Ailleurs.de(campagne, campagnes), notice.conditions(), FraisAnnonces.de(campagne), notice.aPreparer(), pieces(campagne, maintenant), depot(campagne),
                amenagement(campagne), campagne.definition().onglets().stream().map(Onglet::titre).toList(),
                notice.contacts().stream().map(VueContact::de).toList(), emetteur(notice), Adresses.fiche(campagne) + "/notice",
                notice.references().stream().map(reference -> new Lien(reference.texte(), reference.adresse())).toList(),
                notice.liens().stream().map(lien -> new Lien(lien.libelle(), lien.adresse())).toList(),
                Adresses.AIDE + "/" + notice.examen().toLowerCase(Locale.ROOT),
                VueAgenda.de(site, Adresses.fiche(campagne) + "/calendrier.ics", "de ce service"));
    }

    private static Etat etat(Campagne campagne, Instant maintenant, Optional<Lien> suite) {
        var etat = switch (campagne.etat(maintenant)) {
            case AVenir(var ouverture) -> Etat.de(Ton.INFO, "Ce service n’est pas encore ouvert : il ouvre le " + campagne.debut(ouverture) + ".")
                    .avecAction(new Lien("Me prévenir à l’ouverture", Adresses.alerte(campagne)));
            case Ouverte(var fermeture) -> Etat.de(Ton.OK, "Ce service est ouvert : inscription à enregistrer "
                            + EnFrancais.limite(campagne.echeancier().cloture()) + ".")
                    .avecDetail(Dates.majuscule(campagne.heureDe(campagne.echeancier().cloture())) + ".")
                    .avecRebours(new Etat.Rebours(maintenant, fermeture, "pour enregistrer votre inscription"))
                    .avecAction(new Lien("Démarrer mon inscription", Adresses.inscription(campagne)));
            case Close(var depuis) -> Etat.de(Ton.KO, "Ce service est fermé depuis le " + campagne.debut(depuis) + ".")
                    .avecDetail("Plus aucune inscription ne peut être enregistrée, même commencée.");
        };
        return suite.map(etat::avecAction).orElse(etat);
    }

    private static List<FeuilleDeCalendrier> feuilles(Campagne campagne) {
        var dates = campagne.echeancier();
        return List.of(Dates.ouverture(campagne), FeuilleDeCalendrier.de("Fermeture des inscriptions", dates.cloture(), dates.lieu()),
                FeuilleDeCalendrier.de(titre(campagne, dates.depot("")), dates.depot("").fin(), dates.lieu()));
    }

    /** Of which pieces, when others have other dates. */
    private static String titre(Campagne campagne, Depot depot) {
        var libelle = campagne.definition().regroupements().getOrDefault(depot.regroupement(), "");
        return campagne.echeancier().finsDeDepot().size() == 1 || libelle.isEmpty() ? "Fin du dépôt des pièces" : "Fin du dépôt : " + libelle;
    }

    private static List<String> autresDates(Campagne campagne) {
        var dates = campagne.echeancier();
        var phrases = new ArrayList<String>();
        phrases.add("Une inscription enregistrée se modifie " + campagne.limite(dates.finModification()) + ".");
        if (!campagne.debutDuDepot(dates.depot("")).isEmpty()) {
            phrases.add("Les pièces se déposent " + campagne.debutDuDepot(dates.depot("")) + ".");
        }
        dates.depots().stream().filter(depot -> !depot.equals(dates.depot(""))).sorted(Comparator.comparing(depot -> depot.fin().limite()))
                .forEach(depot -> phrases.add(unDepot(campagne, depot)));
        dates.amenagement().ifPresent(fin -> phrases.add("Un dossier d’aménagement d’épreuves se transmet " + campagne.limite(fin) + "."));
        dates.transfert().ifPresent(fin -> phrases.add("Un changement d’académie se demande par écrit " + campagne.limite(fin) + "."));
        return phrases;
    }

    private static String unDepot(Campagne campagne, Depot depot) {
        var libelle = campagne.definition().regroupements().getOrDefault(depot.regroupement(), "");
        var geste = campagne.definition().regroupementsPostaux().contains(depot.regroupement()) ? "à envoyer par la poste " : "à déposer en ligne ";
        return (libelle.isEmpty() ? "Les autres pièces sont " : "Les pièces « " + libelle + " » sont ") + geste + debut(campagne, depot) + campagne.limite(depot.fin()) + ".";
    }

    private static String debut(Campagne campagne, Depot depot) {
        var debut = campagne.debutDuDepot(depot);
        return debut.isEmpty() ? "" : debut + ", ";
    }

    private static List<VueCampagne.VuePiece> pieces(Campagne campagne, Instant maintenant) {
        var contexte = new Contexte(maintenant.atZone(campagne.zone()).toLocalDate(), QUELQU_UN);
        return campagne.definition().evaluer(Reponses.vides(), contexte).pieces().stream().map(FabriqueDeCampagne::piece).toList();
    }

    private static VueCampagne.VuePiece piece(PieceDemandee piece) {
        return new VueCampagne.VuePiece(piece.libelle() + (piece.obligatoire() ? "" : " (facultatif)"), piece.aide().isBlank() ? piece.motif() : piece.aide());
    }

    private static List<String> depot(Campagne campagne) {
        var notice = campagne.notice();
        var formats = notice.formats();
        var phrases = new ArrayList<String>();
        if (campagne.echeancier().finsDeDepot().size() == 1) {
            phrases.add("À déposer " + debut(campagne, campagne.echeancier().depot("")) + campagne.limite(campagne.echeancier().depot("").fin()) + ".");
        } else {
            campagne.echeancier().depots().stream().sorted(Comparator.comparing(depot -> depot.fin().limite())).forEach(depot -> phrases.add(unDepot(campagne, depot)));
        }
        phrases.add("Formats acceptés : " + String.join(", ", formats.formats()) + ", "
                + formats.tailleMaxOctets() / (1024 * 1024) + "\u00a0Mo au plus par fichier.");
        phrases.add(switch (notice.signature()) {
            case ENREGISTREMENT -> "Enregistrer suffit pour être inscrit : rien n’est à signer." + (campagne.definition().faitDeposer()
                    ? " Vos pièces, elles, se déposent ensuite : quand elles y sont toutes, cliquez sur « J’ai fourni toutes mes pièces ». Sans ce clic, le contrôle ne commence pas." : "");
            case CLIC_PIECES -> "Votre inscription est validée quand vous cliquez sur « J’ai fourni toutes mes pièces » : rien n’est à signer.";
            case VALIDATION_EN_LIGNE -> "Vous validez votre inscription en ligne : rien n’est à signer.";
            case DEPOT_SIGNE -> Dates.majuscule(notice.leRecapitulatif()) + " s’imprime, se signe et se dépose avec les autres pièces.";
            case POSTAL -> Dates.majuscule(notice.leRecapitulatif()) + " s’imprime, se signe et s’envoie par la poste.";
        });
        phrases.add(notice.redepot().phrase());
        Stream.of(notice.sanction().texte(), notice.relance().texte()).filter(texte -> !texte.isBlank()).forEach(phrases::add);
        return phrases;
    }

    private static List<String> amenagement(Campagne campagne) {
        return Stream.ofNullable(campagne.notice().textes().get("amenagement")).toList();
    }

    private static List<String> emetteur(Notice notice) {
        var emetteur = notice.emetteur();
        var phrases = new ArrayList<>(emetteur.lignes());
        phrases.addAll(emetteur.adresse());
        if (!emetteur.numeroDeCourrier().isBlank()) {
            phrases.add("Courrier n°\u00a0" + emetteur.numeroDeCourrier());
        }
        emetteur.date().ifPresent(date -> phrases.add((emetteur.lieu().isBlank() ? "Le " : emetteur.lieu() + ", le ") + EnFrancais.jour(date)));
        return phrases;
    }
}
