package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.agent.Role;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.controle.lot.Lots;
import fr.cyclades.justificatif.controle.lot.Lots.AFaire;
import fr.cyclades.justificatif.controle.lot.Lots.Acte;
import fr.cyclades.justificatif.controle.lot.Lots.Lot;
import fr.cyclades.justificatif.controle.lot.ProgrammeDesLots;
import fr.cyclades.justificatif.controle.lot.TravauxParLot;
import fr.cyclades.justificatif.controle.lot.TravauxParLot.Pas;
import fr.cyclades.personas.Collegue;
import fr.cyclades.personas.Collegues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts on many pieces are done in the background: once each, whatever stops, is sent twice or runs beside. */
@CycladesTest
class LotsTest {

    private static final Map<String, ?> NORD = Map.of("etablissement", "IND-59", "commune", Map.of("code_postal", "59000", "nom", "Lille", "insee", "59350"));

    @Autowired Collegues collegues;
    @Autowired DossierDEssai dossiers;
    @Autowired TravauxParLot travaux;
    @Autowired ProgrammeDesLots programme;
    @Autowired Lots lots;
    @Autowired Pieces pieces;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void un_lot_arrete_en_chemin_reprend_ou_il_en_etait_et_ne_fait_rien_deux_fois() {
        var papiers = papiers(6);
        var agent = collegues.avec(Role.PIECES);
        var lot = lot(papiers, agent);
        lots.ouvrir(lot, lignes(papiers));
        assertThat(lots.ouvrir(lot, lignes(papiers))).as("opened twice, it is the same lot").isFalse();
        assertThat(travaux.avancer(lot.id())).isEqualTo(Pas.FAIT);
        assertThat(lots.avancement(lot.id())).isEqualTo(new Lots.Avancement(6, 1, 0));

        programme.programmer(lot.id());
        Patience.jusqua(() -> lots.avancement(lot.id()).estFini());
        assertThat(lots.avancement(lot.id())).isEqualTo(new Lots.Avancement(6, 6, 0));
        assertThat(decisions(papiers)).isEqualTo(6);
        assertThat(travaux.avancer(lot.id())).isEqualTo(Pas.FINI);
    }

    @Test
    void deux_machines_sur_le_meme_lot_ne_decident_qu_une_fois_de_chaque_piece() throws Exception {
        var papiers = papiers(8);
        var lot = lot(papiers, collegues.avec(Role.PIECES));
        lots.ouvrir(lot, lignes(papiers));
        try (var fils = Executors.newFixedThreadPool(4)) {
            fils.invokeAll(IntStream.range(0, 4).<Callable<Void>>mapToObj(_ -> () -> {
                while (travaux.avancer(lot.id()) != Pas.FINI) {
                    Thread.onSpinWait();
                }
                return null;
            }).toList());
        }
        assertThat(lots.avancement(lot.id())).isEqualTo(new Lots.Avancement(8, 8, 0));
        assertThat(decisions(papiers)).isEqualTo(8);
    }

    @Test
    void ce_que_la_machine_ne_sait_pas_faire_est_ecarte_apres_trois_essais_et_le_reste_est_fait() {
        var papiers = papiers(1);
        var lot = lot(papiers, collegues.avec(Role.PIECES));
        var inconnue = new AFaire(UUID.randomUUID(), Optional.of(UUID.randomUUID()), 0, Optional.empty());
        lots.ouvrir(lot, List.of(inconnue, lignes(papiers).getFirst()));
        assertThat(List.of(travaux.avancer(lot.id()), travaux.avancer(lot.id()), travaux.avancer(lot.id()), travaux.avancer(lot.id()), travaux.avancer(lot.id())))
                .containsExactly(Pas.ECHEC, Pas.FAIT, Pas.ECHEC, Pas.ECHEC, Pas.FINI);
        assertThat(lots.avancement(lot.id())).isEqualTo(new Lots.Avancement(2, 1, 1));
        assertThat(lots.lignes(lot.id(), 0, 1)).singleElement().satisfies(l -> assertThat(l.explication()).contains("Une panne"));
    }

