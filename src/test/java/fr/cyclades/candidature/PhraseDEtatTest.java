package fr.cyclades.candidature;

import static fr.cyclades.campagne.CampagnesDEssai.a;
import static fr.cyclades.campagne.CampagnesDEssai.calendrier;
import static fr.cyclades.campagne.CampagnesDEssai.le;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.habillage.Ton;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Echeance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table « The one sentence » of the screens, word for word, and the states that it does not list. */
class PhraseDEtatTest {

    private static final Instant LE_26 = a("2026-11-26T10:59:00+01:00");
    private static final Campagne BAC_PRO = CampagnesDEssai.campagne("2027/clermont-ferrand/bac-professionnel", "BCP",
            "Baccalauréat professionnel", "06", 2027, 2027, calendrier(le("2026-10-22", "09:00"), le("2026-12-04", "17:00"), le("2026-12-04")));
    private static final Optional<Echeance> LE_4 = Optional.of(Echeance.aLHeure(LocalDateTime.parse("2026-12-04T23:59"), BAC_PRO.zone()));
    private static final Optional<Echeance> LE_8 = Optional.of(Echeance.aLHeure(LocalDateTime.parse("2026-12-08T23:59"), BAC_PRO.zone()));
    private static final Candidature.Fiche FICHE = CandidaturesDEssai.fiche(BAC_PRO, 412, 2, LE_26);
    private static final Instant LE_27 = a("2026-11-27T08:00:00+01:00");

