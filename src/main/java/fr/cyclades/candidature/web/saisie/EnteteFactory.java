package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.PhraseDeBrouillon;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Onglet;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Locale;

/** What every page of a draft begins with: the sentence of its state, the tabs, the service. */
record EnteteFactory(Etude etude) {

    VueEntete de(fr.cyclades.reglement.Onglet courant) {
        var campagne = etude.campagne();
        var aRevoir = etude.aRevoir();
        return new VueEntete(etude.brouillon().id(), etude.brouillon().revision(), surtitre(), campagne.titre(), sousTitre(),
                etat(courant), etude.constat().onglets().stream().map(o -> onglet(o, courant)).toList(),
                "Les %d onglets%s".formatted(etude.onglets().size(), aRevoir == 0 ? "" : " : " + aRevoir + " à revoir"),
                VueBureau.de(etude.constat().contacts(), campagne.notice()), garde(), etude.brouillon().estUneModification(),
                etude.closDepuis().isPresent());
    }

    private String surtitre() {
        var campagne = etude.campagne();
        var quoi = etude.brouillon().estUneModification() ? "Modification" : "Inscription";
        return quoi + " · " + campagne.session() + " · " + campagne.organisateurEtEntite();
    }

    private String sousTitre() {
        return etude.constat().onglets().stream().flatMap(o -> o.lignes().stream())
                .filter(ligne -> (ligne.champ().equals("specialite") || ligne.champ().equals("serie")) && !ligne.valeur().isEmpty())
                .map(ligne -> ligne.libelle() + " : " + ligne.valeur())
                .findFirst().orElse("");
    }

    private String garde() {
        return EnFrancais.heure(etude.brouillon().gardeLe().atZone(etude.campagne().zone()).toLocalTime());
    }

    private Etat etat(fr.cyclades.reglement.Onglet courant) {
        var phrase = new PhraseDeBrouillon(etude.campagne(), etude.candidat().civilite(), etude.instant());
        if (courant.gabarit() != Gabarit.RECAPITULATIF) {
            return phrase.parOnglets(etude.brouillon(), etude.constat());
        }
        var etat = phrase.parPoints(etude.brouillon(), etude.constat());
        return etude.closDepuis().isPresent() ? etat : etat.avecPoints(points(etude.constat().obstacles()));
    }

    /** One line per thing missing or wrong, each a link to its field. */
    List<Lien> points(List<Constatation> obstacles) {
        return obstacles.stream().map(this::point).distinct().toList();
    }

    private Lien point(Constatation obstacle) {
        var onglet = etude.constat().onglet(obstacle.onglet()).map(OngletConstate::onglet);
        var titre = onglet.map(fr.cyclades.reglement.Onglet::titre).orElse("");
        var ancre = obstacle.refus().champ().isEmpty() ? "" : "#" + Champ.de(obstacle.refus().champ(), "").id();
        return new Lien(titre + " : " + minuscule(obstacle.refus().phrase()), etude.adresse(obstacle.onglet()) + "?revoir" + ancre);
    }

    private static String minuscule(String phrase) {
        var acronyme = phrase.length() > 1 && !Character.isLowerCase(phrase.charAt(1)) && phrase.charAt(1) != '’' && phrase.charAt(1) != ' ';
        return phrase.isEmpty() || acronyme ? phrase : phrase.substring(0, 1).toLowerCase(Locale.FRENCH) + phrase.substring(1);
    }

    private Onglet onglet(OngletConstate o, fr.cyclades.reglement.Onglet courant) {
        var estCourant = o.onglet().code().equals(courant.code());
        var attend = attend(o);
        var ton = attend ? Ton.NEUTRE : ton(o);
        return new Onglet(o.onglet().numero(), o.onglet().titre(), ton, estCourant && ton == Ton.NEUTRE ? "Vous y êtes" : attend ? "À vérifier ensuite" : mention(o),
                estCourant, etude.closDepuis().isPresent() ? etude.adresse(o.onglet()) : o.onglet().code());
    }

    /** The épreuves follow from what comes before: nothing to answer there does not make them complete as long as that is missing. */
    private boolean attend(OngletConstate o) {
        return o.etat() == OngletConstate.Etat.COMPLET && o.onglet().gabarit() == Gabarit.EPREUVES && etude.resteAvant(o.onglet())
                && o.champs().stream().allMatch(c -> c.valeur().isEmpty());
    }

    static Ton ton(OngletConstate o) {
        return switch (o.etat()) {
            case COMPLET -> Ton.OK;
            case A_COMPLETER -> Ton.ATTENTE;
            case ERREUR -> Ton.KO;
            case A_RELIRE, APRES_ENREGISTREMENT -> Ton.NEUTRE;
        };
    }

    static String mention(OngletConstate o) {
        return switch (o.etat()) {
            case COMPLET -> "Complet";
            case A_COMPLETER -> "À compléter";
            case ERREUR -> EnFrancais.compte(erreurs(o), "erreur");
            case A_RELIRE -> "À relire";
            case APRES_ENREGISTREMENT -> "À la fin";
        };
    }

    private static long erreurs(OngletConstate o) {
        return Math.max(1, o.constatations().stream().filter(c -> c.gravite() == Constatation.Gravite.ERREUR).count());
    }
}