    @Test
    void le_courrier_du_jour_s_enregistre_par_lot_le_formulaire_renvoye_ne_change_rien_et_tout_s_annule() {
        var papiers = papiers(2);
        var collegue = collegues.avec(Role.PIECES);
        var agent = collegue.seConnecter(new Navigateur(port)).ouvrir("/gestion/pieces?file=courrier&campagne=2027/lille/bac-professionnel");
        assertThat(agent.texte()).as("a filter says « all » by itself").contains("Sorte de pièce").doesNotContain("(optionnel)");
        agent.cocher("piece=" + papiers.getFirst().id()).remplir("recueLe", "").envoyer("Enregistrer les pièces cochées comme reçues");
        assertThat(agent.statut()).isEqualTo(422);
        assertThat(agent.texte()).contains("Écrivez la date de réception.");
        assertThat(agent.page().select("input[value=" + papiers.getFirst().id() + "][checked]")).as("what was ticked stays").hasSize(1);

        agent.cocher("piece=" + papiers.getLast().id()).remplir("recueLe", "2023-11-22");
        var envoi = agent.envoi("Enregistrer les pièces cochées comme reçues");
        agent.executer(envoi);
        var lot = agent.chemin();
        assertThat(agent.executer(envoi).chemin()).isEqualTo(lot);
        finir(agent);
        assertThat(agent.texte()).contains("Pièces reçues par la poste", "2 sur 2 faites");
        assertThat(parId(papiers.getFirst().id()).etat()).isInstanceOf(Recue.class);
        assertThat(decisions(papiers)).isEqualTo(2);
        assertThat(agent.repondre(agent.requete(lot + "/etat").GET().build()).statusCode()).isEqualTo(200);
        assertThat(collegues.avec(Role.PIECES).seConnecter(new Navigateur(port)).ouvrir(lot).statut()).as("a lot is his who opened it").isEqualTo(404);

        finir(agent.ouvrir(lot).envoyer("Annuler ces décisions"));
        assertThat(papiers).allMatch(p -> parId(p.id()).etat() instanceof AFournir);
    }

    @Test
    void on_ne_revient_sur_un_lot_qu_une_fois_fini() {
        var papiers = papiers(2);
        var collegue = collegues.avec(Role.PIECES);
        var lot = lot(papiers, collegue);
        lots.ouvrir(lot, lignes(papiers));
        assertThat(travaux.avancer(lot.id())).isEqualTo(Pas.FAIT);

        var agent = collegue.seConnecter(new Navigateur(port)).ouvrir("/gestion/lots/" + lot.id());
        var reprise = agent.envoi("/gestion/lots/" + lot.id() + "/reprise", Map.of("_csrf", List.of(agent.ouvrir("/gestion/moi").valeur("_csrf"))));
        assertThat(agent.executer(reprise).chemin()).isEqualTo("/gestion/lots/" + lot.id());
        assertThat(travaux.avancer(lot.id())).isEqualTo(Pas.FAIT);
        finir(agent.executer(reprise));
        assertThat(agent.texte()).contains("Retour sur des décisions", "2 sur 2 faites");
    }

    private List<Piece> papiers(int nombre) {
        return IntStream.range(0, nombre).mapToObj(_ -> dossiers.piece(dossiers.inscrit("2027/lille/bac-professionnel", NORD), "CINSIG01")).toList();
    }

    private Piece parId(UUID piece) {
        return pieces.parId(piece).orElseThrow();
    }

    private Lot lot(List<Piece> papiers, Collegue agent) {
        return new Lot(UUID.randomUUID(), Acte.RECEPTION, "", "", Optional.of(LocalDate.of(2023, 11, 22)), agent.agent(), horloge.maintenant());
    }

    private static List<AFaire> lignes(List<Piece> papiers) {
        return papiers.stream().map(p -> new AFaire(p.candidature(), Optional.of(p.id()), p.revision(), Optional.empty())).toList();
    }

    private long decisions(List<Piece> papiers) {
        return base.sql("select count(*) from justificatif.controle where piece = any (:pieces)").param("pieces", papiers.stream().map(Piece::id).toArray(UUID[]::new))
                .query(Long.class).single();
    }

    private static void finir(Navigateur agent) {
        Patience.jusqua(() -> agent.ouvrir(agent.chemin()).texte().contains("C’est terminé"));
    }
}
