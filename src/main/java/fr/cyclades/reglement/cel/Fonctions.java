package fr.cyclades.reglement.cel;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.parser.CelMacro;
import dev.cel.runtime.CelFunctionBinding;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.EnFrancais;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The few words that we add to CEL. Each is documented, with an example, in {@code docs/ecrire-un-reglement.md}. */
final class Fonctions {

    private static final CelType DATE = SimpleType.TIMESTAMP;
    private static final CelType TEXTE = SimpleType.STRING;
    private static final CelType LISTE = ListType.create(TypeParamType.create("T"));

    private Fonctions() {
    }

    static final List<CelFunctionDecl> DECLARATIONS = List.of(
            newFunctionDeclaration("nb", newGlobalOverload("nb_liste", SimpleType.INT, LISTE)),
            newFunctionDeclaration("age_entre", newGlobalOverload("age_entre_dates", SimpleType.INT, DATE, DATE)),
            newFunctionDeclaration("annees_entre", newGlobalOverload("annees_entre_dates", SimpleType.INT, DATE, DATE)),
            newFunctionDeclaration("mois_entre", newGlobalOverload("mois_entre_dates", SimpleType.INT, DATE, DATE)),
            newFunctionDeclaration("annees_jusqua",
                    newGlobalOverload("annees_jusqua_date", SimpleType.BOOL, DATE, SimpleType.INT, DATE)),
            newFunctionDeclaration("date", newGlobalOverload("date_texte", DATE, TEXTE)),
            newFunctionDeclaration("minuscule", newGlobalOverload("minuscule_texte", TEXTE, TEXTE)),
            newFunctionDeclaration("compte", newGlobalOverload("compte_nom", TEXTE, SimpleType.INT, TEXTE)),
            newFunctionDeclaration("joindre", newGlobalOverload("joindre_liste", TEXTE, ListType.create(TEXTE))),
            newFunctionDeclaration("sans_doublon",
                    newGlobalOverload("sans_doublon_liste", ListType.create(TEXTE), ListType.create(TEXTE))));

    static final List<CelFunctionBinding> LIAISONS = List.of(
            CelFunctionBinding.from("nb_liste", Collection.class, liste -> (long) liste.size()),
            CelFunctionBinding.from("age_entre_dates", Instant.class, Instant.class,
                    (de, a) -> (long) Period.between(jour(de), jour(a)).getYears()),
            CelFunctionBinding.from("annees_entre_dates", Instant.class, Instant.class,
                    (de, a) -> (long) Period.between(jour(de), jour(a)).getYears()),
            CelFunctionBinding.from("mois_entre_dates", Instant.class, Instant.class,
                    (de, a) -> Period.between(jour(de), jour(a)).toTotalMonths()),
            CelFunctionBinding.from("annees_jusqua_date", List.of(Instant.class, Long.class, Instant.class),
                    args -> !jour((Instant) args[0]).plusYears((Long) args[1]).isBefore(jour((Instant) args[2]))),
            CelFunctionBinding.from("date_texte", String.class, texte -> instant(LocalDate.parse(texte))),
            CelFunctionBinding.from("minuscule_texte", String.class, Phrases::minuscule),
            CelFunctionBinding.from("compte_nom", Long.class, String.class, EnFrancais::compte),
            CelFunctionBinding.from("joindre_liste", Collection.class, liste -> Phrases.joindre(liste, " et ")),
            CelFunctionBinding.from("sans_doublon_liste", Collection.class, liste -> List.copyOf(new LinkedHashSet<>(liste))));

    /** {@code age_au(d)} and {@code dans_les_annees(d, n)} read the candidate's birth and the date of reference by themselves. */
    static final List<CelMacro> MACROS = List.of(
            CelMacro.newGlobalMacro("date", 1, (fabrique, cible, args) -> dateImpossible(args.getFirst())
                    .map(ecrite -> fabrique.reportError(EnFrancaisCel.DATE_IMPOSSIBLE + ecrite))),
            CelMacro.newGlobalMacro("age_au", 1, (fabrique, cible, args) -> Optional.of(fabrique.newGlobalCall("age_entre",
                    fabrique.newSelect(fabrique.newIdentifier("k"), "naissance", false), args.get(0)))),
            CelMacro.newGlobalMacro("dans_les_annees", 2, (fabrique, cible, args) -> Optional.of(fabrique.newGlobalCall(
                    "annees_jusqua", args.get(0), args.get(1),
                    fabrique.newSelect(fabrique.newIdentifier("k"), "reference", false)))));

    /** A date that is written, and is none: told where it stands, before anybody registers. */
    private static Optional<String> dateImpossible(CelExpr argument) {
        return Optional.of(argument).filter(a -> a.getKind() == CelExpr.ExprKind.Kind.CONSTANT).map(CelExpr::constant)
                .filter(c -> c.getKind() == CelConstant.Kind.STRING_VALUE).map(CelConstant::stringValue)
                .filter(ecrite -> Reponses.dateReelle(ecrite).isEmpty());
    }

    static Instant instant(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A value as people read it: « 12 juin 1999 », « 9,5 », « a, b et c ». */
    static String lisible(Object valeur) {
        return switch (valeur) {
            case Instant date -> EnFrancais.jour(jour(date));
            case Boolean vrai -> vrai ? "oui" : "non";
            case Double nombre -> BigDecimal.valueOf(nombre).stripTrailingZeros().toPlainString().replace('.', ',');
            case Collection<?> liste -> Phrases.joindre(liste, " et ");
            default -> valeur.toString();
        };
    }
}
