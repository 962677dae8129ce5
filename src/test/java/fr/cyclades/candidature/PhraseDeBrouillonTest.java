package fr.cyclades.candidature;

import static fr.cyclades.campagne.CampagnesDEssai.a;
import static fr.cyclades.campagne.CampagnesDEssai.calendrier;
import static fr.cyclades.campagne.CampagnesDEssai.le;
import static fr.cyclades.candidature.PhraseDEtatTest.lisible;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.habillage.Ton;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.OngletConstate.Etat;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of a draft, word for word. */
class PhraseDeBrouillonTest {

    private static final Instant LE_23 = a("2026-11-23T14:32:00+01:00");
    private static final Instant LE_5 = a("2026-12-05T08:00:00+01:00");
    private static final Campagne BAC_PRO = CampagnesDEssai.campagne("2027/clermont-ferrand/bac-professionnel", "BCP",
            "Baccalauréat professionnel", "06", 2027, 2027, calendrier(le("2026-10-22", "09:00"), le("2026-12-04", "17:00"), le("2026-12-04")));
    private static final Constat INCOMPLET = constat(3, Etat.COMPLET, Etat.ERREUR, Etat.A_COMPLETER, Etat.A_RELIRE, Etat.APRES_ENREGISTREMENT);
    private static final Constat COMPLET = constat(0, Etat.COMPLET, Etat.A_RELIRE);

    @Test
    void un_brouillon_compte_les_onglets_ou_les_points_a_revoir() {
        var etat = nadia(LE_23).parOnglets(brouillon(0), INCOMPLET);
        assertThat(lisible(etat.phrase())).isEqualTo("Vous n'êtes pas encore inscrite : il reste 2 onglets à revoir, puis « Enregistrer ».");
        assertThat(etat.ton()).isEqualTo(Ton.ATTENTE);
        assertThat(lisible(nadia(LE_23).parPoints(brouillon(0), INCOMPLET).phrase()))
                .isEqualTo("Vous n'êtes pas encore inscrite : il reste 3 points à revoir, puis « Enregistrer ».");
    }

    @Test
    @Regle("R91")
    void tout_est_repondu_et_pourtant_rien_n_est_fait_sans_enregistrer() {
        assertThat(lisible(nadia(LE_23).parOnglets(brouillon(0), COMPLET).phrase()))
                .isEqualTo("Vous n'êtes pas encore inscrite : il ne reste qu'à « Enregistrer ».");
    }

    @Test
    void la_phrase_s_accorde_avec_la_civilite_et_sait_s_en_passer() {
        assertThat(lisible(new PhraseDeBrouillon(BAC_PRO, Civilite.MONSIEUR, LE_23).parOnglets(brouillon(0), COMPLET).phrase()))
                .isEqualTo("Vous n'êtes pas encore inscrit : il ne reste qu'à « Enregistrer ».");
        assertThat(lisible(new PhraseDeBrouillon(BAC_PRO, Civilite.NON_PRECISEE, LE_23).parOnglets(brouillon(0), COMPLET).phrase()))
                .isEqualTo("Votre inscription n'est pas encore faite : il ne reste qu'à « Enregistrer ».");
        assertThat(lisible(new PhraseDeBrouillon(BAC_PRO, Civilite.NON_PRECISEE, LE_5).parOnglets(brouillon(0), COMPLET).phrase()))
                .startsWith("Votre inscription n'est pas faite : les inscriptions ont fermé");
    }

    @Test
    void la_date_limite_et_sa_zone_suivent_la_phrase() {
        var etat = nadia(LE_23).parOnglets(brouillon(0), INCOMPLET);
        assertThat(lisible(etat.detail())).isEqualTo("À faire avant le vendredi 4 décembre 2026 à 17 h 00 (heure de Paris).");
        assertThat(lisible(etat.rebours().grand())).isEqualTo("11 jours");
    }

    @Test
    @Regle({"R61", "R124"})
    void un_brouillon_n_est_pas_une_inscription_quand_le_service_a_ferme() {
        assertThat(nadia(a("2026-12-04T16:59:59+01:00")).parOnglets(brouillon(0), COMPLET).ton()).isEqualTo(Ton.ATTENTE);
        var etat = nadia(a("2026-12-04T17:00:00+01:00")).parOnglets(brouillon(0), COMPLET);
        assertThat(lisible(etat.phrase())).isEqualTo("Vous n'êtes pas inscrite : les inscriptions ont fermé le vendredi 4 décembre 2026 à 17 h 00. "
                + "Votre brouillon reste lisible.");
        assertThat(etat.detail()).isEqualTo("Heure de Paris.");
        assertThat(etat.ton()).isEqualTo(Ton.KO);
    }

    @Test
    void une_modification_laisse_inscrite_avec_la_version_precedente() {
        assertThat(lisible(nadia(LE_23).parOnglets(brouillon(2), INCOMPLET).phrase())).isEqualTo(
                "Inscription enregistrée (version 2), modification non enregistrée : il reste 2 onglets à revoir, puis « Enregistrer ».");
        assertThat(lisible(nadia(LE_5).parOnglets(brouillon(2), COMPLET).phrase())).isEqualTo(
                "Inscription enregistrée (version 2), modification non enregistrée : les modifications ont fermé le vendredi 4 décembre 2026 à 17 h 00.");
    }

    private static PhraseDeBrouillon nadia(Instant maintenant) {
        return new PhraseDeBrouillon(BAC_PRO, Civilite.MADAME, maintenant);
    }

    private static Brouillon brouillon(int versionDeBase) {
        return new Brouillon(new UUID(0, 1), new UUID(0, 2), BAC_PRO.code(), versionDeBase, Reponses.vides(), 1, "", LE_23, LE_23, Fenetre.INCONNUE);
    }

    private static Constat constat(int obstacles, Etat... etats) {
        var onglets = Stream.of(etats)
                .map(e -> new OngletConstate(new Onglet("o", 1, "O", Onglet.Gabarit.FORMULAIRE, List.of(), "", false), e, List.of(), List.of()))
                .toList();
        var manques = IntStream.range(0, obstacles)
                .mapToObj(i -> new Constatation(Gravite.MANQUE, "o", Refus.duChamp("c" + i, "manque", "Répondez.")))
                .toList();
        return new Constat(onglets, manques, List.of(), List.of(), List.of(), Map.of());
    }
}
