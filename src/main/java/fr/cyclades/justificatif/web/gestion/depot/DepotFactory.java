package fr.cyclades.justificatif.web.gestion.depot;

import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.justificatif.Delais;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Remise;
import fr.cyclades.justificatif.Remise.Voie;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the form, and makes its page. */
record DepotFactory(Situation s, Piece piece, Map<String, String> saisie) {

    private static final String TYPES = "application/pdf,image/jpeg,image/png,image/heic,image/heif,.pdf,.jpg,.jpeg,.png,.heic";
    private static final int LONGUEUR = 500;

    /** @param remise empty when something is wrong */
    record Lue(Optional<Remise> remise, List<Refus> refus) {}

    Lue lire() {
        var refus = new ArrayList<Refus>();
        var voie = Arrays.stream(Voie.values()).filter(v -> v.name().equals(saisie.get("voie"))).findFirst();
        if (voie.isEmpty()) {
            refus.add(Refus.duChamp("voie", "voie_absente", "Dites comment le document est arrivé."));
        }
        var jour = jour();
        if (jour.isEmpty()) {
            refus.add(Refus.duChamp("recueLe", "reception_absente", "Écrivez le jour où le document est arrivé."));
        }
        var motif = texte("motif");
        TexteLibre.tropLong("motif", motif, LONGUEUR).ifPresent(refus::add);
        if (motif.isEmpty()) {
            refus.add(Refus.duChamp("motif", "motif_manque", "Écrivez pourquoi vous déposez ce document : la personne lira ces mots."));
        }
        return new Lue(refus.isEmpty() ? Optional.of(new Remise(voie.orElseThrow(), motif, jour.orElseThrow())) : Optional.empty(), refus);
    }

    private String texte(String champ) {
        return TexteLibre.lire(saisie.get(champ));
    }

    private Optional<LocalDate> jour() {
        try {
            return texte("recueLe").isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(texte("recueLe")));
        } catch (DateTimeParseException illisible) {
            return Optional.empty();
        }
    }

    VueDepot page(List<Refus> refus) {
        var retour = "/gestion/pieces/" + piece.id();
        var formats = s.campagne().notice().formats();
        return new VueDepot(piece.quoi().libelle(), s.nomDuCandidat(), s.candidature().fiche().numero().texte(),
                s.campagne().limite(new Delais(s.campagne()).fin(piece)), retour, retour + "/depot",
                Champ.de("fichiers", "Le document, en PDF ou en photos").avecAide(formats.tailleMaxOctets() / (1024 * 1024)
                        + "\u00a0Mo au plus. Plusieurs photos sont réunies en un seul document, dans l’ordre choisi.").avecRefus(refus), TYPES,
                Champ.de("voie", "Comment est-il arrivé ?").avecOptions(List.of(Option.de("POSTE", "Par la poste"), Option.de("MAIL", "Par mail"),
                        Option.de("GUICHET", "Au guichet"))).avecValeur(saisie.get("voie")).avecRefus(refus),
                Champ.de("recueLe", "Arrivé le").avecValeur(saisie.get("recueLe")).avecRefus(refus),
                Champ.de("motif", "Pourquoi le déposez-vous ?").avecAide("Exemple : votre téléphone ne permet pas le dépôt. La personne lira ces mots.")
                        .avecValeur(texte("motif")).avecRefus(refus),
                refus.isEmpty() ? null : ResumeErreurs.de("Rien n’a été déposé", refus, "Choisissez de nouveau le fichier : un navigateur ne les garde pas."));
    }
}
