package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.justificatif.DossierDEssai.Dossier;
import fr.cyclades.personas.Collegues;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that the machine gave up, because its bytes were missing: an agent has it try again once they are back. */
@CycladesTest
class ReprendreLeControleTest {

    private static final String BOUTON = "Réessayer le contrôle du fichier";

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;
    @Autowired Coffre coffre;
    @Autowired Inspections inspections;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    private final byte[] octets = FichiersDEssai.pdf("Restauré " + UUID.randomUUID(), 1);
    private Dossier nadia;
    private UUID fichier;
    private Navigateur garnier;

    @BeforeEach
    void un_fichier_transmis_dont_les_octets_manquent() throws Exception {
        nadia = dossiers.inscrit();
        var objet = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        dossiers.deposer(nadia, "1NATID01", objet, octets.length);
        dossiers.de(nadia.candidature()).stream().map(p -> p.quoi().code()).filter(c -> !c.equals("1NATID01")).forEach(c -> dossiers.deposer(nadia, c));
        dossiers.fournir(nadia);
        fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        aVoir();
        garnier = collegues.garnier().seConnecter(new Navigateur(port));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    private void aVoir() {
        Patience.jusqua(() -> {
            horloge.avancerDe(Duration.ofSeconds(20));
            return inspections.verdict(fichier) instanceof Verdict.AVoir;
        });
        Patience.jusqua(() -> base.sql("select count(*) from scheduled_tasks where task_name = 'suites-d-inspection' and task_instance = :id").param("id", fichier.toString())
                .query(Integer.class).single() == 0);
    }

    @Test
    void une_fois_les_octets_rendus_l_agent_fait_reessayer_et_les_pages_viennent_une_seule_fois() {
        garnier.ouvrir(poste());
        assertThat(garnier.texte()).contains("en trois essais : Les octets du fichier manquent dans le stockage. Réessayez si la panne est passée.");
        var envoi = garnier.envoi(BOUTON);
        rendre();
        garnier.executer(envoi);
        assertThat(garnier.texte()).contains("Le contrôle de ce fichier recommence");
        garnier.executer(envoi);
        Patience.jusqua(() -> !garnier.ouvrir(poste()).page().select(".cy-planche img").isEmpty());
        assertThat(garnier.texte()).doesNotContain(BOUTON, "À voir");
        garnier.executer(envoi);
        assertThat(actes()).as("asked three times, done and written once").isEqualTo(1);
        Patience.jusqua(() -> !base.sql("select anomalie from justificatif.attente where piece = :p").param("p", piece()).query(Boolean.class).single());
        assertThat(garnier.ouvrir("/gestion/dossiers/" + nadia.candidature()).texte()).contains("Contrôle du fichier relancé (1NATID01)");
    }

    @Test
    void si_les_octets_manquent_toujours_il_est_a_voir_de_nouveau() {
        garnier.ouvrir(poste()).envoyer(BOUTON);
        assertThat(garnier.texte()).contains("Pages en préparation", "Voir où il en est");
        aVoir();
        assertThat(garnier.ouvrir(poste()).texte()).contains(BOUTON);
    }

    @Test
    void hors_du_perimetre_ou_sur_un_autre_fichier_rien_ne_se_relance() {
        var payet = collegues.payet().seConnecter(new Navigateur(port));
        var jeton = Map.of("_csrf", List.of(payet.ouvrir("/gestion").valeur("_csrf")));
        assertThat(payet.repondre(payet.envoi(poste() + "/fichiers/" + fichier + "/controle", jeton)).statusCode()).isEqualTo(404);
        var sien = Map.of("_csrf", List.of(garnier.ouvrir("/gestion").valeur("_csrf")));
        var autre = "/gestion/pieces/" + dossiers.piece(nadia, "DOMICI01").id();
        assertThat(garnier.repondre(garnier.envoi(autre + "/fichiers/" + fichier + "/controle", sien)).statusCode()).isEqualTo(404);
        assertThat(actes()).isZero();
    }

    private void rendre() {
        assertThat(coffre.deposer(new ByteArrayInputStream(octets), 5_000_000)).isInstanceOf(Depot.Depose.class);
    }

    private UUID piece() {
        return dossiers.piece(nadia, "1NATID01").id();
    }

    private String poste() {
        return "/gestion/pieces/" + piece();
    }

    private int actes() {
        return base.sql("select count(*) from journal.acte where objet = :id and nature = 'controle_du_fichier_relance'").param("id", nadia.candidature())
                .query(Integer.class).single();
    }
}
