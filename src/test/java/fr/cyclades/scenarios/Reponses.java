package fr.cyclades.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Nadia and Théo answer, by name of form field: a text, a code, or the codes of several boxes. */
final class Reponses {

    /** Salariée, holder of a BP électricien; renounces the dispense of E4 (decision 39). */
    static final Map<String, Object> DE_NADIA = deNadia();

    /** CNED libre, bac général. */
    static final Map<String, Object> DE_THEO = Map.ofEntries(
            Map.entry("modalites_acceptees", "oui"),
            Map.entry("nationalite", "FR"), Map.entry("adresse", "3 rue de la Dore"),
            Map.entry("commune.code_postal", "63300"), Map.entry("commune.nom", "Thiers"),
            Map.entry("telephone_portable", "06 39 98 07 15"),
            Map.entry("categorie", "INDIVIDUEL"), Map.entry("situation", "CNED_LIBRE"), Map.entry("etablissement", "CNED-63"),
            Map.entry("handicap", "NON"), Map.entry("diffusion_internet", "OUI"), Map.entry("diffusion_presse", "NON"),
            Map.entry("cned", "oui"),
            Map.entry("forme_de_passage", "PREMIERE_ET_TERMINALE"), Map.entry("voie", "GENERALE"),
            Map.entry("specialite_1", "HGGSP"), Map.entry("specialite_2", "SES"), Map.entry("specialite_premiere", "MATHS"),
            Map.entry("lva", "anglais"), Map.entry("lvb", "espagnol"),
            Map.entry("conditions_acceptees", "oui"));

    private Reponses() {}

    private static Map<String, Object> deNadia() {
        var reponses = new LinkedHashMap<String, Object>();
        reponses.putAll(Map.of("nationalite", "FR", "adresse", "14 rue des Forgerons", "commune.code_postal", "63300",
                "commune.nom", "Thiers", "csp", "5"));
        reponses.putAll(Map.of("categorie", "ACTIVITE", "etablissement", "IND-63", "handicap", "NON", "diffusion_internet", "NON",
                "diffusion_presse", "NON"));
        reponses.put("recensement", "oui");
        reponses.putAll(Map.of("specialite", "MELEC", "deja_presente", "NON", "forme_de_passage", "GLOBALE"));
        reponses.put("a_des_acquis", "OUI");
        reponses.put("diplomes", List.of("BP_ELECTRICIEN"));
        for (var unite : List.of("U11", "U12", "U2", "U31", "U32", "U33")) {
            reponses.put("acquis." + unite + ".nature", "DISPENSE_DIPLOME");
            reponses.put("acquis." + unite + ".diplome", "BP_ELECTRICIEN");
        }
        reponses.put("acquis.U4.nature", "RENONCE");
        reponses.putAll(Map.of("lva", "anglais", "eps_situation", "APTE", "lvf", "AUCUNE"));
        reponses.put("eps_activites", List.of("TENNIS_DE_TABLE", "DEMI_FOND"));
        return reponses;
    }
}
