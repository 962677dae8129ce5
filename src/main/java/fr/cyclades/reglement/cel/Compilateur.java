package fr.cyclades.reglement.cel;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardFunction.Overload.Comparison;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelIssue;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Compiles the expressions of one {@link Environnement}, those that are not in the {@link Reserve}. */
public final class Compilateur {

    /** Kinds of values that no file and no answer can hold. */
    private static final Set<CelKind> SANS_OBJET = Set.of(CelKind.UINT, CelKind.BYTES, CelKind.DURATION, CelKind.MAP, CelKind.TYPE, CelKind.DYN);
    /** Our dates are days. */
    private static final Set<StandardFunction> DE_L_HEURE = Set.of(StandardFunction.GET_HOURS, StandardFunction.GET_MINUTES,
            StandardFunction.GET_SECONDS, StandardFunction.GET_MILLISECONDS);
    /** What CEL declares by itself, for the types of {@link Environnement}: the checker reads it all for each expression. */
    private static final CelStandardDeclarations DECLARATIONS = CelStandardDeclarations.newBuilder().filterFunctions(Compilateur::aUnSens).build();
    private static final CelRuntime EXECUTION = CelRuntimeFactory.plannerRuntimeBuilder().addFunctionBindings(Fonctions.LIAISONS).build();

    private static final Pattern MOTIF = Pattern.compile("\\.matches\\(\\s*'([^']*)'");

    private final CelCompiler compilateur;
    private final Map<String, CelType> variables;
    private final Reserve reserve;

