package fr.cyclades.candidature;

import static fr.cyclades.candidature.CandidatureDEssai.CLERMONT;
import static fr.cyclades.candidature.CandidatureDEssai.LYON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.CandidatureDEssai.Personnes;
import fr.cyclades.candidature.Enregistrement.DejaEnregistree;
import fr.cyclades.candidature.Enregistrement.Enregistree;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** « Enregistrer »: once, whole, in time, whatever the clicks. */
@CandidatureTest
@RecordApplicationEvents
class EnregistrerTest {

    @Autowired Inscriptions inscriptions;
    @Autowired Brouillons brouillons;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Personnes personnes;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @Autowired ApplicationEvents evenements;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle({"R47", "R91"})
    void enregistrer_donne_deux_numeros_une_version_et_un_passage() {
        var faite = (Enregistree) enregistrer(brouillonComplet(personnes.nouvelle(), CLERMONT));
        assertThat(faite.candidature().fiche().numero().texte()).startsWith("A06-25-");
        assertThat(faite.numeroCandidat().texte()).startsWith("23");
        assertThat(candidatures.versions(faite.candidature().id())).singleElement().satisfies(version -> {
            assertThat(version.numero()).isEqualTo(1);
            assertThat(version.instant()).isEqualTo(HorlogeDEssai.DEPART);
            assertThat(version.constat().epreuves()).hasSize(1);
            assertThat(version.reponses().texte("lva")).contains("anglais");
        });
        assertThat(candidatures.passages(faite.candidature().id())).extracting(Candidatures.Passage::etat).containsExactly("enregistree");
        assertThat(brouillons.lire(faite.candidature().id(), faite.candidature().fiche().candidat())).isEmpty();
    }

    @Test
    void cinquante_clics_en_meme_temps_ne_font_qu_une_candidature() throws Exception {
        var brouillon = brouillonComplet(personnes.nouvelle(), CLERMONT);
        List<Enregistrement> resultats;
        try (var executeur = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Enregistrement> clic = () -> enregistrer(brouillon);
            var clics = executeur.invokeAll(IntStream.range(0, 50).mapToObj(i -> clic).toList());
            resultats = clics.stream().map(clic1 -> clic1.resultNow()).toList();
        }
        assertThat(resultats).filteredOn(Enregistree.class::isInstance).hasSize(1);
        assertThat(resultats).filteredOn(DejaEnregistree.class::isInstance).hasSize(49);
        assertThat(candidatures.de(brouillon.candidat())).hasSize(1);
        assertThat(candidatures.versions(brouillon.id())).hasSize(1);
        assertThat(base.sql("select count(*) from journal.acte where objet = ?").params(brouillon.id()).query(Long.class).single()).isOne();
    }

    @Test
    void deux_academies_en_meme_temps_ne_font_qu_une_inscription() throws Exception {
        var nadia = personnes.nouvelle();
        var clermont = brouillonComplet(nadia, CLERMONT);
        var lyon = brouillonComplet(nadia, LYON);
        List<Enregistrement> resultats;
        try (var executeur = Executors.newVirtualThreadPerTaskExecutor()) {
            resultats = executeur.invokeAll(List.<Callable<Enregistrement>>of(() -> enregistrer(clermont), () -> enregistrer(lyon)))
                    .stream().map(r -> r.resultNow()).toList();
        }
        assertThat(resultats).filteredOn(Enregistree.class::isInstance).hasSize(1);
        assertThat(resultats).filteredOn(Enregistrement.DejaInscrit.class::isInstance).singleElement()
                .satisfies(r -> assertThat(((Enregistrement.DejaInscrit) r).autre().estVivante()).isTrue());
        assertThat(candidatures.de(nadia)).hasSize(1);
        assertThat(brouillons.de(nadia)).hasSize(1);
    }

    @Test
    void rejouer_l_acte_rend_la_meme_candidature() {
        var brouillon = brouillonComplet(personnes.nouvelle(), CLERMONT);
        var premiere = (Enregistree) enregistrer(brouillon);
        var seconde = (DejaEnregistree) enregistrer(brouillon);
        assertThat(seconde.candidature()).isEqualTo(premiere.candidature());
        assertThat(evenements.stream(CandidatureEnregistree.class)).hasSize(1);
    }

    @Test
    @Regle({"R93", "R157"})
    void une_modification_fait_la_version_2_et_garde_le_numero() {
        var brouillon = brouillonComplet(personnes.nouvelle(), CLERMONT);
        var premiere = (Enregistree) enregistrer(brouillon);
        var modification = brouillons.modifier(premiere.candidature(), horloge.maintenant()).orElseThrow();
        assertThat(modification.reponses()).isEqualTo(premiere.version().reponses());
        assertThat(enregistrer(brouillon)).as("the first act, replayed, must not save the modification")
                .isEqualTo(new DejaEnregistree(premiere.candidature(), 1));
        var apres = garder(modification, modification.reponses().avec("lva", "espagnol"));
        var seconde = (Enregistree) enregistrer(apres);
        assertThat(seconde.version().numero()).isEqualTo(2);
        assertThat(seconde.candidature().fiche().numero()).isEqualTo(premiere.candidature().fiche().numero());
        assertThat(seconde.numeroCandidat()).isEqualTo(premiere.numeroCandidat());
        assertThat(candidatures.versions(brouillon.id())).extracting(v -> v.reponses().texte("lva").orElse(""))
                .containsExactly("espagnol", "anglais");
        assertThat(evenements.stream(CandidatureModifiee.class)).containsExactly(new CandidatureModifiee(brouillon.id(), 2));
    }

