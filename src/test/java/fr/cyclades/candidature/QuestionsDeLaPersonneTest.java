package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Demarches;
import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.habillage.FoireAuxQuestions;
import fr.cyclades.habillage.FoireAuxQuestions.Question;
import fr.cyclades.habillage.FoireAuxQuestions.Reponse;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.CandidatIdentifie;
import fr.cyclades.socle.Identite;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What « Ouverture des services » and the frequent questions say to somebody who has begun, registered, or withdrawn. */
@CandidatureTest
class QuestionsDeLaPersonneTest {

    @Autowired Inscriptions inscriptions;
    @Autowired Brouillons brouillons;
    @Autowired Campagnes campagnes;
    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @Autowired Demarches demarches;
    @Autowired List<FoireAuxQuestions> modules;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R156")
    void un_brouillon_se_continue_et_n_est_pas_une_inscription() {
        var nadia = personnes.nouvelle();
        var brouillon = brouillon(nadia);

        assertThat(demarches.de(personne(nadia))).containsExactly(Map.entry(CLERMONT,
                new Lien("Continuer mon brouillon", "/candidatures/" + brouillon.id() + "/onglets/" + premierOnglet())));
        assertThat(phrase(nadia, Question.INSCRIPTION_IMPOSSIBLE)).startsWith("Votre brouillon").contains("n’est pas une inscription", "avant le");
        horloge.nousSommesLe("2024-05-01T00:00:00+02:00");
        assertThat(phrase(nadia, Question.INSCRIPTION_IMPOSSIBLE)).contains("le service a fermé le").contains("Écrivez à Bureau des examens");
    }

    @Test
    @Regle({"R157", "R159"})
    void une_inscription_se_modifie_jusqu_a_la_fermeture_et_l_etat_civil_est_verrouille() {
        var nadia = personnes.nouvelle();
        var candidature = inscrire(nadia);

        assertThat(demarches.de(personne(nadia))).containsEntry(CLERMONT, new Lien("Voir mon inscription", "/candidatures/" + candidature.id()));
        assertThat(phrase(nadia, Question.CHANGER_MA_CANDIDATURE)).contains("(version 1), se modifie avant le");
        assertThat(phrase(nadia, Question.INFORMATIONS_GRISEES))
                .startsWith("Votre état civil est verrouillé depuis le 23 novembre 2023").contains("écrivez à Bureau des examens");
        horloge.nousSommesLe("2024-05-01T00:00:00+02:00");
        assertThat(phrase(nadia, Question.CHANGER_MA_CANDIDATURE)).contains("ne se modifie plus depuis le");
    }

    @Test
    @Regle("R160")
    void apres_une_desinscription_la_reponse_dit_si_l_on_peut_recommencer() {
        var lucie = personnes.nouvelle();
        inscriptions.desinscrire(inscrire(lucie), new Identite.DuCandidat(lucie), horloge.maintenant());

        assertThat(phrase(lucie, Question.REINSCRIPTION)).contains("date du 23 novembre 2023. Vous pouvez faire une nouvelle inscription avant le");
        assertThat(phrase(lucie, Question.INFORMATIONS_GRISEES)).contains("verrouillé");
        assertThat(demarches.de(personne(lucie))).isEmpty();
        inscrire(lucie);
        assertThat(phrase(lucie, Question.REINSCRIPTION)).isEmpty();
    }

    private String phrase(UUID candidat, Question question) {
        return modules.stream().flatMap(module -> module.pour(personne(candidat)).stream())
                .filter(reponse -> reponse.question() == question).map(Reponse::phrase)
                .filter(phrase -> !phrase.contains("encore enregistré aucune")).findFirst().orElse("").replace('\u00a0', ' ');
    }

    private static CandidatIdentifie personne(UUID candidat) {
        return new CandidatIdentifie() {
            @Override
            public UUID candidat() {
                return candidat;
            }

            @Override
            public String nomAffiche() {
                return "Nadia Benali";
            }
        };
    }

    private String premierOnglet() {
        return campagnes.parCode(CLERMONT).orElseThrow().definition().onglets().getFirst().code();
    }

    private Brouillon brouillon(UUID candidat) {
        var brouillon = brouillons.commencer(candidat, campagnes.parCode(CLERMONT).orElseThrow(), horloge.maintenant()).orElseThrow();
        var reponses = Reponses.of(Map.of("adresse", "14 rue des Forgerons", "lva", "anglais", "activites", List.of("danse", "tennis")));
        return ((Garde.Gardee) brouillons.garder(brouillon, reponses, brouillon.revision(), horloge.maintenant())).brouillon();
    }

    private Candidature.Enregistree inscrire(UUID candidat) {
        var brouillon = brouillon(candidat);
        return ((Enregistrement.Enregistree) inscriptions.enregistrer(new Inscriptions.Demande(brouillon.id(), candidat, brouillon.revision(),
                "conditions", Map.of("accepte", List.of("oui")), horloge.maintenant()))).candidature();
    }
}
