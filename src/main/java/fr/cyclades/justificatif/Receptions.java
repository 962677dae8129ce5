package fr.cyclades.justificatif;

import fr.cyclades.inspection.Assemblage;
import fr.cyclades.inspection.Assemblages;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.justificatif.Depots.Ou;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import fr.cyclades.stockage.Empreinte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;

/** Takes files for a piece: sorts them, makes their bytes durable, has them looked at, then only says they are deposited. */
@Service
public class Receptions {

    private static final Refus STOCKAGE = Tri.refus("stockage_indisponible", "Le dépôt est impossible pour l’instant : notre espace de stockage ne répond "
            + "pas. Rien n’a été enregistré. Réessayez dans quelques minutes.");

    private final Depots depots;
    private final Coffre coffre;
    private final Inspections inspections;
    private final Assemblages assemblages;

    Receptions(Depots depots, Coffre coffre, Inspections inspections, Assemblages assemblages) {
        this.depots = depots;
        this.coffre = coffre;
        this.inspections = inspections;
        this.assemblages = assemblages;
    }

    /** Outside any transaction: the bytes first. @param formats of the campagne */
    public Reception recevoir(Ou ou, FormatsDePiece formats, List<Envoye> envoyes) {
        var empechement = depots.empechement(ou);
        if (empechement.isPresent()) {
            return new Reception.Refusee(List.of(empechement.get()));
        }
        var tri = new Tri(envoyes, formats);
        var refus = tri.refus();
        if (!refus.isEmpty()) {
            return new Reception.Refusee(refus);
        }
        return tri.estPdf() || tri.estJpegTelQuel()
                ? telQuel(ou, envoyes.getFirst(), tri.estPdf() ? "application/pdf" : "image/jpeg", formats)
                : assembler(ou, envoyes, formats.tailleMaxOctets());
    }

    private Reception telQuel(Ou ou, Envoye envoye, String type, FormatsDePiece formats) {
        return switch (garder(envoye, formats.tailleMaxOctets())) {
            case Depot.Depose(var empreinte, var taille) -> switch (inspections.examiner(empreinte, AttentesDeLaPiece.rapides(formats))) {
                case Verdict.Refuse(var refus) -> new Reception.Refusee(refus.stream().map(r -> Tri.refus(r.code(), r.phrase())).toList());
                case Verdict.Accepte(_, var pages, _, _) -> deposer(ou, new Apport(empreinte.texte(), envoye.nomPropre(), type, taille, pages, 0, OptionalInt.empty()));
                case Verdict.EnCours _, Verdict.AVoir _ -> deposer(ou, new Apport(empreinte.texte(), envoye.nomPropre(), type, taille, 0, 0, OptionalInt.empty()));
            };
            case Depot.TropGros _ -> new Reception.Refusee(List.of(Tri.tropLourd("« " + envoye.nomPropre() + " »", envoye.taille(), formats.tailleMaxOctets())));
            case Depot.Interrompu _, Depot.Indisponible _ -> new Reception.Panne(STOCKAGE);
        };
    }

    private Reception assembler(Ou ou, List<Envoye> envoyes, long limite) {
        var photos = new ArrayList<Empreinte>();
        for (var envoye : envoyes) {
            if (!(garder(envoye, Tri.PAR_PHOTO) instanceof Depot.Depose(var empreinte, _))) {
                return new Reception.Panne(STOCKAGE);
            }
            photos.add(empreinte);
        }
        return switch (assemblages.assembler(photos, limite)) {
            case Assemblage.Assemble(var empreinte, var taille, var pages) -> deposer(ou, new Apport(empreinte.texte(), nom(envoyes), "application/pdf", taille,
                    pages, envoyes.size(), OptionalInt.empty()));
            case Assemblage.Refuse(var refus) -> new Reception.Refusee(refus.stream().map(r -> Tri.refus(r.code(), nom(r, envoyes) + r.phrase())).toList());
            case Assemblage.Indisponible _ -> new Reception.Panne(Tri.refus("assemblage_indisponible", "Vos photos n’ont pas pu être réunies : trop de dépôts "
                    + "en même temps. Rien n’a été enregistré. Réessayez dans une minute."));
        };
    }

    private static String nom(List<Envoye> envoyes) {
        var autres = envoyes.size() - 1;
        return envoyes.getFirst().nomPropre() + (autres == 0 ? "" : " et " + autres + (autres > 1 ? " autres photos" : " autre photo"));
    }

    /** The field of the refusal of a photograph is its rank. */
    private static String nom(Refus refus, List<Envoye> envoyes) {
        var rang = refus.champ().matches("\\d{1,3}") ? Integer.parseInt(refus.champ()) : -1;
        return envoyes.size() > 1 && rang >= 0 && rang < envoyes.size() ? "« " + envoyes.get(rang).nomPropre() + " » : " : "";
    }

    private Depot garder(Envoye envoye, long limite) {
        try (var octets = envoye.octets().ouvrir()) {
            return coffre.deposer(octets, limite);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private Reception deposer(Ou ou, Apport apport) {
        return depots.deposer(ou, apport).<Reception>map(refus -> new Reception.Refusee(List.of(refus))).orElseGet(Reception.Acceptee::new);
    }
}
