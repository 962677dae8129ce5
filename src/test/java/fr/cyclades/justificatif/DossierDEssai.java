package fr.cyclades.justificatif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.HorlogeDEssai;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Inscriptions;
import fr.cyclades.candidature.SituationsDEssai;
import fr.cyclades.inspection.Inspections;
import fr.cyclades.justificatif.Depots.Ou;
import fr.cyclades.justificatif.Transmissions.Clic;
import fr.cyclades.justificatif.controle.TenueDesFiches;
import fr.cyclades.personas.Personne;
import fr.cyclades.personas.Personnes;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A candidature whose pieces are given, without going through the pages: what the tests of the desk begin with. */
@Lazy
@Component
public class DossierDEssai {

    private final Personnes personnes;
    private final CandidateDEssai candidats;
    private final Pieces pieces;
    private final Depots depots;
    private final Transmissions transmissions;
    private final TenueDesFiches fiches;
    private final Inspections inspections;
    private final TransactionTemplate transaction;
    private final HorlogeDEssai horloge;

    DossierDEssai(Personnes personnes, Brouillons brouillons, Inscriptions inscriptions, Candidatures candidatures, Campagnes campagnes, Pieces pieces,
            Depots depots, Transmissions transmissions, TenueDesFiches fiches, Inspections inspections, TransactionTemplate transaction,
            HorlogeDEssai horloge) {
        this.personnes = personnes;
        this.candidats = new CandidateDEssai(brouillons, inscriptions, candidatures, campagnes);
        this.pieces = pieces;
        this.depots = depots;
        this.transmissions = transmissions;
        this.fiches = fiches;
        this.inspections = inspections;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    public record Dossier(Personne personne, UUID candidature) {}

    /** Nadia is registered for the bac pro of Clermont-Ferrand. */
    public Dossier inscrit() {
        return inscrit(CandidateDEssai.BAC_PRO, Map.of());
    }

    /** @param autres answers that differ from those of Clermont-Ferrand */
    public Dossier inscrit(String campagne, Map<String, ?> autres) {
        return inscrit(campagne, SituationsDEssai.reponsesDeNadia(autres));
    }

    public Dossier inscrit(String campagne, Reponses reponses) {
        var nadia = personnes.nadia();
        var id = candidats.inscrire(nadia.candidat(), campagne, reponses, horloge.maintenant());
        fiches.tenir(id);
        return new Dossier(nadia, id);
    }

    /** All is deposited and transmitted. */
    public Dossier transmis() {
        var dossier = inscrit();
        de(dossier.candidature()).forEach(p -> deposer(dossier, p.quoi().code()));
        fournir(dossier);
        return dossier;
    }

    /** A file that nobody will open. */
    public void deposer(Dossier dossier, String code) {
        assertThat(deposerSansOctets(new Ou(dossier.candidature(), code, qui(dossier), horloge.maintenant()))).isEmpty();
    }

    /** A file without bytes: its inspection, asked by the deposit, is forgotten in the same transaction, so that nobody looks for them. */
    public Optional<Refus> deposerSansOctets(Ou ou) {
        return deposerSansOctets(ou, OptionalInt.empty());
    }

    /** @param versionLue on a signed paper */
    public Optional<Refus> deposerSansOctets(Ou ou, OptionalInt versionLue) {
        var objet = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return transaction.execute(_ -> {
            var refus = depots.deposer(ou, apport(objet, ou.code(), 1000, versionLue));
            de(ou.candidature()).stream().filter(p -> p.quoi().code().equals(ou.code())).flatMap(p -> p.depot().stream()).map(EtatDePiece.Depot::fichier)
                    .filter(f -> refus.isEmpty()).forEach(inspections::oublier);
            return refus;
        });
    }

    /** @param objet where its bytes are in the storage */
    public void deposer(Dossier dossier, String code, String objet, long octets) {
        assertThat(depots.deposer(new Ou(dossier.candidature(), code, qui(dossier), horloge.maintenant()), apport(objet, code, octets, OptionalInt.empty()))).isEmpty();
    }

    private static Apport apport(String objet, String code, long octets, OptionalInt versionLue) {
        return new Apport(objet, code.toLowerCase() + ".pdf", "application/pdf", octets, 1, 0, versionLue);
    }

    public void fournir(Dossier dossier) {
        assertThat(transmissions.fournir(new Clic(dossier.candidature(), 1, "lu", qui(dossier), horloge.maintenant()), "DOSSIER")).isEmpty();
    }

    public List<Piece> de(UUID candidature) {
        return pieces.de(List.of(candidature)).get(candidature).stream().flatMap(d -> d.demandees().stream()).toList();
    }

    public Piece piece(Dossier dossier, String code) {
        return de(dossier.candidature()).stream().filter(p -> p.quoi().code().equals(code)).findFirst().orElseThrow();
    }

    private static Identite qui(Dossier dossier) {
        return new Identite.DuCandidat(dossier.personne().candidat());
    }
}
