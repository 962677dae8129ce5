package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.compte.Candidats;
import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The answers of an earlier session, offered to who registers again to the same exam (R167): those that still answer a question and that
 * are still possible. Consents and declarations are asked again.
 */
@Service
public class Reprises {

    private static final Set<TypeDeChamp> REDEMANDES = Set.of(TypeDeChamp.CASE, TypeDeChamp.NOTE, TypeDeChamp.REPRIS);
    private static final Set<String> IMPOSSIBLE = Set.of("choix_indisponible", "format");

    private final Candidatures candidatures;
    private final Candidats candidats;

    Reprises(Candidatures candidatures, Candidats candidats) {
        this.candidatures = candidatures;
        this.candidats = candidats;
    }

    /** The last inscription of this person to this exam, at an earlier session. */
    public Optional<Candidature.Fiche> proposee(UUID candidat, Campagne campagne) {
        var notice = campagne.notice();
        return candidatures.de(candidat).stream().map(Candidature::fiche)
                .filter(f -> f.examen().equals(notice.examen()) && f.session() < notice.sessionRattachement())
                .max(Comparator.comparing(Candidature.Fiche::session).thenComparing(Candidature.Fiche::enregistreeLe));
    }

    /** What to start with; nothing when this person has no such inscription. */
    public Reponses reponses(UUID candidat, Campagne campagne, Instant recu) {
        return proposee(candidat, campagne).flatMap(f -> candidatures.version(f.id(), f.version())).map(version -> {
            var contexte = Contextes.de(candidats.parId(candidat).orElseThrow(), campagne, recu);
            var reponses = avecLesHeritees(candidat, campagne, encorePosees(campagne.definition(), version.reponses()));
            for (var impossibles = Set.of(""); !impossibles.isEmpty(); ) {
                impossibles = Set.copyOf(campagne.definition().evaluer(reponses, contexte).obstacles().stream().map(o -> o.refus())
                        .filter(r -> IMPOSSIBLE.contains(r.code())).map(r -> r.champ().split("\\.")[0]).toList());
                for (var champ : impossibles) {
                    reponses = reponses.avec(champ, null);
                }
            }
            return reponses;
        }).orElseGet(Reponses::vides);
    }

    /** The same answers, with those of the last inscription that stands which the règlement does not let change (R74). */
    public Reponses avecLesHeritees(UUID candidat, Campagne campagne, Reponses reponses) {
        var heritages = campagne.definition().heritages();
        if (heritages.isEmpty()) {
            return reponses;
        }
        var notice = campagne.notice();
        var anciennes = candidatures.de(candidat).stream().filter(Candidature::estVivante).map(Candidature::fiche)
                .filter(f -> f.examen().equals(notice.examen()) && f.session() < notice.sessionRattachement())
                .max(Comparator.comparing(Candidature.Fiche::session).thenComparing(Candidature.Fiche::enregistreeLe))
                .flatMap(f -> candidatures.version(f.id(), f.version())).map(Version::reponses).orElseGet(Reponses::vides);
        var toutes = reponses;
        for (var champ : heritages) {
            toutes = toutes.avecAnterieure(champ, anciennes.texte(champ).orElse(null));
        }
        return toutes;
    }

    private static Reponses encorePosees(Definition definition, Reponses anciennes) {
        var reponses = Reponses.vides();
        for (var champ : definition.onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> !REDEMANDES.contains(c.type()))
                .map(Champ::code).filter(anciennes::contient).toList()) {
            reponses = reponses.avec(champ, anciennes.asMap().get(champ));
        }
        return reponses;
    }
}
