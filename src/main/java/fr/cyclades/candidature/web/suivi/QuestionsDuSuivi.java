package fr.cyclades.candidature.web.suivi;

import static java.util.Comparator.naturalOrder;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.habillage.FoireAuxQuestions;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Personne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The frequent questions (R156, R157, R159, R160), from the drafts and candidatures of the person: two statements. */
@Component
class QuestionsDuSuivi implements FoireAuxQuestions {

    private final Brouillons brouillons;
    private final Candidatures candidatures;
    private final Campagnes campagnes;
    private final Horloge horloge;

    QuestionsDuSuivi(Brouillons brouillons, Candidatures candidatures, Campagnes campagnes, Horloge horloge) {
        this.brouillons = brouillons;
        this.candidatures = candidatures;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    @Override
    public List<Reponse> pour(Personne personne) {
        if (!(personne instanceof CandidatIdentifie qui)) {
            return List.of();
        }
        var reponses = new ArrayList<Reponse>();
        brouillons.de(qui.candidat()).stream().filter(brouillon -> !brouillon.estUneModification())
                .forEach(brouillon -> campagnes.parCode(brouillon.campagne()).ifPresent(c -> reponses.add(inscription(brouillon, c))));
        var miennes = candidatures.de(qui.candidat());
        miennes.forEach(une -> campagnes.parCode(une.fiche().campagne())
                .flatMap(campagne -> reponse(une, campagne, miennes)).ifPresent(reponses::add));
        etatCivil(miennes).ifPresent(reponses::add);
        return reponses;
    }

    private Reponse inscription(Brouillon brouillon, Campagne campagne) {
        var brouillonDe = "Votre brouillon, " + nom(campagne) + ", n’est pas une inscription : ";
        var lien = new Lien("Continuer mon brouillon", "/candidatures/" + brouillon.id() + "/onglets/" + campagne.definition().onglets().getFirst().code());
        return campagne.estOuverte(horloge.maintenant())
                ? new Reponse(Question.INSCRIPTION_IMPOSSIBLE, Ton.ATTENTE, brouillonDe + "il est à enregistrer "
                        + campagne.limite(campagne.echeancier().cloture()) + ".", lien)
                : new Reponse(Question.INSCRIPTION_IMPOSSIBLE, Ton.KO, brouillonDe + "le service a fermé le "
                        + campagne.fin(campagne.echeancier().cloture()) + ". Écrivez à " + bureau(campagne) + ".", ecrire(campagne));
    }

    /** Withdrawn ones matter only until the person has registered again. */
    private Optional<Reponse> reponse(Candidature candidature, Campagne campagne, List<Candidature> miennes) {
        return switch (candidature) {
            case Candidature.Enregistree enregistree -> Optional.of(modification(enregistree, campagne));
            case Candidature.Desinscrite desinscrite -> miennes.stream().noneMatch(c -> c.estVivante() && memeExamen(c, desinscrite))
                    ? Optional.of(reinscription(desinscrite, campagne)) : Optional.empty();
            case Candidature.Annulee _, Candidature.Supprimee _, Candidature.Ecartee _, Candidature.Transferee _ -> Optional.empty();
        };
    }

    private Reponse modification(Candidature.Enregistree candidature, Campagne campagne) {
        var version = "Votre inscription, " + nom(campagne) + " (version " + candidature.fiche().version() + "), ";
        var fin = campagne.echeancier().finModification();
        return campagne.peutModifier(horloge.maintenant())
                ? new Reponse(Question.CHANGER_MA_CANDIDATURE, Ton.OK, version + "se modifie " + campagne.limite(fin) + ".",
                        new Lien("Voir mon inscription", "/candidatures/" + candidature.id()))
                : new Reponse(Question.CHANGER_MA_CANDIDATURE, Ton.INFO, version + "ne se modifie plus depuis le "
                        + campagne.fin(fin) + ". Écrivez à " + bureau(campagne) + ".", ecrire(campagne));
    }

    private Reponse reinscription(Candidature.Desinscrite candidature, Campagne campagne) {
        var constat = "Votre désinscription, " + nom(campagne) + ", date du " + jour(candidature.le(), campagne) + ". ";
        return campagne.estOuverte(horloge.maintenant())
                ? new Reponse(Question.REINSCRIPTION, Ton.ATTENTE, constat + "Vous pouvez faire une nouvelle inscription "
                        + campagne.limite(campagne.echeancier().cloture()) + ".",
                        new Lien("Faire une nouvelle inscription", Chemins.NOUVELLE + "?campagne=" + campagne.code()))
                : new Reponse(Question.REINSCRIPTION, Ton.KO, constat + "Le service a fermé le "
                        + campagne.fin(campagne.echeancier().cloture()) + " : plus aucune inscription n’est possible.", ecrire(campagne));
    }

    private Optional<Reponse> etatCivil(List<Candidature> miennes) {
        var premiere = miennes.stream().map(une -> une.fiche().enregistreeLe()).min(naturalOrder());
        return premiere.flatMap(instant -> campagnes.parCode(miennes.getFirst().fiche().campagne()).map(campagne -> new Reponse(
                Question.INFORMATIONS_GRISEES, Ton.INFO, "Votre état civil est verrouillé depuis le " + jour(instant, campagne)
                        + ", jour de votre première inscription. Pour une correction, écrivez à " + bureau(campagne) + ".", ecrire(campagne))));
    }

    private static boolean memeExamen(Candidature une, Candidature autre) {
        return une.fiche().examen().equals(autre.fiche().examen()) && une.fiche().session() == autre.fiche().session();
    }

    private static String nom(Campagne campagne) {
        return campagne.titre() + ", " + campagne.session();
    }

    private static String jour(Instant instant, Campagne campagne) {
        return EnFrancais.jour(instant.atZone(campagne.zone()).toLocalDate());
    }

    private static String bureau(Campagne campagne) {
        return campagne.notice().contacts().getFirst().fonction();
    }

    private static Lien ecrire(Campagne campagne) {
        return campagne.notice().contacts().getFirst().mails().stream().findFirst()
                .map(mail -> new Lien(mail, "mailto:" + mail)).orElse(new Lien("Aide et contacts", "/aide"));
    }
}
