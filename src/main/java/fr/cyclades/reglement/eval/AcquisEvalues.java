package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.cel.Phrases;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.eval.AcquisModele.Nature;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grid of acquis for these answers: one line per unit of the chosen spécialité, or per épreuve that the règlement puts in it. */
final class AcquisEvalues {

    static final AcquisEvalues SANS = new AcquisEvalues();

    private final List<Ligne> lignes = new ArrayList<>();
    private final List<Constatation> constatations = new ArrayList<>();
    private final Evaluation evaluation;
    private final AcquisModele modele;

    /**
     * @param diplomes held, that may open a dispense of this unit; {@code ouverte} whether one does, for these answers
     * @param pourLesRegles what {@code l} reads, made ready by {@link Portee#preparer}
     */
    record Ligne(EpreuveModele epreuve, String libelle, List<String> diplomes, Object pourLesRegles, Optional<Nature> nature,
                 List<OptionProposee> natures, boolean ouverte, String diplome, String note, String date) {
    }

    private AcquisEvalues() {
        evaluation = null;
        modele = null;
    }

    AcquisEvalues(Evaluation evaluation, AcquisModele modele) {
        this.evaluation = evaluation;
        this.modele = modele;
        var saisie = evaluation.reponses.groupe(modele.champ());
        var tenus = evaluation.portee.liste(modele.champDiplomes());
        for (var epreuve : EpreuvesEvaluees.deLaGrille(evaluation)) {
            var ligne = lire(epreuve, saisie.get(epreuve.ligne()), tenus);
            lignes.add(ligne);
            juger(ligne);
        }
        evaluation.portee.oter("l");
    }

    private Ligne lire(EpreuveModele epreuve, Object brute, List<String> tenus) {
        var saisie = brute instanceof Map<?, ?> m ? m : Map.of();
        var diplomes = tenus.stream().filter(epreuve.dispenses()::containsKey).toList();
        var code = texte(saisie, "nature");
        var diplome = diplomes.size() == 1 ? diplomes.getFirst() : texte(saisie, "diplome");
        var libelle = epreuve.libelle().rendre(evaluation.portee);
        var l = new HashMap<String, Object>(Map.of("unite", epreuve.ligne(), "code", epreuve.code(), "generale", epreuve.generale(),
                "libelle", libelle, "ouverte", !diplomes.isEmpty()));
        if (diplomes.contains(diplome)) {
            l.put("diplome", diplome);
            l.put("diplome_libelle", modele.diplomes().getOrDefault(diplome, diplome));
            l.put("effet", epreuve.dispenses().get(diplome));
        }
        var note = texte(saisie, "note");
        var date = texte(saisie, "date");
        l.put("note_saisie", note);
        Valeurs.note(note).ifPresent(n -> l.put("note", n));
        Reponses.dateReelle(date).ifPresent(d -> l.put("date", Contextes.instant(d)));
        var nature = modele.nature(code);
        nature.ifPresent(n -> l.put("nature", n.code()));
        evaluation.portee.mettre("l", Portee.preparer(l));
        var ouverte = !diplomes.isEmpty() && dispensePossible();
        l.put("ouverte", ouverte);
        var pourLesRegles = Portee.preparer(l);
        evaluation.portee.mettre("l", pourLesRegles);
        return new Ligne(epreuve, libelle, diplomes, pourLesRegles, nature, natures(code, ouverte), ouverte, diplome, note, date);
    }

    /** A renunciation alone is nothing to choose from: who has no dispense renounces nothing. */
    private boolean dispensePossible() {
        for (var nature : modele.natures()) {
            if (nature.parDiplome() && !nature.renonce() && evaluation.vraie(nature.si())) {
                return true;
            }
        }
        return false;
    }

    private List<OptionProposee> natures(String choisie, boolean ouverte) {
        var options = new ArrayList<OptionProposee>();
        if (!ouverte) {
            options.add(new OptionProposee("", evaluation.dire(modele.passer()), "", "", true, "", choisie.isEmpty()));
        }
        for (var nature : modele.natures()) {
            var possible = (ouverte || !nature.parDiplome()) && evaluation.vraie(nature.si());
            if (possible || nature.code().equals(choisie)) {
                options.add(new OptionProposee(nature.code(), evaluation.dire(nature.libelle()), evaluation.dire(nature.aide()), "",
                        possible, "", nature.code().equals(choisie)));
            }
        }
        return options;
    }

