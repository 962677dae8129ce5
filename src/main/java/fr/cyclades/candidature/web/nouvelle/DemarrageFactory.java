package fr.cyclades.candidature.web.nouvelle;

import fr.cyclades.campagne.Ailleurs;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Etat.AVenir;
import fr.cyclades.campagne.Etat.Close;
import fr.cyclades.campagne.Etat.Ouverte;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.NatureDExamen;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page that stands before the tabs. @param contacts that answers designate already, or none */
record DemarrageFactory(Campagne campagne, Optional<Brouillon> brouillon, Optional<Candidature.Enregistree> inscrite,
                        Optional<Candidature.Fiche> precedente, Campagnes campagnes, List<Notice.Contact> contacts, Instant instant) {

    static String premierOnglet(Brouillon brouillon, Campagne campagne) {
        return "/candidatures/" + brouillon.id() + "/onglets/" + campagne.definition().onglets().getFirst().code();
    }

    VueDemarrage vue() {
        var notice = campagne.notice();
        var onglets = campagne.definition().onglets().stream().map(Onglet::titre).toList();
        var continuer = continuer();
        return new VueDemarrage(majuscule(campagne.session()) + " · " + campagne.organisateurEtEntite(), campagne.titre(), etat(),
                continuer == null && campagne.estOuverte(instant) ? campagne.code() : null, continuer,
                precedente.map(p -> nature().cet() + " à la session " + p.session()).orElse(null), dates(),
                notice.publicConcerne(), Ailleurs.de(campagne, campagnes), notice.conditions(), notice.aPreparer(), onglets,
                EnFrancais.compte(onglets.size(), "onglet"), VueBureau.de(contacts, notice), FraisAnnonces.de(campagne));
    }

    private NatureDExamen nature() {
        return campagne.notice().nature();
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }

    private Lien continuer() {
        if (inscrite.isPresent()) {
            return new Lien("Voir mon inscription", "/candidatures/" + inscrite.get().id() + "/recapitulatif");
        }
        return brouillon.map(b -> new Lien("Continuer mon brouillon", premierOnglet(b, campagne))).orElse(null);
    }

    private Etat etat() {
        if (inscrite.isPresent()) {
            return Etat.de(Ton.INFO, "Vous avez déjà une inscription à " + nature().cet() + " pour cette session : numéro "
                    + inscrite.get().fiche().numero().texte() + ".")
                    .avecDetail("Une personne ne peut avoir qu’une candidature par " + nature().nom().toLowerCase(Locale.FRENCH) + " et par session, dans toute la France.");
        }
        return switch (campagne.etat(instant)) {
            case AVenir(Instant ouverture) -> Etat.de(Ton.INFO, "Les inscriptions ouvrent le " + campagne.debut(ouverture) + ".");
            case Ouverte(Instant fermeture) -> brouillon.isPresent()
                    ? Etat.de(Ton.ATTENTE, "Vous avez un brouillon pour " + nature().cet() + " : il n’est pas encore une inscription.").avecDetail(limite())
                    : Etat.de(Ton.INFO, "Les inscriptions sont ouvertes.").avecDetail(limite());
            case Close(Instant depuis) -> Etat.de(Ton.KO, "Les inscriptions ont fermé le " + campagne.fin(cloture()) + ".")
                    .avecDetail("Aucune inscription ne peut plus être enregistrée.");
        };
    }

    private String limite() {
        return "À enregistrer " + campagne.limite(cloture()) + ".";
    }

    private List<FeuilleDeCalendrier> dates() {
        var echeancier = campagne.echeancier();
        var fins = echeancier.finsDeDepot();
        var feuilles = new ArrayList<>(List.of(FeuilleDeCalendrier.de("Fermeture des inscriptions", cloture(), echeancier.lieu())));
        if (fins.size() > 1) {
            feuilles.add(FeuilleDeCalendrier.de("Premières pièces à fournir", fins.getFirst(), echeancier.lieu()));
            feuilles.add(FeuilleDeCalendrier.de("Dernières pièces à fournir", fins.getLast(), echeancier.lieu()));
        } else if (!fins.getFirst().equals(cloture())) {
            feuilles.add(FeuilleDeCalendrier.de("Fin du dépôt des pièces", fins.getFirst(), echeancier.lieu()));
        }
        return feuilles;
    }

    private Echeance cloture() {
        return campagne.echeancier().cloture();
    }
}
