package fr.cyclades.inspection.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.BoiteAuxLettres;
import fr.cyclades.CycladesTest;
import fr.cyclades.Navigateur;
import fr.cyclades.Patience;
import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.Corpus;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.inspection.antivirus.Antivirus;
import fr.cyclades.inspection.antivirus.ServeurClamd;
import fr.cyclades.inspection.atelier.Atelier;
import fr.cyclades.inspection.atelier.InspectionProperties;
import fr.cyclades.inspection.db.AFaire;
import fr.cyclades.inspection.db.JdbcInspections;
import fr.cyclades.justificatif.DossierDEssai;
import fr.cyclades.personas.Collegues;
import fr.cyclades.socle.Horloge;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The attempts at one file, with a true clamd, up and down; the advice on photographs. */
@CycladesTest
class ControleTest {

    private static final Attentes.Mention NOM = new Attentes.Mention("votre nom de naissance", List.of("Benali"));
    private static final Attentes.Mention AUTRE = new Attentes.Mention("le nom de l’établissement", List.of("Lycée Gustave-Eiffel"));

    @TempDir
    static Path dossier;

    private static ServeurClamd serveur;

    @Autowired
    Coffre coffre;

    @Autowired
    @Qualifier("atelierDeLaFile")
    Atelier atelier;

    @Autowired
    InspectionProperties reglages;

    @Autowired
    JdbcInspections inspections;

    @Autowired
    Inspections face;

    @Autowired
    Horloge horloge;

    @Autowired
    ApplicationEventPublisher evenements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DossierDEssai dossiers;

    @Autowired
    Collegues collegues;

    @Autowired
    BoiteAuxLettres boite;

    @Autowired
    JdbcClient base;

    @LocalServerPort
    int port;

    @BeforeAll
    static void demarrer() throws Exception {
        serveur = new ServeurClamd(dossier);
    }

    @AfterAll
    static void arreter() {
        serveur.close();
    }

    @Test
    void un_fichier_sain_est_analyse_un_virus_refuse() {
        assertThat(tenter(Corpus.pdf(1), List.of())).isInstanceOfSatisfying(Etape.Finie.class, finie ->
                assertThat(finie.verdict()).isEqualTo(new Verdict.Accepte(Format.PDF, 1, true, List.of())));
        assertThat(tenter(Corpus.pdfAvecJoint(Corpus.eicar()), List.of())).isInstanceOfSatisfying(Etape.Finie.class, finie -> {
            assertThat(finie.pages()).isEmpty();
            assertThat(((Verdict.Refuse) finie.verdict()).refus().getFirst().phrase()).startsWith("L’antivirus a reconnu un programme malveillant");
        });
    }

    /** The application of the tests has no antivirus: what its queue concluded is forgotten, and the file tried again as the first time by the true one. */
    @Test
    void un_virus_depose_par_un_agent_n_est_pas_garde_la_piece_reste_recue_et_chacun_le_lit() {
        var nadia = dossiers.inscrit();
        var poste = "/gestion/pieces/" + dossiers.piece(nadia, "1NATID01").id();
        var garnier = collegues.garnier().seConnecter(new Navigateur(port)).ouvrir(poste + "/depot").cocher("Au guichet").remplir("motif", "Apporté au guichet")
                .joindre("fichiers", "scan.pdf", "application/pdf", Corpus.pdfAvecJoint(Corpus.eicar())).envoyer("Déposer et transmettre ce fichier");
        var fichier = dossiers.piece(nadia, "1NATID01").depot().orElseThrow().fichier();
        Patience.jusqua(() -> face.verdict(fichier) instanceof Verdict.Accepte && sansSuite(fichier));
        var objet = base.sql("select objet from justificatif.fichier where id = ?").params(fichier).query(String.class).single();
        transaction.executeWithoutResult(_ -> {
            inspections.oublier(fichier);
            inspections.demander(fichier, new Empreinte(objet), attentes(List.of()), horloge.maintenant());
        });
        assertThat(tentatives().tenter(fichier)).isEmpty();

        Patience.jusqua(() -> garnier.ouvrir(poste).texte().contains("Le fichier déposé par le service n’a pas été gardé : L’antivirus a reconnu un programme malveillant"));
        assertThat(garnier.texte()).contains("Reçue", "Déposer un fichier reçu autrement");
        assertThat(garnier.ouvrir(poste + "/fichiers/" + fichier).statut()).as("handed over to nobody").isEqualTo(404);
        assertThat(BoiteAuxLettres.texte(boite.dernier(nadia.personne().adresse(), "Le fichier déposé pour vous n’a pas été gardé")))
                .contains("L’antivirus a reconnu un programme malveillant", "Vous n’avez rien à faire");
    }

    private boolean sansSuite(UUID fichier) {
        return base.sql("select count(*) from scheduled_tasks where task_name = 'suites-d-inspection' and task_instance = ?").params(fichier.toString())
                .query(Integer.class).single() == 0;
    }

