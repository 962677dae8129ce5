package fr.cyclades.reglement.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import fr.cyclades.reglement.TypeDeChamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The types that expressions are checked against.
 *
 * <p>{@code r} answers · {@code t} the same, readable · {@code n} options not chosen, readable · {@code a} attributes of the chosen
 * options · {@code s} attributes of the chosen spécialité · {@code k} candidate · {@code p} parameters of the campagne · {@code u}
 * units to be sat this session · {@code o} the option in question · {@code l} the line of acquis in question.
 *
 * @param champs type of each field that has an answer
 * @param choix fields that have options
 * @param attributs type of each attribute of an option or spécialité
 * @param parametres type of each parameter
 */
public record Environnement(Map<String, TypeDeChamp> champs, List<String> choix, Map<String, Nature> attributs,
                            Map<String, Nature> parametres) {

    /** Types of attributes and parameters, as the files name them. */
    public enum Nature { TEXTE, BOOLEEN, NOMBRE, ENTIER, DATE, LISTE }

    private static final StructType COMMUNE = struct("Commune", Map.of("code_postal", SimpleType.STRING, "nom", SimpleType.STRING,
            "insee", SimpleType.STRING, "departement", SimpleType.STRING, "academie", SimpleType.STRING));
    private static final StructType LIGNE = struct("Ligne", Map.ofEntries(
            Map.entry("unite", SimpleType.STRING), Map.entry("code", SimpleType.STRING), Map.entry("generale", SimpleType.STRING),
            Map.entry("libelle", SimpleType.STRING), Map.entry("nature", SimpleType.STRING),
            Map.entry("diplome", SimpleType.STRING), Map.entry("diplome_libelle", SimpleType.STRING),
            Map.entry("effet", SimpleType.STRING), Map.entry("ouverte", SimpleType.BOOL),
            Map.entry("note", SimpleType.DOUBLE), Map.entry("note_saisie", SimpleType.STRING),
            Map.entry("date", SimpleType.TIMESTAMP)));
    private static final StructType CANDIDAT = struct("Candidat", Map.ofEntries(
            Map.entry("civilite", SimpleType.STRING), Map.entry("nom", SimpleType.STRING), Map.entry("prenoms", SimpleType.STRING),
            Map.entry("naissance", SimpleType.TIMESTAMP), Map.entry("pays_naissance", SimpleType.STRING),
            Map.entry("ne_a_l_etranger", SimpleType.BOOL), Map.entry("deja_inscrit", SimpleType.BOOL),
            Map.entry("jour", SimpleType.TIMESTAMP), Map.entry("reference", SimpleType.TIMESTAMP),
            Map.entry("session", SimpleType.INT), Map.entry("passage", SimpleType.INT)));

    /** The variables, each with its type. */
    Map<String, CelType> variables() {
        var reponses = new HashMap<String, CelType>();
        var textes = new HashMap<String, CelType>();
        champs.forEach((code, type) -> {
            reponses.put(code, type(type));
            textes.put(code, SimpleType.STRING);
        });
        var option = option();
        var choisies = new HashMap<String, CelType>();
        choix.forEach(code -> choisies.put(code, option));
        var p = new HashMap<String, CelType>();
        parametres.forEach((nom, nature) -> p.put(nom, type(nature)));
        var variables = new TreeMap<String, CelType>();
        variables.put("r", struct("Reponses", reponses));
        variables.put("t", struct("Textes", textes));
        variables.put("n", struct("NonChoisies", textes));
        variables.put("a", struct("Attributs", choisies));
        variables.put("p", struct("Parametres", p));
        variables.put("k", CANDIDAT);
        variables.put("s", option);
        variables.put("o", option);
        variables.put("l", LIGNE);
        variables.put("u", ListType.create(SimpleType.STRING));
        return variables;
    }

    private StructType option() {
        var types = new HashMap<String, CelType>();
        attributs.forEach((nom, nature) -> types.put(nom, type(nature)));
        types.put("code", SimpleType.STRING);
        types.put("libelle", SimpleType.STRING);
        return struct("Option", types);
    }

    /** What the checker asks by name. */
    CelTypeProvider fournisseur() {
        var types = new HashMap<String, CelType>();
        types.put(COMMUNE.name(), COMMUNE);
        variables().values().forEach(type -> types.put(type.name(), type));
        return new CelTypeProvider() {
            @Override
            public ImmutableCollection<CelType> types() {
                return ImmutableList.copyOf(types.values());
            }

            @Override
            public Optional<CelType> findType(String nom) {
                return Optional.ofNullable(types.get(nom));
            }
        };
    }

    private static CelType type(TypeDeChamp type) {
        return switch (type) {
            case TEXTE, CHOIX, LISTE, MAIL, TELEPHONE, REPRIS, NOTE -> SimpleType.STRING;
            case ENTIER -> SimpleType.INT;
            case NOMBRE -> SimpleType.DOUBLE;
            case DATE -> SimpleType.TIMESTAMP;
            case CHOIX_MULTIPLE -> ListType.create(SimpleType.STRING);
            case CASE -> SimpleType.BOOL;
            case COMMUNE -> COMMUNE;
            case ACQUIS -> ListType.create(LIGNE);
        };
    }

    private static CelType type(Nature nature) {
        return switch (nature) {
            case TEXTE -> SimpleType.STRING;
            case BOOLEEN -> SimpleType.BOOL;
            case NOMBRE -> SimpleType.DOUBLE;
            case ENTIER -> SimpleType.INT;
            case DATE -> SimpleType.TIMESTAMP;
            case LISTE -> ListType.create(SimpleType.STRING);
        };
    }

    private static StructType struct(String nom, Map<String, CelType> champs) {
        var copie = Map.copyOf(champs);
        return StructType.create(nom, ImmutableSet.copyOf(copie.keySet()), champ -> Optional.ofNullable(copie.get(champ)));
    }
}
