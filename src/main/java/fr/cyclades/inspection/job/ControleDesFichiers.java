package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.EtatDesInspections;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.PageRendue;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.inspection.antivirus.Antivirus;
import fr.cyclades.inspection.atelier.Atelier;
import fr.cyclades.inspection.atelier.BacASable;
import fr.cyclades.inspection.atelier.Commande;
import fr.cyclades.inspection.atelier.InspectionProperties;
import fr.cyclades.inspection.atelier.Issue;
import fr.cyclades.inspection.atelier.SourceIllisible;
import fr.cyclades.inspection.db.JdbcInspections;
import fr.cyclades.inspection.db.JdbcVerdicts;
import fr.cyclades.inspection.ouvrier.Ordre;
import fr.cyclades.socle.Horloge;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Empreinte;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ControleDesFichiers implements Inspections {

    private final Coffre coffre;
    private final Atelier atelier;
    private final JdbcInspections inspections;
    private final JdbcVerdicts verdicts;
    private final FileDAttente file;
    private final Antivirus antivirus;
    private final BacASable bac;
    private final InspectionProperties reglages;
    private final Horloge horloge;

    ControleDesFichiers(Coffre coffre, @Qualifier("atelierImmediat") Atelier atelier, JdbcInspections inspections, JdbcVerdicts verdicts,
            FileDAttente file, Antivirus antivirus, BacASable bac, InspectionProperties reglages, Horloge horloge) {
        this.coffre = coffre;
        this.atelier = atelier;
        this.inspections = inspections;
        this.verdicts = verdicts;
        this.file = file;
        this.antivirus = antivirus;
        this.bac = bac;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    @Override
    public Verdict examiner(Empreinte empreinte, Attentes attentes) {
        var commande = new Commande(Ordre.EXAMINER, Examens.parametres(attentes), List.of(new Source(coffre, empreinte)));
        try {
            return atelier.confier(commande, reglages.immediat(), reglages.immediat()) instanceof Issue.Faite(var constat)
                    ? Phrases.verdict(constat, attentes)
                    : new Verdict.EnCours("En cours de contrôle.");
        } catch (SourceIllisible _) {
            return new Verdict.EnCours("En cours de contrôle.");
        }
    }

    @Override
    @Transactional
    public void demander(UUID fichier, Empreinte empreinte, Attentes attentes) {
        var maintenant = horloge.maintenant();
        if (inspections.demander(fichier, empreinte, attentes, maintenant)) {
            file.ajouter(fichier, maintenant);
        }
    }

    @Override
    public Verdict verdict(UUID fichier) {
        return verdicts.verdict(fichier);
    }

    @Override
    public List<PageRendue> pages(UUID fichier) {
        return verdicts.pages(fichier);
    }

    @Override
    @Transactional
    public boolean reprendre(UUID fichier) {
        var repris = inspections.reprendre(fichier);
        if (repris) {
            file.ajouter(fichier, horloge.maintenant());
        }
        return repris;
    }

    @Override
    public void oublier(UUID fichier) {
        inspections.oublier(fichier);
    }

    @Override
    public EtatDesInspections etat() {
        var etat = !antivirus.estConfigure() ? EtatDesInspections.Antivirus.ABSENT
                : antivirus.repond() ? EtatDesInspections.Antivirus.JOIGNABLE : EtatDesInspections.Antivirus.INJOIGNABLE;
        return new EtatDesInspections(etat, verdicts.enAttente(), verdicts.aVoir(), bac.estPossible());
    }
}
