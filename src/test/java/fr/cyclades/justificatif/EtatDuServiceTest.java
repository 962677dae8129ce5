package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.personas.Collegues;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Inventaires;
import fr.cyclades.stockage.octets.Magasin;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A storage restored from an older backup than the database, and bytes that rot: who administers is told, on his page and by the health of the node. */
@CycladesTest
class EtatDuServiceTest {

    @Autowired DossierDEssai dossiers;
    @Autowired Collegues collegues;
    @Autowired Coffre coffre;
    @Autowired Magasin magasin;
    @Autowired Inspections inspections;
    @Autowired Inventaires inventaires;
    @Autowired HealthIndicator stockageHealthIndicator;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @LocalServerPort int port;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void une_piece_dont_les_octets_manquent_est_nommee_apres_l_inventaire_demande_et_plus_une_fois_rendue() throws Exception {
        var nadia = dossiers.inscrit();
        var octets = FichiersDEssai.pdf("Perdu " + UUID.randomUUID(), 1);
        var perdu = deposer(octets);
        dossiers.deposer(nadia, "1NATID01", perdu.texte(), octets.length);
        Patience.jusqua(() -> inspections.verdict(dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier()) instanceof Verdict.Accepte);
        magasin.retirer(perdu);
        base.sql("delete from stockage.inventaire").update(); // those of tests whose clock went further
        horloge.nousSommesLe("2023-11-23T15:00:00+01:00");
        var oudin = collegues.oudin().seConnecter(new Navigateur(port)).ouvrir("/gestion/service").envoyer("Dresser l’inventaire maintenant");
        assertThat(oudin.texte()).contains("L’inventaire est demandé");
        var numero = base.sql("select numero from justificatif.fiche where candidature = :id").param("id", nadia.candidature()).query(String.class).single();
        Patience.jusqua(() -> oudin.ouvrir("/gestion/service").texte().contains("inscription " + numero));
        assertThat(oudin.texte()).contains("Dernier inventaire du stockage : jeudi 23 novembre 2023 à 15 h 00", "À restaurer", "Pièces dont les octets manquent");
        assertThat(stockageHealthIndicator.health().getStatus().getCode()).isEqualTo("ATTENTION");
        assertThat(stockageHealthIndicator.health().getDetails()).containsKeys("manquants", "inventaire");

        assertThat(deposer(octets)).isEqualTo(perdu);
        horloge.avancerDe(Duration.ofMinutes(1));
        assertThat(inventaires.dresser().manquants()).doesNotContain(perdu);
        var garnier = collegues.garnier().seConnecter(new Navigateur(port));
        var jeton = garnier.ouvrir("/gestion").valeur("_csrf");
        assertThat(garnier.repondre(garnier.envoi("/gestion/service/inventaire", Map.of("_csrf", List.of(jeton)))).statusCode()).isEqualTo(404);
    }

    @Test
    void des_octets_alteres_ne_s_attendent_pas_l_agent_les_trouve_aux_anomalies_et_un_nouveau_depot_les_repare() throws Exception {
        var nadia = dossiers.inscrit();
        var octets = FichiersDEssai.pdf("Altéré " + UUID.randomUUID(), 1);
        var empreinte = deposer(octets);
        var fichier = Path.of("target/stockage/objets", empreinte.texte().substring(0, 2), empreinte.texte());
        var scelles = Files.readAllBytes(fichier);
        scelles[scelles.length - 1] ^= 1;
        Files.delete(fichier);
        Files.write(fichier, scelles);
        dossiers.deposer(nadia, "1NATID01", empreinte.texte(), octets.length);
        var depose = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        Patience.jusqua(() -> {
            horloge.avancerDe(Duration.ofSeconds(20));
            return inspections.verdict(depose) instanceof Verdict.AVoir;
        });
        assertThat(inspections.verdict(depose)).isEqualTo(new Verdict.AVoir("Les octets du fichier sont altérés dans le stockage"));
        var elle = new Navigateur(port).connecter(nadia.personne().adresse(), nadia.personne().motDePasse());
        assertThat(elle.ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/pieces/1NATID01").texte()).contains("le bureau le regardera");
        assertThat(elle.ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/fichiers/" + depose).statut()).as("never a truncated file").isGreaterThanOrEqualTo(500);

        assertThat(deposer(octets)).isEqualTo(empreinte);
        assertThat(elle.ouvrir("/candidatures/" + nadia.candidature() + "/justificatifs/fichiers/" + depose).octets()).isEqualTo(octets);
    }

    private Empreinte deposer(byte[] octets) {
        return ((Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 5_000_000)).empreinte();
    }
}
