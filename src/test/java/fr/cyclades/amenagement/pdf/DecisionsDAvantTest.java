package fr.cyclades.amenagement.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.amenagement.Note;
import fr.cyclades.amenagement.RegistreDesNotes;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.document.Papiers;
import fr.cyclades.document.Verification;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision noted before decisions had documents gets its own at the next start; whoever holds the paper can check it. */
@CycladesTest
class DecisionsDAvantTest {

    private static final Pattern CLE = Pattern.compile("[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}");

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired RegistreDesNotes notes;
    @Autowired Documents documents;
    @Autowired Papiers papiers;
    @Autowired Verification verification;
    @Autowired Notifications notifications;
    @Autowired SchedulerClient taches;
    @Autowired HorlogeDEssai horloge;

    private Personne nadia;
    private UUID inscription;

    @BeforeEach
    void une_inscription_qui_demande_un_amenagement() {
        horloge.nousSommesLe("2023-11-23T14:46:00+01:00");
        nadia = personnes.nadia();
        inscription = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes).inscrire(nadia.candidat(), CandidateDEssai.BAC_PRO,
                SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "NOUVEAU")), horloge.maintenant());
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    @Regle("R154")
    void une_decision_sans_document_en_recoit_un_seul_et_sa_cle_dit_s_il_vaut_encore() throws IOException {
        var premiere = noter(Note.Etat.ACCORDE, "Tiers temps aux épreuves écrites.");
        assertThat(notifications.manquantes()).contains(premiere);
        NotificationTask.rattraper(notifications, taches, horloge.maintenant());
        NotificationTask.rattraper(notifications, taches, horloge.maintenant());
        var papier = attendre(premiere);
        assertThat(notifications.manquantes()).doesNotContain(premiere);
        NotificationTask.rattraper(notifications, taches, horloge.maintenant());
        notifications.publier(inscription, premiere.id(), false);
        assertThat(documents.de(inscription)).filteredOn(d -> d.type().startsWith("amenagement_")).containsExactly(papier);

        var cle = cle(papier);
        assertThat(papiers.duCode("https://exemple.fr/verification?cle=" + cle.replace("-", "") + "&version=1")).hasValue(new Papiers.Papier(inscription, papier.type(), 1));
        assertThat(verification.chercher(cle)).hasValueSatisfying(a -> assertThat(a.libelle()).as("nothing of the ground").isEqualTo("Décision du service"));
        assertThat(vaut(cle)).isTrue();

        var seconde = noter(Note.Etat.REFUSE, "Le dossier est arrivé trop tard.");
        notifications.publier(inscription, seconde.id(), false);
        assertThat(vaut(cle)).isFalse();
        assertThat(vaut(cle(attendre(seconde)))).isTrue();
    }

    private Note noter(Note.Etat etat, String message) {
        var note = new Note(UUID.randomUUID(), inscription, etat, Optional.empty(), message, UUID.randomUUID(), horloge.maintenant(), Optional.empty());
        Patience.jusqua(() -> documents.de(inscription).stream().anyMatch(d -> d.type().equals("recapitulatif")));
        notes.verrouiller(inscription);
        notes.ajouter(note);
        return note;
    }

    private Document attendre(Note note) {
        Patience.jusqua(() -> de(note).isPresent());
        return de(note).orElseThrow();
    }

    private Optional<Document> de(Note note) {
        return documents.de(inscription).stream().filter(d -> d.type().endsWith(note.id().toString().replace("-", ""))).findFirst();
    }

    private String cle(Document papier) throws IOException {
        try (var pdf = Loader.loadPDF(documents.contenu(papier.id(), nadia.candidat()).orElseThrow())) {
            var texte = new PDFTextStripper().getText(pdf);
            assertThat(texte).contains("Vérifier ce document", "Décision du service");
            return CLE.matcher(texte).results().map(r -> r.group()).findFirst().orElseThrow();
        }
    }

    private boolean vaut(String cle) {
        return verification.chercher(cle).orElseThrow().derniere();
    }
}
