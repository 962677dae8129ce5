package fr.cyclades.candidature.web.inscription;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.habillage.Lien;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page of the withdrawal: asked, done, or too late. */
record DesinscriptionFactory(Situation s) {

    VueDesinscription vue() {
        return switch (s.candidature()) {
            case Candidature.Enregistree _ -> s.peutModifier() ? aConfirmer() : tropTard();
            case Candidature.Desinscrite _ -> faite();
            case Candidature.Annulee _, Candidature.Supprimee _, Candidature.Ecartee _, Candidature.Transferee _ ->
                vue("Cette inscription est déjà terminée", List.of(), false, null);
        };
    }

    private VueDesinscription aConfirmer() {
        return vue("Me désinscrire", List.of(
                "La désinscription est définitive : l’inscription n° " + numero() + " ne pourra jamais être réactivée.",
                nouvelle(),
                "Les pièces et les documents de cette inscription ne vaudront plus rien.",
                "Votre état civil restera verrouillé : seul le " + s.campagne().notice().nature().service() + " peut le corriger.",
                "Un mail vous confirmera la désinscription."), true, new Lien("Garder mon inscription", "/candidatures/" + s.candidature().id()));
    }

    private String nouvelle() {
        return s.campagne().estOuverte(s.instant())
                ? "Vous pourrez faire une nouvelle inscription " + s.campagne().limite(s.campagne().echeancier().cloture())
                        + ". Toutes les réponses seront à donner de nouveau, et elle aura un nouveau numéro."
                : "Les inscriptions sont fermées : vous ne pourrez pas faire de nouvelle inscription.";
    }

    private VueDesinscription tropTard() {
        var limite = s.campagne().fin(s.campagne().echeancier().finModification());
        return vue("La désinscription en ligne est fermée", List.of(
                "Elle était possible jusqu’à la fermeture des modifications, le " + limite + ".",
                "Votre inscription n’a pas changé. Pour y renoncer maintenant, écrivez au bureau : ses coordonnées sont sur cette page."),
                false, new Lien("Voir mon inscription", "/candidatures/" + s.candidature().id()));
    }

    private VueDesinscription faite() {
        var peutRecommencer = s.campagne().estOuverte(s.instant());
        var suites = Stream.of("L’inscription n° " + numero() + " est terminée et son numéro ne servira plus.",
                "Vous restez libre de relire ce que vous aviez enregistré, dans « Mes candidatures ».",
                "Votre état civil reste verrouillé : seul le " + s.campagne().notice().nature().service() + " peut le corriger.",
                "Un mail confirme la désinscription.");
        return vue("Votre désinscription est faite", suites.toList(), false,
                peutRecommencer ? new Lien("Faire une nouvelle inscription", "/candidatures/nouvelle?campagne=" + s.campagne().code())
                        : new Lien("Voir mes candidatures", "/candidatures"));
    }

    private VueDesinscription vue(String titre, List<String> consequences, boolean possible, Lien suite) {
        return new VueDesinscription(VueTete.de(s), titre, s.etat().avecDetail(s.suite()), consequences,
                possible, suite, VueBureau.de(s.contacts(), s.campagne().notice()));
    }

    private String numero() {
        return s.candidature().fiche().numero().texte();
    }
}
