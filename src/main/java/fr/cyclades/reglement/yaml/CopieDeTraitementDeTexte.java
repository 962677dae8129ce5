package fr.cyclades.reglement.yaml;

import fr.cyclades.reglement.yaml.EnFrancaisYaml.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a word processor or a tired hand leaves in a YAML file: it is told where it is, not where the reader stumbles, a line later. */
final class CopieDeTraitementDeTexte {

    private static final int AVANT = 2;
    private static final List<Signe> SIGNES = List.of(
            signe("^ *[\u00a0\u202f\u2009\u3000]", "une espace insécable au début de la ligne", "effacez ce retrait et retapez-le avec la barre d’espace"),
            signe("^\\s*[–—•]\\s", "un tiret long ou une puce", "une liste commence par le tiret court : « - »"),
            signe("(?<=[:\\[{,-])\\s*[“”„]", "un guillemet “ ” copié d’un traitement de texte", "écrivez des guillemets droits : \"…\""),
            signe("^\\s*(- )?[\\p{L}_]+:(?=[^\\s/])", "il manque un espace après les deux-points", "écrivez « clé: valeur »"),
            signe(":\\s+'[^']*\\p{L}'\\p{L}", "une apostrophe qui ferme le texte trop tôt", "mettez ce texte entre guillemets droits doubles"));

    private CopieDeTraitementDeTexte() {
    }

    private record Signe(Pattern motif, Phrase phrase) {
    }

    /** @param ligne and {@code colonne} from 1 */
    record Indice(int ligne, int colonne, Phrase phrase) {
    }

    private static Signe signe(String motif, String probleme, String remede) {
        return new Signe(Pattern.compile(motif), new Phrase("YAML illisible : " + probleme, remede));
    }

    /** The nearest sign at or just before the line on which the reader gave up. */
    static Optional<Indice> chercher(String texte, int ligne) {
        var lignes = texte.lines().toList();
        for (var i = Math.min(ligne, lignes.size()); i >= Math.max(1, ligne - AVANT); i--) {
            for (var signe : SIGNES) {
                var trouve = signe.motif().matcher(lignes.get(i - 1));
                if (trouve.find()) {
                    return Optional.of(new Indice(i, trouve.end(), signe.phrase()));
                }
            }
        }
        return Optional.empty();
    }
}
