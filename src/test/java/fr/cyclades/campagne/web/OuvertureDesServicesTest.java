package fr.cyclades.campagne.web;

import static fr.cyclades.campagne.CampagnesDEssai.calendrier;
import static fr.cyclades.campagne.CampagnesDEssai.campagne;
import static fr.cyclades.campagne.CampagnesDEssai.le;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Regle;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.CampagnesFixes;
import fr.cyclades.campagne.Demarches;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.reglement.Notice.Calendrier;
import fr.cyclades.reglement.Notice.FenetreDeDepot;
import fr.cyclades.socle.Personne;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class OuvertureDesServicesTest {

    private static final Filtre TOUT = Filtre.de("", "");
    private static final ServicesController.Pages PREMIERES = new ServicesController.Pages(1, 1, 1);

    private final HorlogeDEssai horloge = new HorlogeDEssai();

    @Test
    void chaque_service_est_dans_la_liste_de_son_etat() {
        var vue = vue(TOUT, CampagnesDEssai.bacPro(), CampagnesDEssai.epreuvesAnticipees(), CampagnesDEssai.heureLocale("28"));

        assertThat(vue.maintenant()).isEqualTo("jeudi 23 novembre 2023, il est 14\u00a0h\u00a000 (heure de Paris)");
        assertThat(vue.ouverts().services()).extracting(VueService::titre).containsExactly("Baccalauréat professionnel");
        assertThat(vue.aVenir().services()).extracting(VueService::titre).containsExactly("Épreuves anticipées");
        assertThat(vue.fermes().services()).isEmpty();
        assertThat(vue.fermes().anciens()).extracting(VueService::titre).containsExactly("CAP");
    }

    @Test
    void une_carte_dit_combien_de_jours_il_reste_et_l_heure_de_fermeture_avec_sa_zone() {
        horloge.nousSommesLe("2023-11-28T08:00:00+01:00");
        var carte = vue(TOUT, CampagnesDEssai.bacPro()).ouverts().services().getFirst();

        assertThat(carte.badge().libelle()).isEqualTo("Ferme dans 3\u00a0jours");
        assertThat(carte.feuille().quand()).isEqualTo("Vendredi 1er décembre 2023 à 17\u00a0h\u00a000");
        assertThat(carte.feuille().zone()).isEqualTo("heure de Paris");
        assertThat(carte.complements()).containsExactly("Pièces à déposer au plus tard le vendredi 1er décembre 2023 inclus.");
        assertThat(carte.action().chemin()).isEqualTo("/candidatures/nouvelle?campagne=2024/clermont-ferrand/bac-professionnel");
    }

    @Test
    void une_carte_dit_que_d_autres_pieces_suivent_les_premieres() {
        horloge.nousSommesLe("2023-11-28T08:00:00+01:00");
        var calendrier = new Calendrier(le("2023-10-19"), le("2023-12-01", "17:00"), le("2023-12-01", "17:00"), List.of(new FenetreDeDepot("RAEP", Optional.empty(), le("2024-01-26")),
                new FenetreDeDepot("DOSSIER", Optional.empty(), le("2023-12-08"))), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(vue(TOUT, campagne("2024/a/c", "CAP", "CAP", "06", 2024, 2024, calendrier)).ouverts().services().getFirst().complements())
                .containsExactly("Des pièces sont à fournir au plus tard le vendredi 8 décembre 2023 inclus, d’autres ensuite.");
    }

    @Test
    @Regle("R121")
    void l_heure_de_paris_s_ajoute_a_l_heure_locale_quand_elle_differe() {
        horloge.nousSommesLe("2022-11-09T12:00:00+01:00");
        var carte = vue(TOUT, CampagnesDEssai.heureLocale("28")).ouverts().services().getFirst();

        assertThat(carte.badge().libelle()).isEqualTo("Ferme demain");
        assertThat(carte.feuille().zone()).isEqualTo("heure de La Réunion, soit 14\u00a0h\u00a000 à Paris");
    }

    @Test
    void le_jour_de_la_fermeture_un_avis_compte_les_heures_et_les_minutes() {
        horloge.nousSommesLe("2023-12-01T14:32:00+01:00");
        var vue = vue(TOUT, CampagnesDEssai.bacPro());

        assertThat(vue.ouverts().services().getFirst().badge().libelle()).isEqualTo("Ferme aujourd’hui");
        assertThat(vue.fermentAujourdhui()).containsExactly("Baccalauréat professionnel, académie de Clermont-Ferrand : "
                + "ferme dans 2\u00a0heures et 28\u00a0minutes, à 17\u00a0h\u00a000 (heure de Paris).");
    }

    @Test
    @Regle("R61")
    void a_l_heure_de_fermeture_le_service_est_ferme_et_dit_depuis_quand() {
        horloge.nousSommesLe("2023-12-01T17:00:00+01:00");
        var carte = vue(TOUT, CampagnesDEssai.bacPro()).fermes().services().getFirst();

        assertThat(carte.action()).isNull();
        assertThat(carte.complements()).containsExactly("Fermé depuis le vendredi 1er décembre 2023 à 17\u00a0h\u00a000 (heure de Paris).");
    }

    @Test
    @Regle("R142")
    void quand_rien_n_est_ouvert_la_page_dit_ce_qui_ouvre_ensuite() {
        horloge.nousSommesLe("2023-10-01T00:00:00+02:00");
        assertThat(vue(TOUT, CampagnesDEssai.bacPro(), CampagnesDEssai.epreuvesAnticipees()).vide()).isEqualTo(
                "Aucun service n’est ouvert en ce moment. Le prochain ouvre le jeudi 19 octobre 2023 à 9\u00a0h\u00a000 (heure de Paris) : "
                        + "Baccalauréat professionnel, académie de Clermont-Ferrand.");
        assertThat(vue(TOUT).vide()).isEqualTo("Aucun service n’est ouvert en ce moment. Aucune date d’ouverture n’est encore publiée.");
    }

    @Test
    @Regle("R9")
    void une_ouverture_sans_heure_est_a_0_h_00_et_le_dit() {
        var feuille = vue(TOUT, CampagnesDEssai.epreuvesAnticipees()).aVenir().services().getFirst().feuille();

        assertThat(feuille.quand()).isEqualTo("Lundi 4 décembre 2023");
        assertThat(feuille.zone()).isEqualTo("Heure non précisée par la notice");
    }

    @Test
    @Regle("R11")
    void un_lien_d_academie_filtre_la_liste_et_le_filtre_se_voit() {
        var vue = vue(Filtre.de("a06 ", "ea"), CampagnesDEssai.bacPro(), CampagnesDEssai.epreuvesAnticipees());

        assertThat(vue.filtre()).isEqualTo("Épreuves anticipées, académie : Clermont-Ferrand");
        assertThat(vue.ouverts().estVide()).isTrue();
        assertThat(vue.aVenir().services()).hasSize(1);
        assertThat(vue.agenda().fichier()).isEqualTo("/ouverture-des-services/calendrier.ics?codeER=A06&domaine=EA");
        assertThat(vue.agenda().abonnement())
                .isEqualTo("webcal://cyclades.exemple.fr/ouverture-des-services/calendrier.ics?codeER=A06&domaine=EA");
    }

    @Test
    void un_code_inconnu_ne_montre_rien_et_se_voit_sans_ses_caracteres_interdits() {
        var vue = vue(Filtre.de("A99", "\"><x-mark>"), CampagnesDEssai.bacPro());

        assertThat(vue.filtre()).isEqualTo("X-MARK, académie : A99");
        assertThat(vue.vide()).startsWith("Aucun service n’est ouvert en ce moment pour ce choix.");
    }

    @Test
    void une_longue_liste_est_coupee_en_pages() {
        var campagnes = IntStream.range(0, 45).mapToObj(rang -> campagne("2024/a/c%02d".formatted(rang), "CAP", "CAP " + rang, "06", 2024, 2024,
                calendrier(le("2023-10-19"), le("2023-12-01", "17:00"), le("2023-12-01")))).toArray(Campagne[]::new);

        var troisieme = vue(TOUT, new ServicesController.Pages(3, 1, 1), campagnes).ouverts();
        assertThat(troisieme.services()).hasSize(5);
        assertThat(troisieme.pages()).isEqualTo(3);
        assertThat(troisieme.prefixe()).isEqualTo("/ouverture-des-services?ouverts=");
        assertThat(vue(TOUT, new ServicesController.Pages(999, 1, 1), campagnes).ouverts().page()).isEqualTo(3);
    }

    @Test
    void qui_a_un_brouillon_le_continue() {
        Personne nadia = () -> "Nadia Benali";
        var beans = new StaticListableBeanFactory();
        beans.addBean("demarches", (Demarches) _ -> Map.of(CampagnesDEssai.bacPro().code(), new Lien("Continuer mon brouillon", "/candidatures/x")));
        var fabrique = new FabriqueDeServices(new CampagnesFixes(List.of(CampagnesDEssai.bacPro())), horloge, site(),
                new EnCours(beans.getBeanProvider(Demarches.class)));

        assertThat(fabrique.vue(TOUT, PREMIERES, nadia).ouverts().services().getFirst().action().libelle()).isEqualTo("Continuer mon brouillon");
        assertThat(fabrique.vue(TOUT, PREMIERES, null).ouverts().services().getFirst().action().libelle()).isEqualTo("M’inscrire");
    }

    private VueServices vue(Filtre filtre, Campagne... campagnes) {
        return vue(filtre, PREMIERES, campagnes);
    }

    private VueServices vue(Filtre filtre, ServicesController.Pages pages, Campagne... campagnes) {
        var rien = new EnCours(new StaticListableBeanFactory().getBeanProvider(Demarches.class));
        return new FabriqueDeServices(new CampagnesFixes(List.of(campagnes)), horloge, site(), rien).vue(filtre, pages, null);
    }

    private static Site site() {
        return new Site(false, true, URI.create("https://cyclades.exemple.fr"));
    }
}
