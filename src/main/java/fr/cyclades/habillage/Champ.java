package fr.cyclades.habillage;

import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of a form as it is shown: label, help, what was typed, what is wrong. Drawn by the templates {@code champTexte},
 * {@code champListe}, {@code champRadios}… Begin with {@link #de} and add what is needed. Required unless made
 * {@linkplain #optionnel() optional}.
 *
 * @param nom       name of the parameter sent; also gives the {@code id}
 * @param aide      hint under the label, or null
 * @param valeurs   what was typed or chosen; several for check boxes
 * @param message   what is missing or wrong and how to mend it, or null
 * @param ton       of the message: {@link Ton#KO} when the form was refused for it, {@link Ton#ATTENTE} when an answer is only missing
 * @param facultatif not required: marked « (optionnel) »
 * @param fige      can no longer be changed: shown as text, nothing is sent
 * @param options   choices of a list, of radios or of check boxes
 */
public record Champ(String nom, String libelle, String aide, List<String> valeurs, String message, Ton ton, boolean facultatif,
        boolean fige, List<Option> options) {

    /**
     * A choice.
     *
     * @param aide   hint under the label, or null
     * @param groupe heading under which a list shows it, or null
     * @param disponible whether it may be chosen; else it is shown greyed
     */
    public record Option(String code, String libelle, String aide, String groupe, boolean disponible) {

        public Option(String code, String libelle, String aide, String groupe) {
            this(code, libelle, aide, groupe, true);
        }

        public static Option de(String code, String libelle) {
            return new Option(code, libelle, null, null);
        }

        public static Option de(String code, String libelle, String aide) {
            return new Option(code, libelle, aide, null);
        }

        public Option indisponible() {
            return new Option(code, libelle, aide, groupe, false);
        }
    }

    /** Choices shown together in a list, under a heading or none. */
    public record Groupe(String nom, List<Option> options) {}

    /** More of them would be too long to hear with the field. */
    private static final int EXPLICATIONS_BREVES = 4;

    public static Champ de(String nom, String libelle) {
        return new Champ(nom, libelle, null, List.of(), null, Ton.KO, false, false, List.of());
    }

    public Champ avecAide(String aide) {
        return new Champ(nom, libelle, aide, valeurs, message, ton, facultatif, fige, options);
    }

    /** @param valeur what was typed; null counts as nothing */
    public Champ avecValeur(String valeur) {
        return avecValeurs(valeur == null || valeur.isEmpty() ? List.of() : List.of(valeur));
    }

    public Champ avecValeurs(List<String> valeurs) {
        return new Champ(nom, libelle, aide, List.copyOf(valeurs), message, ton, facultatif, fige, options);
    }

    /** The answer was refused: red. */
    public Champ avecErreur(String phrase) {
        return new Champ(nom, libelle, aide, valeurs, phrase, Ton.KO, facultatif, fige, options);
    }

    /** The answer is missing, and can still be given later: amber. */
    public Champ avecManque(String phrase) {
        return new Champ(nom, libelle, aide, valeurs, phrase, Ton.ATTENTE, facultatif, fige, options);
    }

    /** Keeps, as its error, the phrases of the refusals that name this field. */
    public Champ avecRefus(List<Refus> refus) {
        var phrases = refus.stream().filter(r -> r.champ().equals(nom)).map(Refus::phrase).distinct().collect(Collectors.joining(" "));
        return phrases.isEmpty() ? this : avecErreur(phrases);
    }

    public Champ avecOptions(List<Option> options) {
        return new Champ(nom, libelle, aide, valeurs, message, ton, facultatif, fige, List.copyOf(options));
    }

    public Champ optionnel() {
        return new Champ(nom, libelle, aide, valeurs, message, ton, true, fige, options);
    }

    public Champ verrouille() {
        return new Champ(nom, libelle, aide, valeurs, message, ton, facultatif, true, options);
    }

    public String id() {
        return idDe(nom);
    }

    /** The {@code id} of a field in its page, and of the first control of a group: the target of the links of the error summary. */
    static String idDe(String nom) {
        return nom.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    public String idMessages() {
        return id() + "-messages";
    }

    /** {@code id} of the choice of this rank; the first one has the id of the field. */
    public String id(int rang) {
        return rang == 0 ? id() : id() + "-" + (rang + 1);
    }

    public String valeur() {
        return valeurs.isEmpty() ? "" : valeurs.getFirst();
    }

    /** The value as read by a person: labels of the chosen options, or what was typed. */
    public String lisible() {
        var choisies = options.stream().filter(o -> valeurs.contains(o.code())).map(Option::libelle).toList();
        return String.join(", ", choisies.isEmpty() ? valeurs : choisies);
    }

    /** The options by heading, in their order; those of one heading stand together. */
    public List<Groupe> groupes() {
        var groupes = new LinkedHashMap<String, List<Option>>();
        options.forEach(o -> groupes.computeIfAbsent(o.groupe(), nom -> new ArrayList<>()).add(o));
        return groupes.entrySet().stream().map(g -> new Groupe(g.getKey(), g.getValue())).toList();
    }

    /** The choices of a list that have something to say besides their label. */
    public List<Option> explications() {
        return options.stream().filter(o -> o.disponible() && o.aide() != null).toList();
    }

    public boolean explicationsBreves() {
        var combien = explications().size();
        return combien > 0 && combien <= EXPLICATIONS_BREVES;
    }

    public String idExplications() {
        return id() + "-choix";
    }

    public boolean aErreur() {
        return message != null && ton == Ton.KO;
    }
}
