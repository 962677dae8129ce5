package fr.cyclades.inspection.job;

import fr.cyclades.inspection.CodesDeVersion;
import fr.cyclades.inspection.atelier.Atelier;
import fr.cyclades.inspection.atelier.Commande;
import fr.cyclades.inspection.atelier.InspectionProperties;
import fr.cyclades.inspection.atelier.Issue;
import fr.cyclades.inspection.atelier.SourceIllisible;
import fr.cyclades.inspection.db.JdbcVerdicts;
import fr.cyclades.inspection.ouvrier.Ordre;
import fr.cyclades.stockage.Coffre;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
class LectureDesCodes implements CodesDeVersion {

    private static final int PAGES_LUES = 6;

    private final Coffre coffre;
    private final Atelier atelier;
    private final JdbcVerdicts verdicts;
    private final InspectionProperties reglages;

    LectureDesCodes(Coffre coffre, @Qualifier("atelierImmediat") Atelier atelier, JdbcVerdicts verdicts, InspectionProperties reglages) {
        this.coffre = coffre;
        this.atelier = atelier;
        this.verdicts = verdicts;
        this.reglages = reglages;
    }

    @Override
    public List<String> lire(UUID fichier) {
        var pages = verdicts.pages(fichier).stream().limit(PAGES_LUES)
                .<Commande.Source>map(page -> new Source(coffre, page.empreinte())).toList();
        if (pages.isEmpty()) {
            return List.of();
        }
        try {
            return atelier.confier(new Commande(Ordre.CODES, Map.of(), pages), reglages.delai(), reglages.delai())
                            instanceof Issue.Faite(var reponse)
                    ? reponse.get("codes").lines().toList()
                    : List.of();
        } catch (SourceIllisible _) {
            return List.of();
        }
    }
}
