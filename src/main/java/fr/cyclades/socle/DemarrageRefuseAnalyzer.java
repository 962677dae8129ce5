package fr.cyclades.socle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DemarrageRefuseAnalyzer extends AbstractFailureAnalyzer<DemarrageRefuse> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, DemarrageRefuse refus) {
        return new FailureAnalysis(refus.getMessage(), refus.remede(), racine);
    }
}
