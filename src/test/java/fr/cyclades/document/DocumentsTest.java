package fr.cyclades.document;

import static fr.cyclades.document.DocumentDEssai.pieces;
import static fr.cyclades.document.DocumentDEssai.recapitulatif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.CarnetDEssai;
import fr.cyclades.CycladesTest;
import fr.cyclades.HorlogeDEssai;
import fr.cyclades.Patience;
import fr.cyclades.Regle;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Message;
import fr.cyclades.journal.Journal;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CycladesTest
class DocumentsTest {

    @Autowired
    Documents documents;

    @Autowired
    Verification verification;

    @Autowired
    Courriels courriels;

    @Autowired
    CarnetDEssai carnet;

    @Autowired
    Journal journal;

    @Autowired
    HorlogeDEssai horloge;

    @Autowired
    TransactionTemplate transaction;

    private final UUID candidature = UUID.randomUUID();

    @Test
    @Regle({"R92", "R153", "R157"})
    void seule_la_derniere_version_de_chaque_document_se_voit() throws Exception {
        var nadia = carnet.candidat("nadia.benali@exemple.fr");
        documents.publier(recapitulatif(nadia, candidature, 1));
        documents.publier(pieces(nadia, candidature, 1));
        var premier = documents.de(candidature).getFirst();
        documents.publier(recapitulatif(nadia, candidature, 2));

        assertThat(documents.de(candidature)).extracting(Document::type, Document::version)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("liste_des_pieces", 1), org.assertj.core.groups.Tuple.tuple("recapitulatif", 2));
        assertThat(documents.nombre(nadia)).isEqualTo(2);
        var dernier = documents.derniereVersion(premier.id(), nadia).orElseThrow();
        assertThat(dernier.version()).isEqualTo(2);
        assertThat(dernier.publie()).isEqualTo(horloge.maintenant());
        try (var pdf = Loader.loadPDF(documents.contenu(dernier.id(), nadia).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Récapitulatif d’inscription, version 2");
        }
    }

    @Test
    void le_document_d_un_autre_n_existe_pas() {
        var nadia = carnet.candidat("nadia.benali@exemple.fr");
        documents.publier(recapitulatif(nadia, candidature, 1));
        var id = documents.de(candidature).getFirst().id();
        assertThat(documents.contenu(id, UUID.randomUUID())).isEmpty();
        assertThat(documents.derniereVersion(id, UUID.randomUUID())).isEmpty();
    }

    @Test
    void publier_deux_fois_la_meme_version_ne_change_rien() {
        var theo = carnet.candidat("theo.marchand@exemple.fr");
        documents.publier(recapitulatif(theo, candidature, 1));
        var premier = documents.de(candidature);
        documents.publier(recapitulatif(theo, candidature, 1));
        assertThat(documents.de(candidature)).isEqualTo(premier);
        assertThat(journal.de(candidature, 0, 10)).hasSize(1);
    }

    @Test
    void les_documents_viennent_par_pages_candidature_par_candidature() {
        var ines = carnet.candidat("ines.roche@exemple.fr");
        var autre = UUID.randomUUID();
        documents.publier(recapitulatif(ines, candidature, 1));
        documents.publier(recapitulatif(ines, autre, 1));
        documents.publier(pieces(ines, candidature, 1));

        assertThat(documents.duCandidat(ines, 0, 2)).extracting(Document::candidature).containsOnly(candidature);
        assertThat(documents.duCandidat(ines, 1, 2)).extracting(Document::candidature).containsExactly(autre);
    }

    @Test
    @Regle({"R65", "R66"})
    void un_seul_mail_nomme_les_documents_publies_ensemble() {
        var nadia = carnet.candidat("nadia.benali@exemple.fr");
        documents.publier(recapitulatif(nadia, candidature, 1));
        documents.publier(pieces(nadia, candidature, 1));
        assertThat(courriels.nombre(nadia)).isZero();
        horloge.avancerDe(Duration.ofSeconds(6));

        Patience.jusqua(() -> courriels.nombre(nadia) == 1);
        var mail = courriels.de(nadia, 0, 1).getFirst();
        assertThat(mail.objet()).isEqualTo("Vos documents sont disponibles\u00a0: Baccalauréat professionnel, session 2027");
        assertThat(mail.texte()).contains("– Récapitulatif d’inscription, version 1\n– Liste des pièces justificatives, version 1", "Vous ne recevrez rien par la poste.",
                "/documents");

        documents.publier(recapitulatif(nadia, candidature, 2));
        horloge.avancerDe(Duration.ofSeconds(6));
        Patience.jusqua(() -> courriels.nombre(nadia) == 2);
        assertThat(courriels.de(nadia, 0, 2)).extracting(Message::objet).first().asString().isEqualTo("Votre document est disponible\u00a0: Récapitulatif d’inscription, version 2 (Baccalauréat professionnel, session 2027)");
    }

    @Test
    void un_document_disparait_avec_la_transaction_qui_l_a_publie() {
        var karim = carnet.candidat("karim.haddad@exemple.fr");
        transaction.executeWithoutResult(t -> {
            documents.publier(recapitulatif(karim, candidature, 1));
            t.setRollbackOnly();
        });
        assertThat(documents.nombre(karim)).isZero();
    }

    @Test
    void la_cle_imprimee_dit_si_la_version_est_la_derniere() {
        var nadia = carnet.candidat("nadia.benali@exemple.fr");
        var cle = documents.reserverCle(candidature, "recapitulatif", 1);
        assertThat(documents.reserverCle(candidature, "recapitulatif", 1)).isEqualTo(cle);
        assertThat(verification.chercher(cle)).isEmpty();

        documents.publier(recapitulatif(nadia, candidature, 1));
        assertThat(documents.de(candidature).getFirst().cle()).isEqualTo(cle);
        var typee = cle.substring(0, 4).toLowerCase() + " - " + cle.substring(4);
        assertThat(verification.chercher(typee)).hasValueSatisfying(d -> assertThat(d.derniere()).isTrue());

        documents.publier(recapitulatif(nadia, candidature, 2));
        assertThat(verification.chercher(cle)).hasValueSatisfying(d -> {
            assertThat(d.derniere()).isFalse();
            assertThat(d.version()).isEqualTo(1);
        });
        assertThat(verification.chercher("00000000")).isEmpty();
    }
}
