package fr.cyclades.justificatif.mail;

import fr.cyclades.candidature.Situations;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.Deposee;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.fin.Relanceur;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a relance: the letter in « Mes documents », and the mail. */
@Component
class RelanceParMail implements Relanceur {

    private final Situations situations;
    private final Pieces pieces;
    private final Courriers courriers;
    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;
    private final Horloge horloge;

    RelanceParMail(Situations situations, Pieces pieces, Courriers courriers, Courriels courriels, Gabarits gabarits, Site site, Horloge horloge) {
        this.situations = situations;
        this.pieces = pieces;
        this.courriers = courriers;
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
        this.horloge = horloge;
    }

    @Override
    public void relancer(UUID candidature, UUID lot) {
        var s = situations.courante(candidature).orElseThrow();
        var manques = pieces.de(List.of(candidature)).getOrDefault(candidature, List.of()).stream().flatMap(d -> d.demandees().stream())
                .filter(p -> p.compte() && manque(p)).map(p -> p.quoi().libelle()).toList();
        courriers.publierLaRelance(s, manques, horloge.maintenant());
        var suites = Stream.of(s.campagne().notice().relance().texte(), "Écrivez ou téléphonez au bureau sans attendre.", s.campagne().notice().sanction().texte())
                .filter(t -> !t.isEmpty()).toList();
        var vue = new VueRelance("Bonjour,", s.examen(), s.etat(), manques, suites,
                new Lien("Voir mes justificatifs", site.adresse("/candidatures/" + candidature + "/justificatifs")));
        courriels.envoyer(new Envoi("relance-apres-depot/" + lot + "/" + candidature, new Destinataire.DuCandidat(s.candidature().fiche().candidat()),
                "Relance : votre dossier est incomplet", gabarits.rendre("justificatif/mail/relance", vue)));
    }

    private static boolean manque(Piece p) {
        return p.etat() instanceof AFournir || p.etat() instanceof Deposee || p.etat() instanceof NonConforme;
    }
}
