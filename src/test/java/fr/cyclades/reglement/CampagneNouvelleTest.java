package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.Regle;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.reglement.check.Marcheur;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.Modele;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An académie never seen, which decides otherwise on everything it may decide: a file, and no Java. */
class CampagneNouvelleTest {

    private static final String CODE = "2024/ailleurs/bac-professionnel";
    private static final DefinitionCompilee AILLEURS = charger("""
            reprend: 2024/clermont-ferrand/bac-professionnel
            titre: Baccalauréat professionnel, ailleurs
            academie: "28"
            er: A28
            fuseau: Indian/Reunion
            onglets: [identification, qualification-presentee, informations-candidature, epreuves, recapitulatif]
            signature: POSTAL
            contacts:
              - { code: dec, fonction: Division des examens }
              - { code: industriel, fonction: Pôle industriel, si: "s.secteur == 'PRODUCTION'" }
              - { code: services, fonction: Pôle services, si: "s.secteur in ['TERTIAIRE', 'RESTAURATION']" }
            champs:
              telephone_fixe: null
              telephone_portable: { obligatoire: true, manque: Écrivez votre numéro de portable. }
              categorie: { libelle: Type de candidature }
            regles:
              - code: majeur
                exige: "age_au(k.jour) >= 18"
                champ: nationalite
                message: Il faut avoir 18 ans.
                source: { texte: essai }
            regles_retirees: [etablissement_du_departement, lvf_differente_de_la_lvb]
            pieces:
              - code: DCANDT01
                libelle: Confirmation d'inscription signée
                motif: Toute candidature
                regroupement: CONFIRMATION
                mode: POSTAL
                signature: true
                source: { texte: essai }
            pieces_retirees: [DOMICI01]
            regroupements: [{ code: CONFIRMATION, libelle: Confirmation d'inscription }]
            calendrier:
              depots:
                - { regroupement: CONFIRMATION, fin: { jour: 2023-12-09 } }
                - { fin: { jour: 2023-12-04, heure: "12:00", borne: INCLUS } }
            parametres: { eps_nombre: 1, departements: ["974"], departements_noms: La Réunion, academie: l'académie de La Réunion }
            listes:
              eps_activites: [{ code: VOILE, libelle: Voile }, { code: PALET, libelle: Palet breton }]
            documents: { recapitulatif: Confirmation d'inscription }
            """);

    private static DefinitionCompilee charger(String texte) {
        var fichiers = new ArrayList<>(Fichiers.tous(List.of()));
        fichiers.add(new Fichier("campagnes/" + CODE + ".yaml", texte));
        return new Chargeur().charger(fichiers).stream().filter(d -> d.code().equals(CODE)).findFirst().orElseThrow();
    }

    private static Constat juger(Map<String, ?> reponses) {
        var contexte = new Marcheur(AILLEURS, new Random(1)).quelquun(LocalDate.of(2023, 11, 23));
        return AILLEURS.evaluer(Reponses.of(reponses), contexte);
    }

    @Test
    void elle_change_l_ordre_des_onglets_et_en_retire() {
        assertThat(AILLEURS.onglets()).extracting(Onglet::titre)
                .containsExactly("Identification", "Qualification présentée", "Informations candidature", "Épreuves", "Récapitulatif");
    }

    @Test
    void elle_retire_un_champ_en_rend_un_autre_obligatoire_et_change_une_question() {
        assertThat(AILLEURS.champ("telephone_fixe")).isEmpty();
        assertThat(AILLEURS.champ("categorie").orElseThrow().libelle()).isEqualTo("Type de candidature");
        assertThat(juger(Map.of()).sur("telephone_portable")).extracting(c -> c.refus().phrase())
                .containsExactly("Écrivez votre numéro de portable.");
    }

    @Test
    void elle_ajoute_une_regle_et_en_retire() {
        assertThat(AILLEURS.modele().regles()).extracting(Modele.Regle::code).contains("majeur")
                .doesNotContain("etablissement_du_departement", "lvf_differente_de_la_lvb");
    }

    @Test
    @Regle({"R102", "R109"})
    void ses_pieces_voyagent_par_la_poste_par_regroupement_chacun_avec_son_delai() {
        var pieces = juger(Map.of()).pieces();
        assertThat(pieces).extracting(PieceDemandee::code).contains("DCANDT01", "1NATID01").doesNotContain("DOMICI01");
        assertThat(pieces).filteredOn(PieceDemandee::signature).singleElement().satisfies(p -> {
            assertThat(p.mode()).isEqualTo(Mode.POSTAL);
            assertThat(p.libelleRegroupement()).isEqualTo("Confirmation d’inscription");
        });
        assertThat(AILLEURS.notice().calendrier().depots()).extracting(Notice.FenetreDeDepot::regroupement).containsExactly("CONFIRMATION", "");
    }

    @Test
    @Regle({"R161", "R173"})
    void le_service_depend_de_la_specialite_le_plus_precis_d_abord() {
        assertThat(juger(Map.of("specialite", "MELEC")).contacts()).extracting(Notice.Contact::code).containsExactly("industriel", "dec");
        assertThat(juger(Map.of("specialite", "CSR")).contacts()).extracting(Notice.Contact::code).containsExactly("services", "dec");
        assertThat(juger(Map.of()).contacts()).extracting(Notice.Contact::code).containsExactly("dec");
    }

    @Test
    @Regle("R81")
    void une_seule_activite_d_eps_suffit_ailleurs() {
        var reponses = Map.of("specialite", "MELEC", "eps_situation", "APTE", "eps_activites", List.of("PALET"));
        assertThat(juger(reponses).sur("eps_activites")).isEmpty();
    }

    @Test
    void le_reste_vient_de_la_campagne_reprise() {
        assertThat(AILLEURS.notice().conditions()).hasSize(3);
        assertThat(AILLEURS.notice().fuseau()).hasToString("Optional[Indian/Reunion]");
        assertThat(AILLEURS.notice().documents()).containsEntry("recapitulatif", "Confirmation d’inscription")
                .containsEntry("liste_des_pieces", "Demande de pièces justificatives");
    }

    @Test
    void personne_n_y_est_bloque() {
        var marcheur = new Marcheur(AILLEURS, new Random(974));
        for (var i = 0; i < 40; i++) {
            var contexte = new Contexte(LocalDate.of(2023, 11, 23), marcheur.quelquun(LocalDate.of(1990, 1, 1)).candidat());
            assertThat(marcheur.guide(marcheur.auHasard(contexte), contexte)).isPresent();
        }
    }
}