    @Test
    void ce_qui_manque_est_rendu_en_une_fois_et_les_reponses_sont_gardees() {
        var brouillon = brouillons.commencer(personnes.nouvelle(), campagnes.parCode(CLERMONT).orElseThrow(), horloge.maintenant()).orElseThrow();
        var refusee = (Enregistrement.Refusee) enregistrer(brouillon);
        assertThat(refusee.constat().obstacles()).extracting(c -> c.refus().champ()).containsExactly("adresse", "lva", "activites");
        assertThat(refusee.brouillon().reponses().estCoche("accepte")).isTrue();
        assertThat(brouillons.lire(brouillon.id(), brouillon.candidat())).contains(refusee.brouillon());
        assertThat(candidatures.de(brouillon.candidat())).isEmpty();
    }

    @Test
    @Regle({"R61", "R129"})
    void la_derniere_seconde_est_acceptee_et_la_suivante_refusee() {
        var a_temps = brouillonComplet(personnes.nouvelle(), CLERMONT);
        var tard = brouillonComplet(personnes.nouvelle(), CLERMONT);
        assertThat(enregistrer(a_temps, "2023-12-01T16:59:59.999+01:00")).isInstanceOf(Enregistree.class);
        assertThat(enregistrer(tard, "2023-12-01T17:00:00+01:00")).isEqualTo(
                new Enregistrement.Close(tard, OffsetDateTime.parse("2023-12-01T17:00:00+01:00").toInstant()));
        assertThat(brouillons.lire(tard.id(), tard.candidat())).contains(tard);
        assertThat(brouillons.garder(tard, Reponses.vides(), tard.revision(), OffsetDateTime.parse("2023-12-01T17:00:00+01:00").toInstant()))
                .isInstanceOf(Garde.Close.class);
    }

    @Test
    @Regle("R160")
    void desinscrite_elle_s_inscrit_de_nouveau_avec_un_autre_numero() {
        var nadia = personnes.nouvelle();
        var premiere = ((Enregistree) enregistrer(brouillonComplet(nadia, CLERMONT))).candidature();
        var auteur = new Identite.DuCandidat(nadia);
        assertThat(inscriptions.desinscrire(premiere, auteur, horloge.maintenant())).isInstanceOf(Desinscription.Faite.class);
        assertThat(inscriptions.desinscrire(premiere, auteur, horloge.maintenant())).isInstanceOf(Desinscription.Faite.class);
        assertThat(evenements.stream(CandidatureDesinscrite.class)).hasSize(1);
        var seconde = ((Enregistree) enregistrer(brouillonComplet(nadia, CLERMONT))).candidature();
        assertThat(seconde.fiche().numero()).isNotEqualTo(premiere.fiche().numero());
        assertThat(candidatures.de(nadia)).hasSize(2).filteredOn(Candidature::estVivante).containsExactly(seconde);
    }

    @Test
    void une_version_ne_se_reecrit_pas() {
        var faite = (Enregistree) enregistrer(brouillonComplet(personnes.nouvelle(), CLERMONT));
        assertThatThrownBy(() -> base.sql("update candidature.version set numero = 9 where candidature = ?")
                .params(faite.candidature().id()).update()).hasMessageContaining("never rewritten");
    }

    private Brouillon brouillonComplet(UUID candidat, String campagne) {
        var brouillon = brouillons.commencer(candidat, campagnes.parCode(campagne).orElseThrow(), horloge.maintenant()).orElseThrow();
        var reponses = Reponses.of(Map.of("adresse", "14 rue des Forgerons", "lva", "anglais", "activites", List.of("danse", "tennis")));
        return garder(brouillon, reponses);
    }

    private Brouillon garder(Brouillon brouillon, Reponses reponses) {
        return ((Garde.Gardee) brouillons.garder(brouillon, reponses, brouillon.revision(), horloge.maintenant())).brouillon();
    }

    private Enregistrement enregistrer(Brouillon brouillon, String recu) {
        return inscriptions.enregistrer(new Inscriptions.Demande(brouillon.id(), brouillon.candidat(), brouillon.revision(), "conditions",
                Map.of("accepte", List.of("oui")), OffsetDateTime.parse(recu).toInstant()));
    }

    private Enregistrement enregistrer(Brouillon brouillon) {
        return enregistrer(brouillon, horloge.maintenant().atOffset(java.time.ZoneOffset.UTC).toString());
    }
}
