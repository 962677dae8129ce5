package fr.cyclades.amenagement.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.amenagement.Demandes;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.campagne.Rappel;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.courriel.CourrielRecu;
import fr.cyclades.justificatif.CandidateDEssai;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reminders of the dossier d’aménagement: three at most, each once, none when there is nothing to remind. */
@CycladesTest
class RappelsTest {

    private static final String OBJET = "Rappel : un dossier reste à transmettre";
    private static final long LIMITE = Instant.parse("2023-12-01T23:00:00Z").getEpochSecond();

    @Autowired Personnes personnes;
    @Autowired Brouillons brouillons;
    @Autowired Inscriptions inscriptions;
    @Autowired Candidatures candidatures;
    @Autowired Campagnes campagnes;
    @Autowired Situations situations;
    @Autowired Demandes demandes;
    @Autowired Rappels rappels;
    @Autowired BoiteAuxLettres boite;
    @Autowired HorlogeDEssai horloge;

    private CandidateDEssai candidate;

    @BeforeEach
    void le_23_novembre() {
        horloge.nousSommesLe("2023-11-23T14:46:00+01:00");
        candidate = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    private UUID inscrire(Personne qui) {
        return candidate.inscrire(qui.candidat(), CandidateDEssai.BAC_PRO,
                SituationsDEssai.reponsesDeNadia(Map.of("handicap", "OUI", "handicap_connu", "NOUVEAU")), horloge.maintenant());
    }

    private long recus(Personne qui) {
        return boite.recus(qui.adresse()).stream().map(CourrielRecu::objet).filter(OBJET::equals).count();
    }

    private void attendre(Personne qui, int nombre) {
        Patience.jusqua(() -> recus(qui) >= nombre);
        assertThat(recus(qui)).isEqualTo(nombre);
    }

    @Test
    @Regle("R32")
    void sept_jours_deux_jours_et_le_dernier_soir_chacun_une_fois() {
        var nadia = personnes.nadia();
        var inscription = inscrire(nadia);
        horloge.nousSommesLe("2023-11-24T09:00:01+01:00");
        attendre(nadia, 1);
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.adresse(), OBJET))).contains("au plus tard le vendredi 1er décembre 2023 inclus (heure de Paris)",
                "Vous l’avez déjà transmis ?");
        rappels.rappeler(inscription, LIMITE, Rappel.SEPT_JOURS);
        horloge.nousSommesLe("2023-11-29T09:00:01+01:00");
        attendre(nadia, 2);
        horloge.nousSommesLe("2023-12-01T18:00:01+01:00");
        attendre(nadia, 3);
        horloge.nousSommesLe("2023-12-02T00:00:00+01:00");
        rappels.rappeler(inscription, LIMITE, Rappel.DERNIER_SOIR);
        attendre(nadia, 3);
    }

    @Test
    @Regle("R32")
    void la_declaration_une_reponse_non_ou_la_desinscription_arretent_les_rappels() {
        var declaree = personnes.nadia();
        var changee = personnes.nadia();
        var partie = personnes.nadia();
        var temoin = personnes.nadia();
        var celleQuiDeclare = inscrire(declaree);
        var celleQuiChange = inscrire(changee);
        var celleQuiPart = inscrire(partie);
        inscrire(temoin);
        assertThat(demandes.declarer(situations.courante(celleQuiDeclare).orElseThrow(), horloge.maintenant())).isTrue();
        candidate.modifier(celleQuiChange, SituationsDEssai.reponsesDeNadia(Map.of("handicap", "NON")), horloge.maintenant());
        inscriptions.desinscrire((Candidature.Enregistree) candidatures.parId(celleQuiPart).orElseThrow(), new Identite.DuCandidat(partie.candidat()),
                horloge.maintenant());

        horloge.nousSommesLe("2023-11-24T09:00:01+01:00");
        attendre(temoin, 1);
        for (var inscription : List.of(celleQuiDeclare, celleQuiChange, celleQuiPart)) {
            rappels.rappeler(inscription, LIMITE, Rappel.SEPT_JOURS);
        }
        horloge.nousSommesLe("2023-11-29T09:00:01+01:00");
        attendre(temoin, 2);
        assertThat(recus(declaree) + recus(changee) + recus(partie)).isZero();
    }
}
