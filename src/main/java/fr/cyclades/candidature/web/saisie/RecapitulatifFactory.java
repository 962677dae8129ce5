package fr.cyclades.candidature.web.saisie;

import fr.cyclades.campagne.PiecesAFournir;
import fr.cyclades.candidature.web.VueFondements;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.SectionRecap;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Locale;

/** The page « Récapitulatif » of a draft. @param saisie what this tab asks itself */
record RecapitulatifFactory(Etude etude, Onglet onglet, VueOnglet saisie, Doutes doutes) {

    VueRecapitulatif vue() {
        var obstacles = etude.obstaclesAvantDEnregistrer();
        var points = new EnteteFactory(etude).points(obstacles);
        return new VueRecapitulatif(saisie, sections(), OngletFactory.epreuves(etude),
                PiecesAFournir.de(etude.constat().pieces(), etude.campagne()).stream().map(this::pieces).toList(),
                VueFondements.desPieces(etude.constat().pieces()),
                points.isEmpty() ? null : new Lien(points.size() == 1 ? "Régler ce point" : "Régler le premier point", points.getFirst().chemin()),
                obstacles.isEmpty() ? "" : raison(obstacles.size()), ensuite());
    }

    private VueRecapitulatif.Pieces pieces(PiecesAFournir groupe) {
        var quand = groupe.quand(etude.campagne().limite(groupe.fin()));
        return new VueRecapitulatif.Pieces(quand.substring(0, 1).toUpperCase(Locale.ROOT) + quand.substring(1) + " :",
                groupe.pieces().stream().map(p -> new VueRecapitulatif.Piece(p.libelle(), p.motif())).toList());
    }

    private String raison(int points) {
        var regles = points == 1 ? "quand le point qui reste sera réglé." : "quand les %d points seront réglés.".formatted(points);
        return (saisie.enregistre() ? "Le bouton « %s » s’activera ".formatted(saisie.suivant()) : "Vous pourrez enregistrer ") + regles;
    }

    private String ensuite() {
        if (etude.brouillon().estUneModification()) {
            return "Sans enregistrement, rien ne change : votre inscription, version %d, reste valable telle quelle."
                    .formatted(etude.brouillon().versionDeBase());
        }
        return "Sans enregistrement, " + etude.candidat().civilite().accorder("vous n’êtes pas inscrit", "vous n’êtes pas inscrite",
                "votre inscription n’est pas faite") + " et vous n’avez pas de numéro.";
    }

    private List<SectionRecap> sections() {
        return etude.constat().onglets().stream().filter(o -> !o.lignes().isEmpty() || !o.champs().isEmpty())
                .filter(o -> !o.onglet().equals(onglet))
                .map(this::section).toList();
    }

    private SectionRecap section(OngletConstate o) {
        return new SectionRecap(o.onglet().numero() + ". " + o.onglet().titre(), "section-" + o.onglet().code(),
                new Badge(EnteteFactory.mention(o), EnteteFactory.ton(o)), action(o), lignes(o));
    }

    private List<SectionRecap.Ligne> lignes(OngletConstate o) {
        return o.lignes().isEmpty()
                ? List.of(SectionRecap.Ligne.de("Réponses", "Aucune : rien d’obligatoire sur cet onglet"))
                : o.lignes().stream().map(l -> ligne(o, l)).toList();
    }

    private Lien action(OngletConstate o) {
        if (etude.closDepuis().isPresent()) {
            return null;
        }
        return switch (o.etat()) {
            case A_COMPLETER -> new Lien("Compléter", etude.adresse(o.onglet()) + "?revoir");
            case ERREUR -> new Lien("Corriger", etude.adresse(o.onglet()) + "?revoir");
            case COMPLET, A_RELIRE, APRES_ENREGISTREMENT -> new Lien("Modifier", etude.adresse(o.onglet()));
        };
    }

    private SectionRecap.Ligne ligne(OngletConstate o, OngletConstate.Ligne l) {
        var ligne = SectionRecap.Ligne.de(l.libelle(), l.valeur().isEmpty() ? "Non répondu" : l.valeur());
        if (!l.precision().isEmpty()) {
            ligne = ligne.avecPrecision(l.precision());
        }
        var bloquantes = l.constatations().stream().filter(Constatation::bloque).toList();
        var dites = bloquantes.isEmpty() ? l.constatations() : bloquantes;
        if (dites.isEmpty()) {
            return avecDoute(o, l.champ(), ligne);
        }
        var premiere = dites.getFirst();
        var autres = dites.size() - 1;
        var suite = autres == 0 ? "" : " Et %s.".formatted(EnFrancais.compte(autres, "autre point").replace("autre points", "autres points"));
        return ligne.avecRemarque(ton(premiere), premiere.refus().phrase() + suite);
    }

    private SectionRecap.Ligne avecDoute(OngletConstate o, String champ, SectionRecap.Ligne ligne) {
        return o.champs().stream().filter(c -> c.code().equals(champ)).flatMap(c -> doutes.du(c).stream()).findFirst()
                .map(phrase -> ligne.avecRemarque(Ton.INFO, phrase)).orElse(ligne);
    }

    private static Ton ton(Constatation c) {
        return c.gravite() == Gravite.ERREUR ? Ton.KO : c.gravite() == Gravite.MANQUE ? Ton.ATTENTE : Ton.INFO;
    }
}
