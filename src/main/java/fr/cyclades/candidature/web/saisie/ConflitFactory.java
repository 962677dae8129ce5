package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.web.saisie.VueConflit.Difference;
import fr.cyclades.candidature.web.saisie.VueConflit.Saisie;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The page that shows what stands in the draft beside what a stale page sent. */
record ConflitFactory(Etude enBase, Onglet onglet, Reponses saisies, Formulaire formulaire) {

    private static final Set<String> DE_SERVICE = Set.of(Formulaire.REVISION, Formulaire.VERS, Formulaire.FENETRE, Formulaire.RANG, "onglet", "_csrf");

    VueConflit vue() {
        var contexte = Contextes.de(enBase.candidat(), enBase.campagne(), enBase.instant());
        var apres = enBase.campagne().definition().evaluer(saisies, contexte);
        var garde = enBase.brouillon().gardeLe();
        return new VueConflit(new EnteteFactory(enBase).de(onglet), onglet.code(), onglet.titre(),
                "Gardé le " + EnFrancais.dateEtHeure(garde, enBase.campagne().zone()), differences(apres), champs());
    }

    private List<Difference> differences(Constat apres) {
        return saisies.differences(enBase.brouillon().reponses()).stream()
                .map(code -> new Difference(libelle(code, apres), valeur(code, enBase.constat()), valeur(code, apres)))
                .toList();
    }

    private String libelle(String code, Constat apres) {
        return Stream.of(apres, enBase.constat()).flatMap(c -> champ(code, c)).map(ChampConstate::libelle).findFirst().orElse(code);
    }

    private static String valeur(String code, Constat constat) {
        return champ(code, constat).map(ChampConstate::valeur).filter(v -> !v.isEmpty()).findFirst().orElse("Pas de réponse");
    }

    private static Stream<ChampConstate> champ(String code, Constat constat) {
        return constat.onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> c.code().equals(code));
    }

    private List<Saisie> champs() {
        return formulaire.champs().entrySet().stream()
                .filter(p -> !DE_SERVICE.contains(p.getKey()))
                .flatMap(p -> p.getValue().stream().map(valeur -> new Saisie(p.getKey(), valeur)))
                .toList();
    }
}
