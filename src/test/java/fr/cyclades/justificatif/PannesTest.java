package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.cyclades.inspection.Assemblage;
import fr.cyclades.inspection.Assemblages;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.socle.Identite;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When something behind is down: a clear sentence, and nothing said to be deposited that is not. */
class PannesTest {

    private static final FormatsDePiece FORMATS = new FormatsDePiece(List.of("PDF", "JPEG"), 5_242_880);
    private static final Depots.Ou OU = new Depots.Ou(new UUID(1, 1), "1NATID01", new Identite.DuCandidat(new UUID(1, 2)), Instant.EPOCH);

    private final Depots depots = mock(Depots.class);
    private final Coffre coffre = mock(Coffre.class);
    private final Inspections inspections = mock(Inspections.class);
    private final Assemblages assemblages = mock(Assemblages.class);
    private final Receptions receptions = new Receptions(depots, coffre, inspections, assemblages);

    @BeforeEach
    void rien_n_empeche() {
        when(depots.empechement(any())).thenReturn(Optional.empty());
        when(depots.deposer(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void stockage_en_panne() {
        when(coffre.deposer(any(), anyLong())).thenReturn(new Depot.Indisponible());
        assertThat(receptions.recevoir(OU, FORMATS, List.of(pdf()))).isInstanceOfSatisfying(Reception.Panne.class,
                p -> assertThat(p.refus().phrase()).contains("Rien n’a été enregistré", "Réessayez"));
        verify(depots, never()).deposer(any(), any());
    }

    @Test
    void envoi_coupe_pendant_l_ecriture() {
        when(coffre.deposer(any(), anyLong())).thenReturn(new Depot.Interrompu());
        assertThat(receptions.recevoir(OU, FORMATS, List.of(pdf()))).isInstanceOf(Reception.Panne.class);
        verify(depots, never()).deposer(any(), any());
    }

    @Test
    void assemblage_surcharge() {
        when(coffre.deposer(any(), anyLong())).thenReturn(new Depot.Depose(new Empreinte("a".repeat(64)), 12));
        when(assemblages.assembler(any(), anyLong())).thenReturn(new Assemblage.Indisponible());
        assertThat(receptions.recevoir(OU, FORMATS, List.of(png(), png()))).isInstanceOf(Reception.Panne.class);
        verify(depots, never()).deposer(any(), any());
    }

    @Test
    void inspection_en_retard_le_fichier_est_depose_et_la_file_dira() {
        when(coffre.deposer(any(), anyLong())).thenReturn(new Depot.Depose(new Empreinte("a".repeat(64)), 12));
        when(inspections.examiner(any(), any())).thenReturn(new Verdict.EnCours("Vérification en cours"));
        assertThat(receptions.recevoir(OU, FORMATS, List.of(pdf()))).isInstanceOf(Reception.Acceptee.class);
    }

    @Test
    void un_pdf_et_des_photos_ne_se_melangent_pas() {
        assertThat(receptions.recevoir(OU, FORMATS, List.of(pdf(), png()))).isInstanceOfSatisfying(Reception.Refusee.class,
                r -> assertThat(r.refus().getFirst().phrase()).contains("un seul PDF"));
    }

    @Test
    void une_photo_de_plus_de_25_mo_est_refusee_a_l_octet_pres() {
        var juste = new Envoye("p.png", Tri.PAR_PHOTO, () -> new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        var trop = new Envoye("p.png", Tri.PAR_PHOTO + 1, juste.octets());
        assertThat(new Tri(List.of(juste), FORMATS).refus()).isEmpty();
        assertThat(new Tri(List.of(trop), FORMATS).refus()).extracting(r -> r.code()).containsExactly("fichier_trop_lourd");
    }

    private static Envoye pdf() {
        return new Envoye("a.pdf", 9, () -> new ByteArrayInputStream("%PDF-1.7\n".getBytes()));
    }

    private static Envoye png() {
        return new Envoye("a.png", 12, () -> new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0}));
    }
}