    private void juger(Ligne ligne) {
        if (ligne.nature().isEmpty()) {
            if (ligne.ouverte()) {
                dire(Gravite.MANQUE, ligne, "acquis_a_choisir", "nature", evaluation.dire(modele.aChoisir()));
            }
            return;
        }
        var nature = ligne.nature().get();
        if (ligne.natures().stream().anyMatch(o -> o.choisie() && !o.disponible())) {
            dire(Gravite.ERREUR, ligne, "acquis_impossible", "nature", "« " + evaluation.dire(nature.libelle())
                    + " » n’est pas possible pour cette épreuve. Choisissez une autre réponse.");
        }
        if (nature.parDiplome() && !nature.renonce() && ligne.ouverte() && !ligne.diplomes().contains(ligne.diplome())) {
            dire(Gravite.MANQUE, ligne, "obligatoire", "diplome", "Choisissez le diplôme qui dispense de cette épreuve.");
        }
        if (nature.demandeNote()) {
            jugerLaNote(ligne);
        }
        if (nature.demandeDate()) {
            jugerLaDate(ligne);
        }
    }

    private void jugerLaNote(Ligne ligne) {
        if (ligne.note().isEmpty()) {
            dire(Gravite.MANQUE, ligne, "obligatoire", "note", "Écrivez la note que vous gardez. Exemple : 12,5");
        } else if (Valeurs.note(ligne.note()).isEmpty()) {
            dire(Gravite.ERREUR, ligne, "format", "note", "« " + ligne.note()
                    + " » n’est pas une note : écrivez un nombre de 0 à 20, avec deux décimales au plus. Exemple : 12,5");
        }
    }

    private void jugerLaDate(Ligne ligne) {
        if (ligne.date().isEmpty()) {
            dire(Gravite.MANQUE, ligne, "obligatoire", "date", "Écrivez la date du relevé ou de la décision.");
        } else if (Reponses.dateReelle(ligne.date()).isEmpty()) {
            dire(Gravite.ERREUR, ligne, "format", "date", "La date " + ligne.date()
                    + " n’existe pas : écrivez le jour, le mois et l’année en chiffres. Exemple : 7 3 2021");
        }
    }

    private void dire(Gravite gravite, Ligne ligne, String code, String colonne, String phrase) {
        var nom = ligne.epreuve().code() + ", " + ligne.libelle() + " : ";
        var champ = modele.champ() + "." + ligne.epreuve().ligne() + "." + colonne;
        var onglet = evaluation.modele.champs().get(modele.champ()).onglet();
        constatations.add(new Constatation(gravite, onglet, new Refus(code, nom + Phrases.minuscule(phrase), champ, "")));
    }

    private static String texte(Map<?, ?> saisie, String colonne) {
        return saisie.get(colonne) instanceof String texte ? texte : "";
    }

    List<Ligne> lignes() {
        return lignes;
    }

    List<Constatation> constatations() {
        return constatations;
    }

    /** What {@code r.<grid>} reads: the lines for which something was chosen. */
    List<Object> pourLesRegles() {
        return lignes.stream().filter(l -> l.nature().isPresent()).map(Ligne::pourLesRegles).toList();
    }

    Optional<Ligne> ligne(EpreuveModele epreuve) {
        for (var ligne : lignes) {
            if (ligne.epreuve() == epreuve) {
                return Optional.of(ligne);
            }
        }
        return Optional.empty();
    }

    /** Whether an acquis stands for this épreuve. */
    boolean couvre(EpreuveModele epreuve) {
        return ligne(epreuve).flatMap(Ligne::nature).map(n -> !n.renonce()).orElse(false);
    }

    /** The motive of the status, for example « Brevet professionnel électricien ». */
    String motif(Ligne ligne) {
        evaluation.portee.mettre("l", ligne.pourLesRegles());
        var motif = evaluation.dire(ligne.nature().orElseThrow().motif());
        evaluation.portee.oter("l");
        return motif;
    }
}
