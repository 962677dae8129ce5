package fr.cyclades.outil;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code bin/reglement expliquer NUMERO} and {@code comparer A B --candidatures}. Status 0 when there was an answer, 1 when there was none
 * (unknown number, false files), 2 when the command is not understood.
 */
@Component
public class Commandes {

    private static final String USAGE = """
            Usage : bin/reglement expliquer NUMERO [--brouillon]
                    bin/reglement comparer A B --candidatures [--numeros N]
              NUMERO        le numéro d’inscription, par exemple A06-24-000123-D
              --brouillon   la modification commencée et pas encore enregistrée, jugée à l’instant
              A, B          deux dossiers, deux codes de campagne, ou le mot « produit »
              --numeros N   numéros cités pour chaque effet (10 ; 0 : aucun)""";
    private static final int NUMEROS = 10;

    private final ObjectProvider<ExplicationDeCandidature> explication;
    private final ObjectProvider<Simulation> simulation;

    Commandes(ObjectProvider<ExplicationDeCandidature> explication, ObjectProvider<Simulation> simulation) {
        this.explication = explication;
        this.simulation = simulation;
    }

    public int executer(List<String> mots, PrintStream sortie) {
        var noms = new ArrayList<String>();
        var brouillon = false;
        var candidatures = false;
        var numeros = NUMEROS;
        for (var reste = mots.iterator(); reste.hasNext(); ) {
            var mot = reste.next();
            switch (mot) {
                case "--brouillon" -> brouillon = true;
                case "--candidatures" -> candidatures = true;
                case "--numeros" -> numeros = reste.hasNext() ? nombre(reste.next()) : -1;
                default -> noms.add(mot);
            }
        }
        if (noms.size() == 2 && noms.getFirst().equals("expliquer") && !candidatures && !noms.getLast().startsWith("-")) {
            return explication.getObject().dire(noms.getLast(), brouillon, sortie);
        }
        if (noms.size() == 3 && noms.getFirst().equals("comparer") && candidatures && !brouillon && numeros >= 0
                && noms.stream().noneMatch(n -> n.startsWith("-") || n.isBlank())) {
            return simulation.getObject().dire(noms.get(1), noms.get(2), numeros, sortie);
        }
        sortie.println(USAGE);
        return 2;
    }

    private static int nombre(String ecrit) {
        return ecrit.matches("\\d{1,6}") ? Integer.parseInt(ecrit) : -1;
    }
}
