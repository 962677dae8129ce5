package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.VueEpreuves;
import fr.cyclades.candidature.web.saisie.VueOnglet.VueBloc;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.habillage.Ton;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.OngletConstate.BlocConstate;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of one tab.
 *
 * @param refuse whether it is shown again because « Suivant » or « Enregistrer » was refused
 * @param revoir whether what is missing is marked: so after a refusal, and when one comes from the récapitulatif
 * @param doute  on the tab that was just left
 */
record OngletFactory(Etude etude, Onglet onglet, boolean refuse, boolean revoir, Communes communes, Orientations orientations,
        Optional<VueOnglet.Doute> doute) {

    VueOnglet vue() {
        var constate = etude.constate(onglet);
        var champs = new ChampFactory(etude.brouillon().reponses(), refuse || revoir, communes,
                commune -> orientations.pour(etude.campagne(), commune, etude.instant()));
        var entete = new EnteteFactory(etude);
        var questions = constate.champs().stream().filter(OngletFactory::estUneQuestion).toList();
        return new VueOnglet(entete.de(onglet), onglet.code(), onglet.numero(), onglet.titre(), onglet.aide(),
                constate.champs().stream().map(ChampConstate::code).collect(Collectors.joining(",")),
                EnFrancais.compte(questions.size(), "question") + " sur cet onglet.",
                refuse ? "" : reste(questions),
                questions.stream().anyMatch(ChampConstate::obligatoire) ? "Tout est obligatoire, sauf ce qui est marqué « optionnel »." : "Rien n’y est obligatoire.",
                refuse ? resume(champs) : null,
                constate.blocs().stream().map(bloc -> bloc(bloc, champs)).toList(),
                titreDesEpreuves(), onglet.gabarit() == Gabarit.EPREUVES ? epreuves(etude) : VueEpreuves.de(List.of(), etude.candidat().civilite()),
                constate.champs().stream().filter(c -> c.grille().isPresent()).findFirst().map(c -> new EffetFactory(etude, constate, c).effet()).orElse(null),
                questions.isEmpty(), etude.avant(onglet).map(o -> "Précédent : " + o.titre()).orElse(null), suivant(),
                enregistre(), enregistre() ? entete.points(etude.obstaclesAvantDEnregistrer()) : List.of(), doute.orElse(null));
    }

    private static String reste(List<ChampConstate> questions) {
        var aRevoir = questions.stream().filter(c -> c.constatations().stream().anyMatch(Constatation::bloque)).toList();
        if (aRevoir.isEmpty()) {
            return "";
        }
        var manques = aRevoir.stream().allMatch(c -> c.constatations().stream().noneMatch(k -> k.gravite() == Gravite.ERREUR));
        return (manques ? "Il manque %s." : "Il reste %s à revoir.").formatted(EnFrancais.compte(aRevoir.size(), "réponse"));
    }

    /** Nothing is final while an answer that comes before, or on this very tab, is missing. */
    private String titreDesEpreuves() {
        return etude.resteAvant(onglet) || !etude.obstacles(onglet).isEmpty() ? "Vos épreuves, d’après vos réponses jusqu’ici"
                : "Toutes vos épreuves : rien de plus à choisir, vérifiez";
    }

    static VueEpreuves epreuves(Etude etude) {
        return VueEpreuves.de(etude.constat().epreuves(), etude.candidat().civilite());
    }

    private boolean enregistre() {
        return onglet.equals(etude.quiEnregistre());
    }

    private String suivant() {
        if (enregistre()) {
            return etude.brouillon().estUneModification() ? "Enregistrer ma modification" : "Enregistrer mon inscription";
        }
        var titre = etude.apres(onglet).map(Onglet::titre).orElse("");
        return "Suivant : " + titre + (onglet.gabarit() == Gabarit.RECAPITULATIF ? ", puis « Enregistrer »" : "");
    }

    private ResumeErreurs resume(ChampFactory champs) {
        var refus = champs.refus(etude.obstacles(onglet), etude.constate(onglet).champs());
        if (refus.isEmpty()) {
            return null;
        }
        var titre = refus.size() == 1 ? "Il reste une réponse à revoir sur cet onglet" : "Il reste %d réponses à revoir sur cet onglet".formatted(refus.size());
        return ResumeErreurs.de(titre, refus, "Tout ce que vous avez écrit est gardé. Vous pouvez aussi aller à un autre onglet et revenir plus tard.");
    }

    private VueBloc bloc(BlocConstate bloc, ChampFactory champs) {
        var ancre = "bloc-" + bloc.champs().getFirst().code().replaceAll("[^A-Za-z0-9_-]", "-");
        return new VueBloc(bloc.titre(), bloc.aide(), ancre, etat(bloc), bloc.champs().stream().map(champs::de).toList());
    }

    private static Badge etat(BlocConstate bloc) {
        var gravites = bloc.champs().stream().flatMap(c -> c.constatations().stream()).map(Constatation::gravite).toList();
        if (gravites.contains(Gravite.ERREUR)) {
            return new Badge("À corriger", Ton.KO);
        }
        if (gravites.contains(Gravite.MANQUE)) {
            return new Badge("À compléter", Ton.ATTENTE);
        }
        return bloc.champs().stream().anyMatch(c -> estUneQuestion(c) && !c.valeur().isEmpty()) ? new Badge("Répondu", Ton.OK) : null;
    }

    private static boolean estUneQuestion(ChampConstate c) {
        return c.champ().type() != TypeDeChamp.REPRIS && c.champ().type() != TypeDeChamp.NOTE;
    }
}
