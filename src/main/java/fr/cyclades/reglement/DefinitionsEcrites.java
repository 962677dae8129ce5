package fr.cyclades.reglement;

import java.util.List;
import java.util.Optional;

/** Definitions outside those that are served: of a folder, or of an old version. For the tools of who writes them; nothing is kept. */
public interface DefinitionsEcrites {

    /** The one that judged a stored version, compiled from its own text. */
    Optional<Definition> publiee(String empreinte);

    /** @param avant a folder, a code of campagne, or {@code produit}; {@code apres} likewise */
    Comparaison comparer(String avant, String apres);

    /** @param fautes what is wrong in the files, one line each; there are then no changes to tell, and none otherwise */
    record Comparaison(List<Changement> changements, String fautes) {

        public Comparaison {
            changements = List.copyOf(changements);
        }
    }

    /**
     * One campagne that differs.
     *
     * @param avant empty when the campagne is new; {@code apres} empty when it is gone
     * @param phrases what changes and for whom, in words; none when nothing changes for anybody
     */
    record Changement(Optional<Definition> avant, Optional<Definition> apres, List<String> phrases) {

        public Changement {
            phrases = List.copyOf(phrases);
        }

        /** Several lines, for a terminal. */
        public String enTexte() {
            var code = "· " + apres.or(() -> avant).map(Definition::code).orElseThrow();
            if (avant.isEmpty() || apres.isEmpty()) {
                return code + " : campagne " + (avant.isEmpty() ? "nouvelle" : "retirée");
            }
            var autre = avant.get().code().equals(apres.get().code()) ? "" : " comparée à " + avant.get().code();
            return code + autre + (phrases.isEmpty() ? " : rien ne change pour personne" : "\n    - " + String.join("\n    - ", phrases));
        }
    }
}
