package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.inspection.antivirus.Antivirus;
import fr.cyclades.inspection.atelier.Atelier;
import fr.cyclades.inspection.atelier.Commande;
import fr.cyclades.inspection.atelier.InspectionProperties;
import fr.cyclades.inspection.atelier.Issue;
import fr.cyclades.inspection.atelier.SourceIllisible;
import fr.cyclades.inspection.db.AFaire;
import fr.cyclades.inspection.ouvrier.Faute;
import fr.cyclades.inspection.ouvrier.Ordre;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.OctetsAlteres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** One attempt at controlling one file: antivirus, structure, pages, text. Writes nothing but rendered pages in the storage. */
@Component
class Controle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Controle.class);

    private final Coffre coffre;
    private final Atelier atelier;
    private final Antivirus antivirus;
    private final InspectionProperties reglages;

    Controle(Coffre coffre, @Qualifier("atelierDeLaFile") Atelier atelier, Antivirus antivirus, InspectionProperties reglages) {
        this.coffre = coffre;
        this.atelier = atelier;
        this.antivirus = antivirus;
        this.reglages = reglages;
    }

    Etape tenter(AFaire fichier) {
        try {
            return antivirus(fichier, lire(fichier));
        } catch (Source.Perdue _) {
            return new Etape.Echouee("Les octets du fichier manquent dans le stockage");
        } catch (OctetsAlteres _) {
            return new Etape.Echouee("Les octets du fichier sont altérés dans le stockage");
        } catch (IOException _) {
            return new Etape.EnAttente("attente_stockage");
        }
    }

    /** Opened, unsealed and checked once for all that follows: as many at a time as there are workers. */
    private byte[] lire(AFaire fichier) throws IOException {
        try (var octets = source(fichier).ouvrir()) {
            return octets.readAllBytes();
        }
    }

    /** Nothing opens a file before the antivirus has seen it. */
    private Etape antivirus(AFaire fichier, byte[] octets) throws IOException {
        return switch (antivirus.analyser(new ByteArrayInputStream(octets))) {
            case Antivirus.Avis.Sain _ -> pages(fichier, octets, true);
            case Antivirus.Avis.NonAnalyse _ -> pages(fichier, octets, false);
            case Antivirus.Avis.Injoignable _ -> new Etape.EnAttente("attente_antivirus");
            case Antivirus.Avis.Indecis(var raison) -> new Etape.Echouee("Antivirus : " + raison);
            case Antivirus.Avis.Infecte(var nom) -> {
                JOURNAL.warn("File {} refused: {} recognised", fichier.fichier(), nom);
                yield new Etape.Finie(Phrases.refus(Faute.VIRUS, "", fichier.attentes()), List.of());
            }
        };
    }

    private Etape pages(AFaire fichier, byte[] octets, boolean analyse) throws IOException {
        var pages = new Rendition(coffre);
        var commande = new Commande(Ordre.CONTROLER, Examens.parametres(fichier.attentes()), List.of(() -> new ByteArrayInputStream(octets)), pages);
        var issue = confier(commande);
        if (pages.stockageEnPanne()) {
            return new Etape.EnAttente("attente_stockage");
        }
        return issue instanceof Issue.Faite(var constat) ? switch (Phrases.verdict(constat, fichier.attentes())) {
            case Verdict.Accepte accepte -> accepter(fichier, accepte, analyse, pages);
            case Verdict autre -> new Etape.Finie(autre, List.of());
        } : echec(issue);
    }

    private Issue confier(Commande commande) throws IOException {
        try {
            return atelier.confier(commande, reglages.delai(), reglages.delai());
        } catch (SourceIllisible panne) {
            throw new IOException(panne);
        }
    }

    private Etape accepter(AFaire fichier, Verdict.Accepte accepte, boolean analyse, Rendition pages) {
        var conseils = pages.conseils(accepte.conseils(), accepte.format());
        conseils.addAll(texte(fichier, pages.pages()));
        return new Etape.Finie(new Verdict.Accepte(accepte.format(), accepte.pages(), analyse, List.copyOf(conseils)), pages.pages());
    }

    /** An advice that cannot be given is not given: reading the text never delays a verdict. */
    private List<Conseil> texte(AFaire fichier, List<PageRendue> pages) {
        if (fichier.attentes().mentions().isEmpty()) {
            return List.of();
        }
        try {
            var sources = pages.stream().limit(2).<Commande.Source>map(page -> new Source(coffre, page.empreinte())).toList();
            var issue = confier(new Commande(Ordre.OCR, Map.of(), sources));
            return issue instanceof Issue.Faite(var reponse) && !reponse.get("texte").equals("-")
                    ? Mentions.absentes(reponse.get("texte"), fichier.attentes().mentions()).stream().map(Phrases::absente).toList()
                    : List.of();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Etape echec(Issue issue) {
        return switch (issue) {
            case Issue.Cassee(var raison) -> new Etape.Echouee("Le fichier demande trop de temps ou de mémoire pour être ouvert (" + raison + ")");
            case Issue.Ratee(var raison) -> new Etape.Echouee("Le fichier n’a pas pu être mis en images (" + raison + ")");
            case Issue.SansOuvrier _ -> new Etape.EnAttente("en_cours");
            case Issue.Faite _ -> throw new IllegalStateException("not a failure");
        };
    }

    private Source source(AFaire fichier) {
        return new Source(coffre, fichier.empreinte());
    }
}