    public Compilateur(Environnement environnement, Reserve reserve) {
        this.variables = environnement.variables();
        this.reserve = reserve;
        var constructeur = CelCompilerFactory.standardCelCompilerBuilder()
                .setTypeProvider(environnement.fournisseur())
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(DECLARATIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addMacros(Fonctions.MACROS)
                .addFunctionDeclarations(Fonctions.DECLARATIONS);
        variables.forEach(constructeur::addVar);
        compilateur = constructeur.build();
    }

    private static boolean aUnSens(StandardFunction fonction, StandardOverload forme) {
        var declaree = forme.celOverloadDecl();
        return !DE_L_HEURE.contains(fonction) && !(forme instanceof Comparison comparaison && comparaison.isHeterogeneousComparison())
                && !SANS_OBJET.contains(declaree.resultType().kind())
                && declaree.parameterTypes().stream().map(CelType::kind).noneMatch(SANS_OBJET::contains);
    }

    /** An expression that must be true or false; empty after a fault. */
    public Optional<Expression> condition(Scalaire ecrit, Defauts defauts) {
        var expression = compiler(ecrit.texte(), ecrit, 0, defauts);
        if (expression.isPresent() && !expression.get().estCondition()) {
            defauts.ajouter(ecrit.lieu(), "« " + ecrit.texte() + " » n’est ni vrai ni faux",
                    "écrivez une comparaison, par exemple r.champ == 'CODE'");
        }
        return expression;
    }

    /** An expression that must be a whole number; empty after a fault. */
    public Optional<Expression> entier(Scalaire ecrit, Defauts defauts) {
        var expression = compiler(ecrit.texte(), ecrit, 0, defauts);
        if (expression.isPresent() && !expression.get().estEntier()) {
            defauts.ajouter(ecrit.lieu(), "« " + ecrit.texte() + " » n’est pas un nombre entier", "comptez, par exemple nb(r.champ)");
        }
        return expression;
    }

    /** A sentence with expressions between braces; a brace is written twice to be shown. */
    public Texte texte(Scalaire ecrit, Defauts defauts) {
        var texte = ecrit.texte();
        if (!texte.contains("{") && !texte.contains("}")) {
            return Texte.fixe(texte);
        }
        var morceaux = new ArrayList<Object>();
        var courant = new StringBuilder();
        for (var i = 0; i < texte.length(); i++) {
            var c = texte.charAt(i);
            if ((c == '{' || c == '}') && i + 1 < texte.length() && texte.charAt(i + 1) == c) {
                courant.append(c);
                i++;
            } else if (c == '{') {
                var fin = fermante(texte, i);
                if (fin < 0) {
                    defauts.ajouter(ecrit.lieuDe(i), "une accolade s’ouvre et ne se ferme pas", "fermez-la, ou écrivez {{");
                    return Texte.VIDE;
                }
                morceaux.add(Typographie.dedans(courant.toString()));
                courant.setLength(0);
                compiler(texte.substring(i + 1, fin), ecrit, i + 1, defauts).ifPresent(morceaux::add);
                i = fin;
            } else {
                courant.append(c);
            }
        }
        morceaux.add(Typographie.dedans(courant.toString()));
        morceaux.removeIf(""::equals);
        return new Texte(morceaux);
    }

    private static int fermante(String texte, int ouvrante) {
        var guillemet = '\0';
        for (var i = ouvrante + 1; i < texte.length(); i++) {
            var c = texte.charAt(i);
            if (guillemet != '\0') {
                guillemet = c == guillemet ? '\0' : guillemet;
            } else if (c == '\'' || c == '"') {
                guillemet = c;
            } else if (c == '}') {
                return i;
            }
        }
        return -1;
    }

    private Optional<Expression> compiler(String source, Scalaire ecrit, int rang, Defauts defauts) {
        var faite = reserve.prendre(source, variables);
        if (faite.isPresent()) {
            return faite;
        }
        var resultat = compilateur.compile(source);
        try {
            if (resultat.hasError()) {
                raconter(resultat.getErrors(), source, ecrit, rang, defauts);
                return Optional.empty();
            }
            var ast = resultat.getAst();
            motifs(source, ecrit, rang, defauts);
            var expression = new Expression(source, EXECUTION.createProgram(ast), ast.getResultType(), References.de(ast.getExpr()),
                    Raccourci.de(ast.getExpr()));
            reserve.garder(expression, variables);
            return Optional.of(expression);
        } catch (dev.cel.common.CelValidationException | CelEvaluationException faute) {
            defauts.ajouter(ecrit.lieu(), "expression refusée : " + faute.getMessage(), "");
            return Optional.empty();
        }
    }

    /** What {@code matches} looks for is read now, rather than by the first candidate. */
    private static void motifs(String source, Scalaire ecrit, int rang, Defauts defauts) {
        MOTIF.matcher(source).results().forEach(motif -> {
            try {
                Pattern.compile(motif.group(1).replace("\\\\", "\\"));
            } catch (PatternSyntaxException faux) {
                defauts.ajouter(ecrit.lieuDe(rang + motif.start(1)), "« " + motif.group(1) + " » n’est pas un motif que « matches » sait lire",
                        "vérifiez ce qui s’ouvre et se ferme, [ ], ( ), { } ; six chiffres s’écrivent ^[0-9]{6}$");
            }
        });
    }

    /** A fault of syntax hides others that are only its consequences. */
    private static void raconter(List<CelIssue> fautes, String source, Scalaire ecrit, int rang, Defauts defauts) {
        var premiere = fautes.getFirst();
        var syntaxe = SyntaxeCel.lire(premiere.getMessage(), source, Math.max(0, premiere.getSourceLocation().getColumn()));
        if (syntaxe.isPresent()) {
            defauts.ajouter(ecrit.lieuDe(rang + syntaxe.get().rang()), "expression « " + source + " » : " + syntaxe.get().probleme(), syntaxe.get().remede());
        } else {
            fautes.forEach(faute -> raconter(faute, source, ecrit, rang, defauts));
        }
    }

    private static void raconter(CelIssue faute, String source, Scalaire ecrit, int rang, Defauts defauts) {
        var colonne = Math.max(0, faute.getSourceLocation().getColumn());
        defauts.ajouter(ecrit.lieuDe(rang + colonne), "expression « " + source + " » : " + EnFrancaisCel.phrase(faute.getMessage()),
                EnFrancaisCel.remede(faute.getMessage(), source));
    }
}
