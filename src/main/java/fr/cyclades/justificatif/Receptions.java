package fr.cyclades.justificatif;

import fr.cyclades.justificatif.Depots.Ou;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Depot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;

/** Takes files for a piece: sorts them, makes their bytes durable, then only says they are deposited. */
@Service
public class Receptions {

    private final Depots depots;
    private final Coffre coffre;

    Receptions(Depots depots, Coffre coffre) {
        this.depots = depots;
        this.coffre = coffre;
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
                ? telQuel(ou, envoyes.getFirst(), tri.estPdf() ? "application/pdf" : "image/jpeg", formats.tailleMaxOctets())
                : new Reception.Refusee(List.of(Tri.refus("photos", "Déposez une seule photo JPEG de 5 Mo au plus, ou un PDF.")));
    }

    private Reception telQuel(Ou ou, Envoye envoye, String type, long limite) {
        return switch (garder(envoye, limite)) {
            case Depot.Depose(var empreinte, var taille) ->
                deposer(ou, new Apport(empreinte.texte(), envoye.nomPropre(), type, taille, 0, 0, OptionalInt.empty()));
            case Depot.TropGros _ -> new Reception.Refusee(List.of(Tri.tropLourd("« " + envoye.nomPropre() + " »", envoye.taille(), limite)));
            case Depot.Interrompu _, Depot.Indisponible _ -> new Reception.Panne(Tri.refus("stockage_indisponible",
                    "Le dépôt est impossible pour l’instant : nos espaces de stockage ne répondent pas. Rien n’a été enregistré. Réessayez dans quelques "
                            + "minutes, votre fichier n’a pas changé."));
        };
    }

    private Depot garder(Envoye envoye, long limite) {
        try (var octets = envoye.octets().ouvrir()) {
            return coffre.deposer(octets, limite);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    private Reception deposer(Ou ou, Apport apport) {
        return depots.deposer(ou, apport).<Reception>map(refus -> new Reception.Refusee(List.<Refus>of(refus))).orElseGet(Reception.Acceptee::new);
    }
}
