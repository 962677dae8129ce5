package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.amenagement.Demande;
import fr.cyclades.amenagement.Nature;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Ton;
import java.util.List;
import java.util.stream.Stream;

/** Says one demande in words, for the list and its page. */
record LigneFactory(Demande demande, Campagne campagne) {

    List<String> faits() {
        return Stream.of(campagne.titre() + ", " + campagne.session() + ", " + campagne.organisateur(),
                (demande.nature() == Nature.NOUVELLE ? "Nouvelle demande" : "Notification existante, à joindre aux pièces") + ", du " + campagne.quand(demande.demandeeLe()),
                demande.declareeLe().map(le -> "Le candidat a déclaré son dossier transmis le " + campagne.quand(le)).orElseGet(this::limite))
                .filter(f -> !f.isEmpty()).toList();
    }

    private String limite() {
        var dates = campagne.echeancier();
        return demande.nature() == Nature.NOUVELLE && demande.note().isEmpty() ? "Dossier à transmettre " + campagne.limite(dates.amenagement().orElse(dates.cloture())) : "";
    }

    static Badge etat(Demande demande) {
        return demande.note().map(n -> switch (n.etat()) {
            case RECU -> new Badge("Dossier reçu", Ton.INFO);
            case ACCORDE -> new Badge("Accordé", Ton.OK);
            case REFUSE -> new Badge("Refusé", Ton.KO);
        }).orElseGet(() -> switch (demande.nature()) {
            case EXISTANTE -> new Badge("Existant", Ton.INFO);
            case NOUVELLE -> demande.declareeLe().isPresent() ? new Badge("Déclaré transmis", Ton.INFO) : new Badge("Sans dossier", Ton.ATTENTE);
        });
    }
}
