package fr.cyclades.reglement.check;

import static fr.cyclades.reglement.check.Comparaison.pourQui;
import static fr.cyclades.reglement.check.Ecarts.parCode;

import fr.cyclades.reglement.eval.EpreuveModele;
import fr.cyclades.reglement.eval.Modele.Epreuves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What changes in the épreuves; the same change in several spécialités is told once. */
record ComparaisonDEpreuves(Epreuves avant, Epreuves apres, Ecarts ecarts) {

    void comparer() {
        var parPhrase = new LinkedHashMap<String, List<String>>();
        ecarts.listes("Les spécialités", List.copyOf(avant.specialites().keySet()), List.copyOf(apres.specialites().keySet()));
        avant.specialites().forEach((code, specialite) -> {
            if (apres.specialites().containsKey(code)) {
                epreuves(specialite.epreuves(), apres.specialites().get(code).epreuves())
                        .forEach(p -> parPhrase.computeIfAbsent(p, cle -> new ArrayList<>()).add(code));
            }
        });
        parPhrase.forEach((phrase, specialites) -> ecarts.ajouter(phrase + " (" + String.join(", ", specialites) + ")"));
        epreuves(avant.communes(), apres.communes()).forEach(ecarts::ajouter);
        ecarts.texte("Une épreuve d’une autre session", avant.motifAutreSession(), apres.motifAutreSession());
    }

    private static List<String> epreuves(List<EpreuveModele> a, List<EpreuveModele> b) {
        var seuls = new Ecarts();
        seuls.parCode("L’épreuve", parCode(a, EpreuveModele::code), parCode(b, EpreuveModele::code), e -> e.code() + ", " + e.libelle().brut(),
                (avant, apres) -> epreuve(avant, apres, seuls));
        seuls.ordre("Les épreuves se lisent", parCode(a, EpreuveModele::code), parCode(b, EpreuveModele::code), e -> e.code() + ", " + e.libelle().brut());
        return seuls.phrases();
    }

    private static void epreuve(EpreuveModele a, EpreuveModele b, Ecarts ecarts) {
        var nom = "L’épreuve " + b.code() + ", " + b.libelle().brut();
        ecarts.texte(nom + ", intitulé", a.libelle(), b.libelle());
        ecarts.changement(nom + ", coefficient", inconnu(a.coefficient()), inconnu(b.coefficient()));
        ecarts.changement(nom + ", durée en minutes", inconnu(a.dureeMinutes()), inconnu(b.dureeMinutes()));
        ecarts.texte(nom + ", forme", a.forme(), b.forme());
        ecarts.changement(nom + ", année", a.annee(), b.annee());
        ecarts.changement(nom + ", date", inconnu(a.date()), inconnu(b.date()));
        ecarts.changement(nom + ", dernier jour", inconnu(a.dateFin()), inconnu(b.dateFin()));
        ecarts.texte(nom + ", lieu", a.lieu(), b.lieu());
        ecarts.changement(nom + ", rubrique", a.rubrique(), b.rubrique());
        ecarts.texte(nom + ", choix", a.choix(), b.choix());
        ecarts.changement(nom + ", existe", pourQui(a.si()), pourQui(b.si()));
        ecarts.changement(nom + ", statuts", statuts(a), statuts(b));
        ecarts.changement(nom + ", diplômes qui en dispensent", a.dispenses().keySet(), b.dispenses().keySet());
    }

    private static String statuts(EpreuveModele e) {
        return String.join(", ", e.statuts().stream().map(c -> c.statut() + " " + pourQui(c.si())
                + (c.motif().estVide() ? "" : " (" + c.motif().ecrit() + ")")).toList());
    }

    private static String inconnu(Optional<?> valeur) {
        return valeur.map(Object::toString).orElse("inconnu");
    }
}