    static Stream<Arguments> dossiers() {
        return Stream.of(
                Arguments.of(new Dossier(Etat.SANS_PIECE, 0, 0, Optional.empty()), Ton.INFO,
                        "Inscription enregistrée, aucune pièce n'est demandée : vous n'avez rien à faire."),
                Arguments.of(new Dossier(Etat.INCOMPLET, 2, 0, LE_4), Ton.ATTENTE,
                        "Inscription enregistrée, dossier incomplet : il manque 2 pièces, à déposer au plus tard le vendredi 4 décembre 2026 à 23 h 59."),
                Arguments.of(new Dossier(Etat.INCOMPLET, 1, 0, Optional.empty()), Ton.ATTENTE,
                        "Inscription enregistrée, dossier incomplet : il manque 1 pièce, à déposer."),
                Arguments.of(new Dossier(Etat.A_TRANSMETTRE, 0, 0, LE_4), Ton.ATTENTE,
                        "Inscription enregistrée, dossier incomplet : il reste à cliquer sur « J'ai fourni toutes mes pièces » au plus tard le vendredi 4 décembre 2026 à 23 h 59."),
                Arguments.of(new Dossier(Etat.ATTENTE_POSTALE, 1, 0, LE_4), Ton.ATTENTE,
                        "Inscription enregistrée, dossier incomplet : il manque 1 pièce, à envoyer par la poste au plus tard le vendredi 4 décembre 2026 à 23 h 59."),
                Arguments.of(new Dossier(Etat.A_COMPLETER, 0, 1, LE_8), Ton.KO,
                        "Inscription enregistrée, dossier incomplet : 1 pièce est refusée, à remplacer au plus tard le mardi 8 décembre 2026 à 23 h 59."),
                Arguments.of(new Dossier(Etat.A_COMPLETER, 1, 2, LE_8), Ton.KO,
                        "Inscription enregistrée, dossier incomplet : 2 pièces sont refusées, à remplacer, et il manque 1 pièce, à déposer au plus tard le mardi 8 décembre 2026 à 23 h 59."),
                Arguments.of(new Dossier(Etat.TRANSMIS, 0, 0, Optional.empty()), Ton.INFO,
                        "Dossier complet transmis : le bureau contrôle vos pièces. Vous n'avez rien à faire."),
                Arguments.of(new Dossier(Etat.HORS_DELAI, 2, 0, LE_4), Ton.KO,
                        "Dossier incomplet à la date limite : le bureau va prendre une décision. Contactez-le sans attendre."));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void la_phrase_d_une_inscription_suit_l_etat_de_ses_pieces(Dossier dossier, Ton ton, String phrase) {
        var etat = nadia(LE_26).de(new Candidature.Enregistree(FICHE), dossier);
        assertThat(lisible(etat.phrase())).isEqualTo(phrase);
        assertThat(etat.ton()).isEqualTo(ton);
    }

    @ParameterizedTest
    @EnumSource(Etat.class)
    void chaque_etat_du_dossier_a_sa_phrase(Etat etat) {
        assertThat(nadia(LE_26).de(new Candidature.Enregistree(FICHE), new Dossier(etat, 1, 1, LE_4)).phrase()).endsWith(".");
    }

    @Test
    void la_zone_de_l_heure_est_dite_a_la_ligne_suivante_avec_le_temps_qui_reste() {
        var etat = nadia(LE_26).de(new Candidature.Enregistree(FICHE), new Dossier(Etat.INCOMPLET, 2, 0, LE_4));
        assertThat(etat.detail()).isEqualTo("Heure de Paris.");
        assertThat(lisible(etat.rebours().grand())).isEqualTo("8 jours");
        assertThat(lisible(etat.rebours().petit())).isEqualTo("et 13 heures pour compléter votre dossier");
    }

    @Test
    @Regle("R170")
    void une_heure_exclue_s_annonce_par_avant() {
        var limite = Optional.of(Echeance.aLHeure(LocalDateTime.parse("2026-12-04T19:00"), BAC_PRO.zone()));
        assertThat(lisible(nadia(LE_26).de(new Candidature.Enregistree(FICHE), new Dossier(Etat.INCOMPLET, 2, 0, limite)).phrase()))
                .endsWith("à déposer avant le vendredi 4 décembre 2026 à 19 h 00.");
    }

    @Test
    void la_derniere_seconde_du_depot_est_encore_a_temps_et_la_suivante_ne_l_est_plus() {
        var incomplet = new Dossier(Etat.INCOMPLET, 2, 0, LE_4);
        assertThat(nadia(a("2026-12-04T23:59:59+01:00")).de(new Candidature.Enregistree(FICHE), incomplet).ton()).isEqualTo(Ton.ATTENTE);
        assertThat(nadia(a("2026-12-05T00:00:00+01:00")).de(new Candidature.Enregistree(FICHE), incomplet).phrase())
                .startsWith("Dossier incomplet à la date limite");
    }

    @Test
    void ce_qui_est_poste_a_temps_peut_encore_arriver_apres_la_date() {
        var postale = new Dossier(Etat.ATTENTE_POSTALE, 1, 0, Optional.of(Echeance.auCachet(LocalDate.of(2026, 12, 4), BAC_PRO.zone())));
        var avant = nadia(LE_26).de(new Candidature.Enregistree(FICHE), postale);
        assertThat(lisible(avant.phrase())).endsWith("à envoyer par la poste au plus tard le vendredi 4 décembre 2026 inclus.");
        assertThat(avant.detail()).isEqualTo("Cachet de la poste faisant foi.");
        assertThat(nadia(a("2026-12-05T00:00:00+01:00")).de(new Candidature.Enregistree(FICHE), postale).phrase()).startsWith("Date limite passée").contains("peut encore arriver");
    }

    @Test
    @Regle("R121")
    void outre_mer_l_heure_de_paris_est_dite_aussi() {
        var cap = CampagnesDEssai.heureLocale("28");
        var limite = Optional.of(Echeance.leJour(LocalDate.parse("2022-11-18"), cap.zone()));
        var etat = new PhraseDEtat(cap, Civilite.MADAME, a("2022-11-12T10:00:00+04:00"))
                .de(new Candidature.Enregistree(FICHE), new Dossier(Etat.INCOMPLET, 2, 0, limite));
        assertThat(lisible(etat.phrase())).endsWith("à déposer au plus tard le vendredi 18 novembre 2022 inclus.");
        assertThat(lisible(etat.detail())).isEqualTo("Heure de La Réunion, soit avant 21 h 00 à Paris.");
    }

    @Test
    void un_dossier_valide_dit_a_quoi_l_on_est_inscrit_et_s_accorde() {
        var valide = new Dossier(Etat.VALIDE, 0, 0, Optional.empty());
        var inscrite = new Candidature.Enregistree(FICHE);
        assertThat(lisible(nadia(LE_26).de(inscrite, valide).phrase()))
                .isEqualTo("Dossier validé : vous êtes inscrite à l'examen « Baccalauréat professionnel », session 2027.");
        assertThat(lisible(new PhraseDEtat(BAC_PRO, Civilite.MONSIEUR, LE_26).de(inscrite, valide).phrase())).contains("vous êtes inscrit à");
        assertThat(lisible(new PhraseDEtat(BAC_PRO, Civilite.NON_PRECISEE, LE_26).de(inscrite, valide).phrase()))
                .contains("votre inscription est faite à");
    }

    @Test
    @Regle("R160")
    void apres_une_desinscription_la_phrase_dit_jusqu_a_quand_recommencer() {
        var partie = new Candidature.Desinscrite(FICHE, LE_27);
        assertThat(lisible(nadia(LE_27).de(partie, null).phrase())).isEqualTo("Vous vous êtes désinscrite le vendredi 27 novembre 2026. "
                + "Vous pouvez faire une nouvelle inscription avant le vendredi 4 décembre 2026 à 17 h 00.");
        assertThat(lisible(nadia(a("2026-12-04T17:00:00+01:00")).de(partie, null).phrase())).isEqualTo(
                "Vous vous êtes désinscrite le vendredi 27 novembre 2026. Les inscriptions ont fermé le vendredi 4 décembre 2026 à 17 h 00.");
        assertThat(lisible(nadia(LE_27).remplacee(partie, new Candidature.Enregistree(CandidaturesDEssai.fiche(BAC_PRO, 500, 1, LE_27))).phrase()))
                .endsWith("Votre nouvelle inscription porte le numéro A06-27-000500-" + cleDe(500) + ".");
        assertThat(lisible(new PhraseDEtat(BAC_PRO, Civilite.NON_PRECISEE, LE_27).de(partie, null).phrase()))
                .startsWith("Votre désinscription a été faite le vendredi 27 novembre 2026.");
    }

    @Test
    void les_decisions_du_service_sont_datees() {
        assertThat(phrase(new Candidature.Annulee(FICHE, LE_27, "x")))
                .isEqualTo("Inscription annulée le vendredi 27 novembre 2026 : motif, recours et contact ci-dessous.");
        assertThat(phrase(new Candidature.Supprimee(FICHE, LE_27, "x"))).startsWith("Inscription supprimée le vendredi 27 novembre 2026");
        assertThat(phrase(new Candidature.Ecartee(FICHE, LE_27, "x"))).startsWith("Inscription écartée le vendredi 27 novembre 2026");
        assertThat(phrase(new Candidature.Transferee(FICHE, LE_27, "x")))
                .isEqualTo("Inscription transférée le vendredi 27 novembre 2026 : elle continue dans une autre académie.");
    }

    private static String phrase(Candidature candidature) {
        return lisible(nadia(LE_27).de(candidature, null).phrase());
    }

    private static String cleDe(long rang) {
        return CandidaturesDEssai.fiche(BAC_PRO, rang, 1, LE_27).numero().texte().substring(14);
    }

    private static PhraseDEtat nadia(Instant maintenant) {
        return new PhraseDEtat(BAC_PRO, Civilite.MADAME, maintenant);
    }

    static String lisible(String phrase) {
        return phrase.replace('\u00a0', ' ').replace('’', '\'');
    }
}
