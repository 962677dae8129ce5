package fr.cyclades.reglement.load;

import fr.cyclades.reglement.check.Verification;
import fr.cyclades.reglement.yaml.Defaut;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichiers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code bin/reglement verifier}: all the checks, without starting anything. Findings on the standard output, one a line; status 0 when
 * nothing forbids the use of the files, 1 when something does, 2 when the command is not understood.
 */
public final class Verifier {

    static final String USAGE = """
            Usage : bin/reglement verifier [--strict] [--candidats N] DOSSIER…
              DOSSIER        contient « reglements » ou « campagnes » ; ses fichiers peuvent nommer ceux du produit et les remplacer
              --strict       un avertissement compte comme une erreur
              --candidats N  candidats au hasard sur chaque examen (300 ; 0 : aucun)
            Codes : 0 rien à corriger, 1 au moins une erreur, 2 commande incomprise.""";
    private static final int CANDIDATS = 300;

    private Verifier() {
    }

    public static void main(String[] arguments) {
        var sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(verifier(List.of(arguments), sortie));
    }

    static int verifier(List<String> arguments, PrintStream sortie) {
        var strict = false;
        var candidats = CANDIDATS;
        var dossiers = new ArrayList<Path>();
        for (var reste = arguments.iterator(); reste.hasNext(); ) {
            var mot = reste.next();
            if (mot.equals("--strict")) {
                strict = true;
            } else if (mot.equals("--candidats") && reste.hasNext()) {
                candidats = Integer.parseInt("0" + reste.next().replaceAll("\\D", ""));
            } else if (mot.startsWith("-")) {
                sortie.println(USAGE);
                return 2;
            } else {
                dossiers.add(Path.of(mot));
            }
        }
        return verifier(dossiers, candidats, strict, sortie);
    }

    private static int verifier(List<Path> dossiers, int candidats, boolean strict, PrintStream sortie) {
        var defauts = new Defauts();
        var fichiers = Fichiers.tous(dossiers);
        try {
            var definitions = new Chargeur().chargerCeQuiChange(fichiers, defauts);
            var rapport = new Verification(fichiers, definitions, defauts).faire(candidats);
            dire(rapport.defauts(), sortie);
            rapport.jugees().forEach(d -> sortie.println("· " + d.code() + " : " + d.onglets().size() + " onglets, "
                    + d.modele().champs().size() + " champs, " + d.modele().regles().size() + " règles"));
            sortie.println("Joué : " + rapport.exemples() + " exemples, " + candidats + " candidats au hasard par examen.");
            return conclure(rapport.defauts(), strict, sortie);
        } catch (DefinitionsFausses fausses) {
            dire(fausses.defauts(), sortie);
            return conclure(fausses.defauts(), strict, sortie);
        }
    }

    private static void dire(List<Defaut> defauts, PrintStream sortie) {
        defauts.forEach(d -> sortie.println(d.lieu() + " : " + (d.estErreur() ? "erreur" : "avertissement") + " : " + d.probleme()
                + (d.remede().isEmpty() ? "" : "\n    → " + d.remede())));
    }

    private static int conclure(List<Defaut> defauts, boolean strict, PrintStream sortie) {
        var erreurs = defauts.stream().filter(Defaut::estErreur).count();
        var avertissements = defauts.size() - erreurs;
        sortie.println(erreurs + avertissements == 0 ? "Rien à corriger."
                : erreurs + (erreurs > 1 ? " erreurs, " : " erreur, ") + avertissements + (avertissements > 1 ? " avertissements." : " avertissement."));
        return erreurs > 0 || strict && avertissements > 0 ? 1 : 0;
    }
}
