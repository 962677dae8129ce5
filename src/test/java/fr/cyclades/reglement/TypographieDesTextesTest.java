package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Texte;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever apostrophe an author types, what a definition says to people bears the one of the house. */
class TypographieDesTextesTest {

    private static final Pattern DROITE = Pattern.compile("\\p{L}'(?:\\p{L}|«|$)");
    /** A sentence inside an expression, whose apostrophe is written \'. */
    private static final Pattern DANS_UNE_EXPRESSION = Pattern.compile("\\p{L}\\\\'\\p{L}");

    /** What was written, kept whole for publication: nobody reads it as a sentence. */
    private static final String FICHIERS = "#!fichier ";

    private final Set<Object> vus = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> fautes = new TreeSet<>();
    private int textes;

    @Test
    void aucun_texte_d_un_reglement_ni_d_une_campagne_n_a_d_apostrophe_droite() throws ReflectiveOperationException {
        var aVoir = new ArrayList<Object>(DefinitionsDEssai.toutes());
        while (!aVoir.isEmpty()) {
            var objet = aVoir.removeLast();
            if (objet instanceof String texte) {
                regarder(texte.startsWith(FICHIERS) ? "" : texte, DROITE);
            } else if (vus.add(objet)) {
                aVoir.addAll(dedans(objet));
            }
        }
        assertThat(textes).as("the walk reads what is said").isGreaterThan(1_000);
        assertThat(fautes).as("read through Typographie").isEmpty();
    }

    private void regarder(String texte, Pattern faute) {
        textes++;
        if (faute.matcher(texte).find()) {
            fautes.add(texte);
        }
    }

    private List<?> dedans(Object objet) throws ReflectiveOperationException {
        return switch (objet) {
            case Texte texte -> {
                regarder(texte.brut().replace("'…", "'a"), DROITE);
                yield texte.expressions();
            }
            case Expression expression -> {
                regarder(expression.toString(), DANS_UNE_EXPRESSION);
                yield List.of();
            }
            case Collection<?> plusieurs -> List.copyOf(plusieurs);
            case Map<?, ?> table -> new ArrayList<Object>(table.values());
            case Optional<?> peutEtre -> peutEtre.stream().toList();
            default -> champs(objet);
        };
    }

    private static List<Object> champs(Object objet) throws ReflectiveOperationException {
        var valeurs = new ArrayList<Object>();
        for (Class<?> type = objet.getClass(); type.getName().startsWith("fr.cyclades.reglement.") && !type.isEnum(); type = type.getSuperclass()) {
            for (Field champ : type.getDeclaredFields()) {
                if (!Modifier.isStatic(champ.getModifiers()) && !champ.getType().isPrimitive()) {
                    champ.setAccessible(true);
                    Optional.ofNullable(champ.get(objet)).ifPresent(valeurs::add);
                }
            }
        }
        return valeurs;
    }
}
