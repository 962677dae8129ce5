package fr.cyclades.justificatif.pdf;

import fr.cyclades.candidature.Candidature.FinieParLeService;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Documents;
import fr.cyclades.document.Imprimeur;
import fr.cyclades.document.Reliure;
import fr.cyclades.habillage.Gabarits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of the service: put in « Mes documents », and printed for the registered post. */
@Component
public class Courriers {

    private final Situations situations;
    private final Candidatures candidatures;
    private final Documents documents;
    private final Imprimeur imprimeur;
    private final Reliure reliure;
    private final Gabarits gabarits;

    Courriers(Situations situations, Candidatures candidatures, Documents documents, Imprimeur imprimeur, Reliure reliure, Gabarits gabarits) {
        this.situations = situations;
        this.candidatures = candidatures;
        this.documents = documents;
        this.imprimeur = imprimeur;
        this.reliure = reliure;
        this.gabarits = gabarits;
    }

    /** The letter of the decision in force, as a PDF to send; empty when there is none. */
    public Optional<byte[]> decision(UUID candidature) {
        return situations.courante(candidature).flatMap(this::vue).map(vue -> imprimeur.imprimer(gabarits.rendre("justificatif/pdf/courrier", vue)));
    }

    /** The letters of several decisions in one PDF, in this order; empty when none is in force. */
    public Optional<byte[]> decisions(List<UUID> candidatures) {
        var lettres = candidatures.stream().flatMap(c -> decision(c).stream()).toList();
        return lettres.isEmpty() ? Optional.empty() : Optional.of(reliure.relier(lettres));
    }

    /** Puts it among the documents of the candidate. @param passage of the decision: another one makes another letter */
    @Transactional
    public void publierLaDecision(UUID candidature, long passage) {
        situations.courante(candidature).ifPresent(s -> vue(s).ifPresent(vue -> publier(s, "decision_" + passage, vue)));
    }

    /** Each relance is a document of its own, dated, and none replaces another. @param lot that sent it */
    @Transactional
    public void publierLaRelance(Situation s, List<String> manques, UUID lot, Instant le) {
        publier(s, "relance_apres_depot_" + lot.toString().replace("-", ""), new CourrierFactory(s).relance(manques, le));
    }

    private Optional<VueCourrier> vue(Situation s) {
        return s.candidature() instanceof FinieParLeService finie
                ? Optional.of(new CourrierFactory(s).decision(finie, canal(finie.id()))) : Optional.empty();
    }

    private String canal(UUID candidature) {
        return candidatures.passages(candidature).reversed().stream().flatMap(p -> p.canal().stream()).findFirst().map(Courriers::libelle).orElse("");
    }

    public static String libelle(Canal canal) {
        return switch (canal) {
            case MAIL -> "Notifiée par mail";
            case LETTRE_RECOMMANDEE -> "Lettre recommandée avec avis de réception";
            case LETTRE_SIMPLE -> "Lettre simple";
            case REMISE_EN_MAIN_PROPRE -> "Remise en main propre";
        };
    }

    private void publier(Situation s, String type, VueCourrier vue) {
        documents.publier(new APublier(s.candidature().fiche().candidat(), s.candidature().id(), type, vue.titre(), s.examen(), s.version().numero(),
                type.replaceAll("_.*", "") + "-v" + s.version().numero() + ".pdf", gabarits.rendre("justificatif/pdf/courrier", vue), s.campagne().zone(),
                s.campagne().echeancier().lieu()));
    }
}
