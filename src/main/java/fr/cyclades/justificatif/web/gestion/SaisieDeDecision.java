package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.justificatif.Decision;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.controle.Motifs;
import fr.cyclades.justificatif.controle.Motifs.Motif;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the form of a decision. */
@Component
class SaisieDeDecision {

    private static final int LONGUEUR = 2_000;

    private final Motifs motifs;

    SaisieDeDecision(Motifs motifs) {
        this.motifs = motifs;
    }

    /** @param revision of the piece that was on the screen */
    record Lue(Optional<Decision> decision, int revision, List<Refus> refus) {}

    Lue lire(Map<String, String> saisie, Piece piece) {
        var refus = new ArrayList<Refus>();
        var jour = jour(saisie.getOrDefault("recueLe", ""), refus);
        var papier = piece.estSurPapier() ? jour : Optional.<LocalDate>empty();
        var decision = switch (saisie.getOrDefault("decision", "")) {
            case "conforme" -> Optional.<Decision>of(new Decision.Conforme(papier));
            case "non_conforme" -> Optional.<Decision>of(new Decision.NonConforme(motif(saisie, piece), message(saisie, piece, refus), papier));
            case "recue" -> jour.<Decision>map(Decision.Recue::new);
            default -> Optional.<Decision>empty();
        };
        if (decision.isEmpty() && refus.isEmpty()) {
            refus.add(saisie.getOrDefault("decision", "").equals("recue") ? Refus.duChamp("recueLe", "reception_absente", "Écrivez la date de réception.")
                    : Refus.duChamp("decision", "decision_absente", "Choisissez : conforme, non conforme ou reçue."));
        }
        return new Lue(refus.isEmpty() ? decision : Optional.empty(), entier(saisie.get("revision")), refus);
    }

    private String motif(Map<String, String> saisie, Piece piece) {
        return choisi(saisie, piece).map(Motif::code).orElse("");
    }

    /** The sentence of the reason, once, then what was typed. */
    private String message(Map<String, String> saisie, Piece piece, List<Refus> refus) {
        var tape = TexteLibre.lire(saisie.get("message"));
        TexteLibre.tropLong("message", tape, LONGUEUR).ifPresent(refus::add);
        var phrase = choisi(saisie, piece).map(Motif::message).orElse("");
        var suite = tape.startsWith(phrase) ? tape.substring(phrase.length()) : tape;
        return (phrase + " " + suite.strip()).strip();
    }

    private Optional<Motif> choisi(Map<String, String> saisie, Piece piece) {
        return motifs.de(piece.quoi().code()).stream().filter(m -> m.code().equals(saisie.get("motif"))).findFirst();
    }

    private static Optional<LocalDate> jour(String texte, List<Refus> refus) {
        try {
            return texte.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(texte.strip()));
        } catch (DateTimeParseException illisible) {
            refus.add(Refus.duChamp("recueLe", "reception_illisible", "Écrivez la date de réception ainsi : 2026-12-04."));
            return Optional.empty();
        }
    }

    private static int entier(String texte) {
        return texte != null && texte.matches("\\d{1,9}") ? Integer.parseInt(texte) : -1;
    }
}
