package fr.cyclades.reglement.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import java.util.Optional;

/**
 * One compiled CEL expression. What it reads and is not answered makes it unknown, not false: {@code &&} and {@code ||} absorb that
 * where the other side decides.
 */
public final class Expression {

    private final String source;
    private final Program programme;
    private final CelType type;
    private final References references;
    private final Raccourci raccourci;
    private final boolean changeDeLigneEnLigne;

    Expression(String source, Program programme, CelType type, References references, Raccourci raccourci) {
        this.source = source;
        this.programme = programme;
        this.type = type;
        this.references = references;
        this.raccourci = raccourci;
        this.changeDeLigneEnLigne = references.variables().stream().anyMatch(Portee.PASSAGERES::contains);
    }

    /** Empty when an answer that decides is absent. */
    public Optional<Object> valeur(Portee portee) {
        var lue = raccourci.lire(portee);
        if (lue instanceof Boolean || lue instanceof String || lue == Raccourci.Sans.ABSENT) {
            portee.compter();
            return lue == Raccourci.Sans.ABSENT ? Optional.empty() : Optional.of(lue);
        }
        return changeDeLigneEnLigne ? calculer(portee) : portee.retenir(this, this::calculer);
    }

    /** By the library alone. */
    Optional<Object> calculer(Portee portee) {
        portee.compter();
        try {
            return Optional.ofNullable(programme.eval(portee.variables()));
        } catch (CelEvaluationException absente) {
            if (!vientDUneAbsence(absente)) {
                portee.incident(source + " : " + absente.getMessage());
            }
            return Optional.empty();
        }
    }

    /** {@code ?:} wraps the absence met in its condition in another error. */
    private static boolean vientDUneAbsence(CelEvaluationException faute) {
        return faute.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND
                || String.valueOf(faute.getMessage()).contains(CelAttributeNotFoundException.class.getSimpleName());
    }

    public boolean estVraie(Portee portee) {
        return Boolean.TRUE.equals(valeur(portee).orElse(false));
    }

    public boolean estFausse(Portee portee) {
        return Boolean.FALSE.equals(valeur(portee).orElse(true));
    }

    Raccourci raccourci() {
        return raccourci;
    }

    boolean estCondition() {
        return type.equals(SimpleType.BOOL);
    }

    boolean estEntier() {
        return type.equals(SimpleType.INT);
    }

    public References references() {
        return references;
    }

    @Override
    public String toString() {
        return source;
    }
}