    @Test
    void clamd_en_panne_le_fichier_attend_sans_compter_puis_repart() throws Exception {
        var fichier = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> inspections.demander(fichier, deposer(Corpus.pdf(1)), attentes(List.of()), horloge.maintenant()));
        serveur.close();
        for (var i = 0; i < 5; i++) {
            assertThat(tentatives().tenter(fichier)).hasValue(horloge.maintenant().plusSeconds(20));
        }
        assertThat(face.verdict(fichier)).isInstanceOfSatisfying(Verdict.EnCours.class, enCours ->
                assertThat(enCours.phrase()).startsWith("Contrôle antivirus en attente"));
        assertThat(face.pages(fichier)).as("nothing can be opened before").isEmpty();
        serveur.demarrer();
        assertThat(tentatives().tenter(fichier)).isEmpty();
        assertThat(face.verdict(fichier)).isEqualTo(new Verdict.Accepte(Format.PDF, 1, true, List.of()));
    }

    @Test
    void apres_trois_echecs_il_est_a_voir_puis_peut_etre_repris() {
        var fichier = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> inspections.demander(fichier, Empreinte.of(new byte[32]), attentes(List.of(NOM)), horloge.maintenant()));
        assertThat(tentatives().tenter(fichier)).isPresent();
        assertThat(tentatives().tenter(fichier)).isPresent();
        assertThat(tentatives().tenter(fichier)).isEmpty();
        assertThat(face.verdict(fichier)).isEqualTo(new Verdict.AVoir("Les octets du fichier manquent dans le stockage"));
        assertThat(tentatives().tenter(fichier)).as("ended: nothing is done again").isEmpty();
        transaction.executeWithoutResult(_ -> {
            face.reprendre(fichier);
            assertThat(inspections.aFaire(fichier)).hasValueSatisfying(aFaire -> {
                assertThat(aFaire.essais()).isZero();
                assertThat(aFaire.attentes().mentions()).as("its text is read as the first time").containsExactly(NOM);
            });
            face.oublier(fichier);
        });
    }

    @Test
    void une_photographie_nette_ne_recoit_pas_de_conseil() {
        assertThat(codes(Corpus.feuille(1600, 2200), List.of(NOM))).isEmpty();
    }

    @Test
    void floue_sombre_petite_ou_coupee_elle_est_acceptee_avec_un_conseil() {
        var feuille = Corpus.feuille(1600, 2200);
        assertThat(codes(floue(feuille), List.of())).containsExactly("flou");
        assertThat(codes(sombre(feuille), List.of())).contains("sombre");
        assertThat(codes(Corpus.feuille(300, 420), List.of())).contains("petit");
        assertThat(codes(feuille.getSubimage(300, 700, 900, 900), List.of())).contains("coupe");
    }

    @Test
    void ce_qui_n_est_pas_lu_est_dit_et_rien_de_plus() {
        assertThat(tenter(Corpus.image(Corpus.feuille(1600, 2200), "jpeg"), List.of(NOM, AUTRE))).isInstanceOfSatisfying(Etape.Finie.class, finie ->
                assertThat(((Verdict.Accepte) finie.verdict()).conseils()).extracting(Conseil::phrase).singleElement().asString()
                        .startsWith("Nous n’avons pas su lire le nom de l’établissement"));
    }

    private List<String> codes(BufferedImage photo, List<Attentes.Mention> mentions) {
        var finie = (Etape.Finie) tenter(Corpus.image(photo, "jpeg"), mentions);
        assertThat(finie.pages()).extracting(PageRendue::rang).containsExactly(1);
        return ((Verdict.Accepte) finie.verdict()).conseils().stream().map(Conseil::code).toList();
    }

    private Etape tenter(byte[] octets, List<Attentes.Mention> mentions) {
        return controle().tenter(new AFaire(UUID.randomUUID(), deposer(octets), attentes(mentions), 0));
    }

    private Controle controle() {
        return new Controle(coffre, atelier, Antivirus.clamd(serveur.adresse(), Duration.ofSeconds(20)), reglages);
    }

    private Tentatives tentatives() {
        return new Tentatives(inspections, controle(), horloge, evenements, transaction);
    }

    private Empreinte deposer(byte[] octets) {
        return ((Depot.Depose) coffre.deposer(new ByteArrayInputStream(octets), 30L << 20)).empreinte();
    }

    private static Attentes attentes(List<Attentes.Mention> mentions) {
        return new Attentes(Set.of(Format.PDF, Format.JPEG), 5_242_880, 50, mentions);
    }

    private static BufferedImage floue(BufferedImage nette) {
        var noyau = new float[15 * 15];
        Arrays.fill(noyau, 1f / noyau.length);
        var floue = new ConvolveOp(new Kernel(15, 15, noyau), ConvolveOp.EDGE_NO_OP, null);
        return floue.filter(floue.filter(nette, null), null);
    }

    private static BufferedImage sombre(BufferedImage claire) {
        var sombre = new BufferedImage(claire.getWidth(), claire.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        new RescaleOp(0.2f, 0, null).filter(claire, sombre);
        return sombre;
    }
}
