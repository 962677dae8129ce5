package fr.cyclades.candidature;

import java.util.List;

/**
 * What a person must read after a decision of the service: its ground, and the ways to contest it (code des relations entre le public et
 * l’administration, L. 211-5 and L. 411-2; code de justice administrative, R. 421-1). A campagne may write its own text {@code recours}.
 */
public record Recours(Situation situation, Candidature.FinieParLeService candidature) {

    private static final String ORDINAIRE = "Vous pouvez contester cette décision dans les deux mois après l’avoir reçue : par une lettre au"
            + " bureau qui l’a prise (recours gracieux), ou devant le tribunal administratif, par exemple sur telerecours.fr.";

    /** One sentence each. */
    public List<String> phrases() {
        var motif = "Motif : " + candidature.motif() + (candidature.motif().endsWith(".") ? "" : ".");
        return switch (candidature) {
            case Candidature.Annulee _, Candidature.Supprimee _, Candidature.Ecartee _ ->
                List.of(motif, situation.campagne().notice().textes().getOrDefault("recours", ORDINAIRE));
            case Candidature.Transferee _ -> List.of(motif);
        };
    }
}
