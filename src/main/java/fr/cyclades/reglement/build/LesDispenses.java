package fr.cyclades.reglement.build;

import fr.cyclades.reglement.eval.EpreuveModele;
import fr.cyclades.reglement.eval.Modele.SpecialiteModele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which diplomas open a dispense of which unit: the table of general units, and the professional dispenses by spécialité. */
final class LesDispenses {

    private static final List<String> EFFETS = List.of("OUI", "SI_UNITE_AU_DIPLOME");

    private final Atelier atelier;
    private final Objet table;
    private final Set<String> diplomes;

    /** @param diplomes codes that a candidate may declare */
    LesDispenses(Atelier atelier, Set<String> diplomes) {
        this.atelier = atelier;
        this.diplomes = diplomes;
        this.table = atelier.liasse.part("acquis").objet("dispenses");
    }

    /** Diploma → effect, for one unit of one spécialité. */
    Map<String, String> de(String specialite, Objet unite) {
        var ouvertes = new LinkedHashMap<String, String>();
        var generale = table.objet("generales").objet(unite.texte("generale"));
        EFFETS.forEach(effet -> generale.textes(effet).forEach(diplome -> ouvertes.put(diplome, effet)));
        for (var ligne : table.objets("professionnelles")) {
            if (ligne.texte("specialite").equals(specialite) && ligne.textes("unites").stream().anyMatch(n -> seNomme(unite, n))) {
                ouvertes.put(ligne.texte("diplome"), "OUI");
            }
        }
        return ouvertes;
    }

    /** Diploma → effect, for one épreuve common to all that is in the grid. */
    Map<String, String> deLaCommune(Objet epreuve) {
        var ouvertes = new LinkedHashMap<>(de("", epreuve));
        var parDiplome = table.objet("par_diplome");
        parDiplome.champs().keySet().stream().filter(d -> parDiplome.textes(d).stream().anyMatch(n -> seNomme(epreuve, n))).forEach(d -> ouvertes.put(d, "OUI"));
        return ouvertes;
    }

    private static boolean seNomme(Objet unite, String nom) {
        return nom.equals(unite.texte("code")) || nom.equals(unite.texte("unite")) || unite.textes("alias").contains(nom);
    }

    /** Nothing to check where the campagne has no grid of acquis. */
    void verifier(Map<String, SpecialiteModele> specialites, List<EpreuveModele> enGrille, Objet unites) {
        if (diplomes.isEmpty()) {
            return;
        }
        table.objet("generales").champs().forEach((unite, effets) -> {
            if (!unites.a(unite)) {
                atelier.faute(table.objet("generales").lieuDe(unite), "l’unité générale « " + unite + " » n’est pas décrite",
                        Defauts.plutot(unite, unites.champs().keySet()));
            }
            EFFETS.forEach(effet -> ((Objet) effets).textes(effet).forEach(d -> verifierDiplome(d, effets.lieu())));
        });
        verifierLesCommunes(enGrille);
        for (var ligne : table.objets("professionnelles")) {
            verifierDiplome(ligne.texte("diplome"), ligne.lieu());
            var specialite = specialites.get(ligne.texte("specialite"));
            if (specialite == null) {
                atelier.faute(ligne.lieu(), "la spécialité « " + ligne.texte("specialite") + " » n’existe pas",
                        Defauts.plutot(ligne.texte("specialite"), specialites.keySet()));
            } else if (specialite.saisie()) {
                ligne.textes("unites").stream().filter(u -> specialite.epreuves().stream().noneMatch(e -> e.seNomme(u))).forEach(u ->
                        atelier.faute(ligne.lieu(), "« " + u + " » n’est une épreuve ni une unité de " + specialite.code(),
                                "corrigez-la, ou donnez cet « alias » à une unité : "
                                        + specialite.epreuves().stream().map(EpreuveModele::ligne).toList()));
            }
        }
    }

    private void verifierLesCommunes(List<EpreuveModele> enGrille) {
        var parDiplome = table.objet("par_diplome");
        parDiplome.champs().keySet().forEach(diplome -> {
            verifierDiplome(diplome, parDiplome.lieuDe(diplome));
            parDiplome.textes(diplome).stream().filter(u -> enGrille.stream().noneMatch(e -> e.seNomme(u))).forEach(u ->
                    atelier.faute(parDiplome.lieuDe(diplome), "« " + u + " » n’est pas dans la grille des acquis",
                            Defauts.plutot(u, enGrille.stream().map(EpreuveModele::ligne).toList())));
        });
    }

    private void verifierDiplome(String diplome, Lieu lieu) {
        if (!diplomes.contains(diplome)) {
            atelier.faute(lieu, "le diplôme « " + diplome + " » n’est pas parmi ceux qu’on peut déclarer", Defauts.plutot(diplome, diplomes));
        }
    }
}
