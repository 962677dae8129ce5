package fr.cyclades.compte.web;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the fields of a civil status, with what was typed and what is wrong. */
@Component
public class FabriqueDeVueEtatCivil {

    private static final List<Option> CIVILITES = List.of(Option.de("MADAME", "Madame"), Option.de("MONSIEUR", "Monsieur"));

    private final List<Option> pays;
    private final Communes communes;

    FabriqueDeVueEtatCivil(Pays pays, Communes communes) {
        this.pays = pays.tous().stream()
                .map(e -> new Option(e.code(), e.libelle(), null, e.estAncien() ? "Anciens pays" : "Pays d’aujourd’hui")).toList();
        this.communes = communes;
    }

    public VueEtatCivil vierge() {
        return vue(SaisieEtatCivil.vide(), List.of(), null);
    }

    /** @param lu what was read of it */
    public VueEtatCivil refusee(SaisieEtatCivil saisie, LectureEtatCivil.Lu lu) {
        return vue(saisie, lu.refus(), lu.lieu());
    }

    public VueEtatCivil remplie(SaisieEtatCivil saisie) {
        return vue(saisie, List.of(), null);
    }

    private VueEtatCivil vue(SaisieEtatCivil s, List<Refus> refus, LectureDeLieu.Lu lieu) {
        return new VueEtatCivil(
                champ("civilite", "Civilité", "Elle sert seulement à vous écrire.", s.civilite(), refus).avecOptions(CIVILITES),
                champ("nomDeNaissance", "Nom de famille", "Votre nom de naissance", s.nomDeNaissance(), refus),
                champ("confirmationNom", "Confirmation du nom de naissance",
                        "Écrivez-le une deuxième fois\u00a0: il ne pourra plus être changé après l’inscription.", s.confirmationNom(), refus),
                champ("nomDUsage", "Nom d’usage", "Par exemple un nom d’époux ou d’épouse", s.nomDUsage(), refus).optionnel(),
                champ("prenoms", "Prénoms", "Tous, dans l’ordre de la pièce d’identité", s.prenoms(), refus),
                champ("sansPrenom", "Je n’ai pas de prénom", null, s.sansPrenom(), refus).optionnel(),
                date("naissance", "Date de naissance", "Exemple\u00a0: 30/05/1998", s.naissance(), refus),
                date("confirmationNaissance", "Confirmation de la date de naissance", "Écrivez-la une deuxième fois.",
                        s.confirmationNaissance(), refus),
                aConfirmer(s, refus),
                champ("pays", "Pays de naissance", "Outre-mer\u00a0: choisissez France.", s.pays(), refus).avecOptions(pays),
                champ("commune", "Commune de naissance",
                        "En France, avec le département. Exemple\u00a0: Thiers (63). À l’étranger, le nom de la ville.", s.commune(), refus),
                s.codeCommune(), aChoisir(s, refus, lieu));
    }

    private static Champ aConfirmer(SaisieEtatCivil s, List<Refus> refus) {
        var champ = champ("ageConfirme", "C’est bien ma date de naissance", null, s.ageConfirme(), refus);
        return champ.aErreur() ? champ : null;
    }

    private Champ aChoisir(SaisieEtatCivil s, List<Refus> refus, LectureDeLieu.Lu lieu) {
        if (lieu == null || lieu.propositions().isEmpty() && !lieu.gardable()) {
            return null;
        }
        var options = Stream.concat(
                lieu.propositions().stream().map(c -> Option.de(c.code(), c.libelle(), communes.departements().get(c.departement()))),
                lieu.gardable() ? Stream.of(Option.de(SaisieEtatCivil.TELLE_QUELLE,
                        "Cette commune n’existe plus sous ce nom\u00a0: gardez-la ainsi")) : Stream.empty());
        return champ("communeChoisie", "Quelle commune\u00a0?", null, s.communeChoisie(), refus).avecOptions(options.toList());
    }

    private static Champ champ(String nom, String libelle, String aide, String valeur, List<Refus> refus) {
        return Champ.de(nom, libelle).avecAide(aide).avecValeur(valeur).avecRefus(refus);
    }

    private static ChampDate date(String nom, String libelle, String aide, SaisieDate saisie, List<Refus> refus) {
        return ChampDate.de(nom, libelle, aide).avecSaisie(saisie.jour(), saisie.mois(), saisie.annee()).avecRefus(refus).deNaissance();
    }
}
