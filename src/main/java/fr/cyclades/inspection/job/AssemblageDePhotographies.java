package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Assemblage;
import fr.cyclades.inspection.Assemblages;
import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.inspection.atelier.Atelier;
import fr.cyclades.inspection.atelier.Commande;
import fr.cyclades.inspection.atelier.InspectionProperties;
import fr.cyclades.inspection.atelier.Issue;
import fr.cyclades.inspection.atelier.SourceIllisible;
import fr.cyclades.inspection.ouvrier.Ordre;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Each photograph is examined, made light on its own, then all are bound: memory holds light ones only. */
@Component
class AssemblageDePhotographies implements Assemblages {

    /** What a PDF adds around its photographs, at most. */
    private static final int RELIURE = 20_000;

    private static final int PAR_PAGE = 2_000;

    private static final Attentes PHOTOGRAPHIE =
            new Attentes(Set.of(Format.JPEG, Format.PNG, Format.HEIC), 25L * 1024 * 1024, 1, List.of());

    private final Coffre coffre;
    private final Atelier atelier;
    private final InspectionProperties reglages;

    AssemblageDePhotographies(Coffre coffre, @Qualifier("atelierImmediat") Atelier atelier, InspectionProperties reglages) {
        this.coffre = coffre;
        this.atelier = atelier;
        this.reglages = reglages;
    }

    @Override
    public Assemblage assembler(List<Empreinte> photographies, long limite) {
        try {
            var refus = examiner(photographies);
            return refus.isEmpty() ? relier(photographies, limite) : new Assemblage.Refuse(refus);
        } catch (Interrompu | SourceIllisible _) {
            return new Assemblage.Indisponible();
        }
    }

    /** All the faults at once, each on its photograph. */
    private List<Refus> examiner(List<Empreinte> photographies) throws Interrompu, SourceIllisible {
        var refus = new ArrayList<Refus>();
        for (var rang = 0; rang < photographies.size(); rang++) {
            var constat = confier(Ordre.EXAMINER, Examens.parametres(PHOTOGRAPHIE),
                    List.of(new Source(coffre, photographies.get(rang))), (_, _) -> {});
            if (Phrases.verdict(constat, PHOTOGRAPHIE) instanceof Verdict.Refuse(var motifs)) {
                for (var motif : motifs) {
                    refus.add(Refus.duChamp(Integer.toString(rang), motif.code(), "Photographie " + (rang + 1) + " : " + motif.phrase()));
                }
            }
        }
        return refus;
    }

    private Assemblage relier(List<Empreinte> photographies, long limite) throws Interrompu, SourceIllisible {
        var part = (limite - RELIURE) / photographies.size() - PAR_PAGE;
        var legeres = new ArrayList<Commande.Source>();
        for (var photographie : photographies) {
            var jpeg = new ArrayList<byte[]>(1);
            confier(Ordre.REDRESSER, Map.of("taille", Long.toString(part)), List.of(new Source(coffre, photographie)),
                    (_, octets) -> jpeg.add(octets.readAllBytes()));
            legeres.add(() -> new ByteArrayInputStream(jpeg.getFirst()));
        }
        var depots = new ArrayList<Depot>(1);
        confier(Ordre.ASSEMBLER, Map.of(), legeres, (_, octets) -> depots.add(coffre.deposer(octets, limite)));
        return switch (depots.getFirst()) {
            case Depot.Depose(var empreinte, var taille) -> new Assemblage.Assemble(empreinte, taille, photographies.size());
            case Depot.TropGros _ -> new Assemblage.Refuse(List.of(Refus.global("trop_de_photographies",
                    "Ces photographies ne tiennent pas dans " + Phrases.taille(limite) + ", même réduites. Déposez-en moins.")));
            case Depot.Interrompu _, Depot.Indisponible _ -> new Assemblage.Indisponible();
        };
    }

    private Map<String, String> confier(Ordre ordre, Map<String, String> parametres, List<? extends Commande.Source> octets,
            Commande.Reception reception) throws Interrompu, SourceIllisible {
        var commande = new Commande(ordre, parametres, List.copyOf(octets), reception);
        if (atelier.confier(commande, reglages.immediat().multipliedBy(4), reglages.delai()) instanceof Issue.Faite(var reponse)) {
            return reponse;
        }
        throw new Interrompu();
    }

    /** A worker did not answer. */
    private static final class Interrompu extends Exception {}
}
