package fr.cyclades.justificatif.mail;

import fr.cyclades.campagne.Rappel;
import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Site;
import fr.cyclades.justificatif.Annonces;
import fr.cyclades.justificatif.Controle;
import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Fichier;
import fr.cyclades.justificatif.Fichiers;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.socle.Horloge;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails about the pieces; each has a key, so that a task run twice writes once. */
@Component
public class LettresDesPieces {

    private final Liasses liasses;
    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Annonces annonces;
    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;
    private final Horloge horloge;
    private final boolean aChaqueDecision;

    /** @param aChaqueDecision {@code cyclades.justificatif.mail-a-chaque-decision}: the existing system sends none (decision 29, R105) */
    LettresDesPieces(Liasses liasses, Pieces pieces, Fichiers fichiers, Annonces annonces, Courriels courriels, Gabarits gabarits, Site site, Horloge horloge,
            @Value("${cyclades.justificatif.mail-a-chaque-decision:true}") boolean aChaqueDecision) {
        this.liasses = liasses;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.annonces = annonces;
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
        this.horloge = horloge;
        this.aChaqueDecision = aChaqueDecision;
    }

    /** All that was decided since the last mail, in one. The delay to replace a piece counts from this mail (decision 28). */
    @Transactional
    public void decisions(UUID candidature) {
        pieces.verrouiller(candidature);
        var maintenant = horloge.maintenant();
        var controles = annonces.prendre(candidature, maintenant);
        if (controles.isEmpty() || !aChaqueDecision) {
            return;
        }
        liasses.courante(candidature).ifPresent(avant -> {
            prolonger(avant, controles, maintenant);
            var liasse = liasses.courante(candidature).orElseThrow();
            if (!seDitAilleurs(liasse, controles)) {
                ecrire("pieces-controlees/" + controles.getLast().id() + "/" + controles.getLast().annuleLe().isPresent(), liasse,
                        new LettreFactory(liasse, site).decisions(controles));
            }
        });
    }

    /** « Dossier validé » has its own mail. */
    private static boolean seDitAilleurs(Liasse liasse, List<Controle> controles) {
        return liasse.situation().dossier().etat() == Etat.VALIDE
                && controles.stream().allMatch(c -> c.annuleLe().isEmpty() && c.decision() instanceof Decision.Conforme);
    }

    private void prolonger(Liasse liasse, List<Controle> controles, Instant maintenant) {
        var jusqua = liasse.delais().redepot(maintenant);
        for (Piece piece : liasse.demandees()) {
            if (piece.etat() instanceof NonConforme n && n.jusqua().isBefore(jusqua) && controles.stream().anyMatch(c -> c.piece().equals(piece.id()))) {
                pieces.ecrire(piece.avec(new NonConforme(n.depot(), n.motif(), n.commentaire(), n.le(), n.recueLe(), jusqua))).orElseThrow();
            }
        }
    }

    /** Once per click. @param cle of the click */
    @Transactional
    public void fournies(UUID candidature, String cle) {
        liasses.courante(candidature).ifPresent(l -> ecrire("pieces-fournies/" + cle, l, new LettreFactory(l, site).fournies()));
    }

    @Transactional
    public void rappel(Liasse liasse, Rappel rappel, Instant limite) {
        var id = liasse.situation().candidature().id();
        ecrire("rappel-pieces/" + id + "/" + limite.getEpochSecond() + "/" + rappel, liasse, new LettreFactory(liasse, site).rappel());
    }

    /** @param fichier the one that an agent deposited; nothing once another took its place */
    @Transactional
    public void depotDuService(UUID candidature, UUID fichier) {
        var remise = fichiers.parId(fichier).flatMap(Fichier::remise);
        remise.ifPresent(r -> liasses.courante(candidature).ifPresent(l -> l.demandees().stream()
                .filter(p -> p.depot().filter(d -> d.fichier().equals(fichier)).isPresent()).findFirst()
                .ifPresent(p -> ecrire("depot-du-service/" + fichier, l, new LettreFactory(l, site).depotDuService(p, p.depot().orElseThrow(), r)))));
    }

    /** @param fichier the one that was not kept */
    @Transactional
    public void rejet(UUID candidature, UUID piece, UUID fichier) {
        var phrase = fichiers.rejet(fichier);
        liasses.courante(candidature).ifPresent(l -> l.demandees().stream().filter(p -> p.id().equals(piece)).findFirst()
                .ifPresent(p -> ecrire("fichier-rejete/" + fichier, l, fichiers.parId(fichier).flatMap(Fichier::remise)
                        .map(r -> new LettreFactory(l, site).rejetDuService(p, r, phrase)).orElseGet(() -> new LettreFactory(l, site).rejet(p, phrase)))));
    }

    private void ecrire(String cle, Liasse liasse, VueLettre vue) {
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(liasse.situation().candidature().fiche().candidat()), vue.titre(),
                gabarits.rendre("justificatif/mail/lettre", vue)));
    }
}
