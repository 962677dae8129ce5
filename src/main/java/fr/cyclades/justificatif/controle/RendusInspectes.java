package fr.cyclades.justificatif.controle;

import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Lecture;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages made by {@code inspection}, read in {@code stockage}. */
@Component
class RendusInspectes implements Rendus {

    private final Inspections inspections;
    private final Coffre coffre;

    RendusInspectes(Inspections inspections, Coffre coffre) {
        this.inspections = inspections;
        this.coffre = coffre;
    }

    @Override
    public Rendu de(UUID fichier) {
        var pages = inspections.pages(fichier).size();
        return switch (inspections.verdict(fichier)) {
            case Verdict.EnCours(var phrase) -> new Rendu(pages, "Pages en préparation. " + phrase, List.of(), false, false);
            case Verdict.Accepte(_, _, var antivirus, var conseils) -> new Rendu(pages, "Les pages de ce fichier ne sont pas encore prêtes.", lectures(antivirus, conseils), false, true);
            case Verdict.Refuse(var refus) -> new Rendu(pages, refus.stream().map(Refus::phrase).collect(Collectors.joining(" ")), List.of(), false, false);
            case Verdict.AVoir(var raison) -> new Rendu(pages, "La machine n’a pas pu préparer ce fichier, en trois essais : " + raison
                    + ". Réessayez si la panne est passée. Sinon téléchargez l’original pour le regarder, ou refusez la pièce pour qu’elle soit déposée de nouveau.",
                    List.of(), true, true);
        };
    }

    private static List<String> lectures(boolean antivirus, List<Conseil> conseils) {
        var phrases = conseils.stream().map(RendusInspectes::lecture);
        return (antivirus ? phrases : Stream.concat(phrases, Stream.of("Fichier non analysé par un antivirus."))).distinct().toList();
    }

    /** The candidate reads an advice; the agent, what the machine saw. */
    private static String lecture(Conseil conseil) {
        return switch (conseil.code()) {
            case "flou" -> "L’image paraît floue.";
            case "sombre" -> "L’image paraît sombre.";
            case "coupe" -> "Le document semble dépasser du cadre.";
            case "petit" -> "L’image est petite.";
            case "joints" -> "Le PDF contient des fichiers joints : seules ses pages sont montrées.";
            case "mention" -> "Le nom ou la date de naissance n’ont pas été lus.";
            default -> conseil.phrase();
        };
    }

    @Override
    public Optional<InputStream> page(UUID fichier, int rang) {
        return inspections.pages(fichier).stream().filter(p -> p.rang() == rang).findFirst().map(PageRendue::empreinte).flatMap(this::ouvrir);
    }

    @Override
    public Optional<InputStream> original(String objet) {
        return ouvrir(new Empreinte(objet));
    }

    private Optional<InputStream> ouvrir(Empreinte empreinte) {
        return switch (coffre.ouvrir(empreinte)) {
            case Lecture.Ouverte(var octets) -> Optional.of(octets);
            case Lecture.Absente _, Lecture.Indisponible _ -> Optional.empty();
        };
    }
}
