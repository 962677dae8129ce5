package fr.cyclades.candidature.web.suivi;

import fr.cyclades.candidature.EtatDesPieces.Etat;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.EtapeDeVie;
import fr.cyclades.habillage.EtapeDeVie.Avancement;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The five steps of the life of a candidature; six while there is something to pay. */
record VieFactory(Situation s) {

    List<EtapeDeVie> etapes() {
        var etapes = new ArrayList<>(List.of(
                new EtapeDeVie("Inscription", inscription(), Avancement.FAITE, "fr-icon-edit-line"),
                new EtapeDeVie("Pièces", pieces(), avancementDesPieces(), "fr-icon-upload-2-line"),
                new EtapeDeVie("Contrôle", controle(), avancementDuControle(), "fr-icon-search-line"),
                new EtapeDeVie("Convocation", convocation(), Avancement.A_VENIR, "fr-icon-calendar-event-line"),
                new EtapeDeVie("Résultats", "Après les épreuves, dans « Mes documents »", Avancement.A_VENIR, "fr-icon-award-line")));
        s.aPayer().ifPresent(p -> etapes.add(2, new EtapeDeVie("Paiement", p.enBref() + ", mais pas sur ce site", Avancement.EN_COURS, "fr-icon-time-line")));
        return etapes;
    }

    private String inscription() {
        var fiche = s.candidature().fiche();
        return "Enregistrée le " + jour(fiche.enregistreeLe()) + (fiche.version() > 1 ? ", modifiée le " + jour(fiche.modifieeLe()) : "");
    }

    private String pieces() {
        var limite = s.dossier().limite().map(l -> " " + EnFrancais.limiteSeule(l)).orElse("");
        return switch (s.dossier().etat()) {
            case SANS_PIECE -> "Aucune pièce n’est demandée";
            case INCOMPLET -> EnFrancais.compte(s.dossier().manquantes(), "pièce") + " à fournir" + debut() + limite;
            case A_TRANSMETTRE -> "Toutes sont là : à transmettre" + limite;
            case A_VALIDER -> "Toutes transmises, l’inscription est à valider" + limite;
            case ATTENTE_POSTALE -> EnFrancais.compte(s.dossier().manquantes(), "pièce") + " à envoyer par la poste" + limite;
            case A_COMPLETER -> EnFrancais.compte(s.dossier().refusees(), "pièce") + " à remplacer" + limite;
            case TRANSMIS, VALIDE -> "Toutes transmises";
            case HORS_DELAI -> "La date limite est passée";
        };
    }

    private String debut() {
        return depotAVenir().map(le -> " à partir du " + EnFrancais.debut(le, s.campagne().zone()) + ",").orElse("");
    }

    private Optional<Instant> depotAVenir() {
        return s.dossier().etat() == Etat.INCOMPLET ? s.campagne().depotAVenir(s.instant()) : Optional.empty();
    }

    private Avancement avancementDesPieces() {
        return switch (s.dossier().etat()) {
            case SANS_PIECE, TRANSMIS, VALIDE -> Avancement.FAITE;
            case INCOMPLET, A_TRANSMETTRE, A_VALIDER, ATTENTE_POSTALE -> s.etat().rebours() == null ? Avancement.BLOQUEE
                    : depotAVenir().isPresent() ? Avancement.A_VENIR : Avancement.EN_COURS;
            case A_COMPLETER, HORS_DELAI -> Avancement.BLOQUEE;
        };
    }

    private String controle() {
        return switch (s.dossier().etat()) {
            case VALIDE -> "Dossier validé";
            case TRANSMIS -> "En cours, par le bureau. Un mail vous dira le résultat";
            case SANS_PIECE -> "Par le bureau";
            case INCOMPLET, A_TRANSMETTRE, A_VALIDER, ATTENTE_POSTALE, A_COMPLETER, HORS_DELAI -> "Par le bureau, quand il aura vos pièces";
        };
    }

    private Avancement avancementDuControle() {
        return s.dossier().etat() == Etat.VALIDE ? Avancement.FAITE : Avancement.A_VENIR;
    }

    private String convocation() {
        var dates = s.version().constat().epreuves().stream()
                .filter(e -> e.statut() == EpreuveRetenue.Statut.INSCRIT && e.date().isPresent())
                .map(e -> e.code() + "\u00a0: " + e.jours()).distinct().toList();
        return dates.isEmpty() ? "Dans « Mes documents », annoncée par mail"
                : String.join(". ", dates) + ". Convocation dans « Mes documents », annoncée par mail";
    }

    private String jour(Instant instant) {
        return EnFrancais.jour(instant.atZone(s.campagne().zone()).toLocalDate());
    }
}
