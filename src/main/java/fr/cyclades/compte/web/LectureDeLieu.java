package fr.cyclades.compte.web;

import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.referentiel.Commune;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads a place of birth: a commune of France, present or former, told from its homonyms by its département; abroad, the name of the
 * town as typed.
 */
@Component
class LectureDeLieu {

    private static final int SUGGESTIONS = 5;

    private final Communes communes;
    private final Pays pays;

    LectureDeLieu(Communes communes, Pays pays) {
        this.communes = communes;
        this.pays = pays;
    }

    /**
     * @param propositions communes to choose from when the name is not enough
     * @param gardable     the name may be kept as typed
     */
    record Lu(Optional<LieuDeNaissance> lieu, List<Refus> refus, List<Commune> propositions, boolean gardable) {

        private static Lu de(LieuDeNaissance lieu) {
            return new Lu(Optional.of(lieu), List.of(), List.of(), false);
        }

        private static Lu refuse(Refus refus) {
            return new Lu(Optional.empty(), List.of(refus), List.of(), false);
        }
    }

    Lu lire(SaisieEtatCivil saisie) {
        var etat = pays.parCode(saisie.pays());
        if (etat.isEmpty()) {
            return Lu.refuse(Refus.duChamp("pays", "pays_absent", "Choisissez votre pays de naissance."));
        }
        return etat.get().code().equals(Pays.FRANCE) ? enFrance(saisie) : aLEtranger(saisie, etat.get());
    }

    private static Lu aLEtranger(SaisieEtatCivil saisie, Pays.Etat etat) {
        return NomPropre.refus("commune", "le nom de votre ville de naissance", saisie.commune()).map(Lu::refuse)
                .orElseGet(() -> Lu.de(new LieuDeNaissance(etat.code(), etat.nom(), saisie.commune(), "", "")));
    }

    private Lu enFrance(SaisieEtatCivil saisie) {
        if (saisie.commune().isEmpty()) {
            return Lu.refuse(Refus.duChamp("commune", "commune_absente",
                    "Écrivez votre commune de naissance, avec son département. Exemple\u00a0: Thiers (63)"));
        }
        var homonymes = communes.nommees(saisie.commune());
        var choisie = choisie(saisie, homonymes);
        if (choisie.isPresent()) {
            var commune = choisie.get();
            return Lu.de(new LieuDeNaissance(Pays.FRANCE, pays.nom(Pays.FRANCE), commune.nom(), commune.code(), commune.departement()));
        }
        return homonymes.isEmpty() ? inconnue(saisie) : plusieurs(homonymes);
    }

    private Optional<Commune> choisie(SaisieEtatCivil saisie, List<Commune> homonymes) {
        if (homonymes.size() == 1) {
            return Optional.of(homonymes.getFirst());
        }
        var proposees = homonymes.isEmpty() ? communes.chercher(saisie.commune(), SUGGESTIONS) : homonymes;
        return proposees.stream().filter(c -> c.code().equals(saisie.communeChoisie()) || c.code().equals(saisie.codeCommune())).findFirst();
    }

    private static Lu plusieurs(List<Commune> homonymes) {
        return new Lu(Optional.empty(), List.of(Refus.duChamp("communeChoisie", "commune_homonyme",
                "%d communes portent ce nom\u00a0: choisissez la vôtre.".formatted(homonymes.size()))), homonymes, false);
    }

    private Lu inconnue(SaisieEtatCivil saisie) {
        var nom = communes.nomSeul(saisie.commune());
        var mauvais = NomPropre.refus("commune", "le nom de votre commune", nom);
        if (mauvais.isPresent()) {
            return Lu.refuse(mauvais.get());
        }
        var departement = communes.departementDe(saisie.commune());
        if (!saisie.communeChoisie().equals(SaisieEtatCivil.TELLE_QUELLE)) {
            return new Lu(Optional.empty(), List.of(Refus.duChamp("communeChoisie", "commune_inconnue",
                    "Aucune commune de France ne porte aujourd’hui le nom «\u00a0%s\u00a0»\u00a0: corrigez-le, ou gardez-le s’il est celui de la pièce d’identité."
                            .formatted(saisie.commune()))), communes.chercher(saisie.commune(), SUGGESTIONS), true);
        }
        return departement.map(code -> Lu.de(new LieuDeNaissance(Pays.FRANCE, pays.nom(Pays.FRANCE), nom, "", code)))
                .orElseGet(() -> new Lu(Optional.empty(), List.of(Refus.duChamp("commune", "departement_absent",
                        "Ajoutez le numéro du département après le nom. Exemple\u00a0: %s (63)".formatted(nom))), List.of(), true));
    }
}
