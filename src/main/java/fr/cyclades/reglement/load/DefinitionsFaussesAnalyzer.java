package fr.cyclades.reglement.load;

import fr.cyclades.reglement.yaml.DefinitionsFausses;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start refused for a false file is told as a list of faults, without a stack trace. */
class DefinitionsFaussesAnalyzer extends AbstractFailureAnalyzer<DefinitionsFausses> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, DefinitionsFausses fausses) {
        return new FailureAnalysis(fausses.getMessage(), "Corrigez ces fichiers, puis : bin/reglement verifier DOSSIER", racine);
    }
}
