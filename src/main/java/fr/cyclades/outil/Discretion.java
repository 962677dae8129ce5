package fr.cyclades.outil;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Explication.Valeur;
import fr.cyclades.reglement.TypeDeChamp;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out of an explanation what a rule may have read and nobody needs to see: names, addresses, free texts. */
record Discretion(Definition definition) {

    private static final Pattern LECTURE = Pattern.compile("\\[(\\w)\\.(\\w+)[^\\]]*\\]$");
    private static final Set<String> FAITS = Set.of("nom", "prenoms");
    private static final Set<TypeDeChamp> PERSONNELS = Set.of(TypeDeChamp.TEXTE, TypeDeChamp.MAIL, TypeDeChamp.TELEPHONE, TypeDeChamp.REPRIS);

    Explication sur(Explication e) {
        return new Explication(e.genre(), e.code(), e.decision(), e.regle(), e.valeurs().stream().map(this::sur).toList(), e.source(), e.lieu());
    }

    private Valeur sur(Valeur valeur) {
        var lecture = LECTURE.matcher(valeur.nom());
        return lecture.find() && estPersonnelle(lecture.group(1), lecture.group(2)) ? new Valeur(valeur.nom(), "(non montré)") : valeur;
    }

    private boolean estPersonnelle(String variable, String nom) {
        return variable.equals("k") ? FAITS.contains(nom) : definition.champ(nom).map(Champ::type).filter(PERSONNELS::contains).isPresent();
    }
}
