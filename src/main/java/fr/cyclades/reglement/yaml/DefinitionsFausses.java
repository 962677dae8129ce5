package fr.cyclades.reglement.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** The definitions cannot be used: the server refuses to start, the build fails. The message tells every fault. */
public final class DefinitionsFausses extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defaut> defauts;

    public DefinitionsFausses(List<Defaut> defauts) {
        super(message(defauts));
        this.defauts = List.copyOf(defauts);
    }

    public List<Defaut> defauts() {
        return defauts;
    }

    private static String message(List<Defaut> defauts) {
        var erreurs = defauts.stream().filter(Defaut::estErreur).count();
        var titre = erreurs == 1 ? "1 défaut" : erreurs + " défauts";
        return titre + " dans les règlements et campagnes :\n"
                + defauts.stream().map(Defaut::toString).collect(Collectors.joining("\n"));
    }
}
