package fr.cyclades.compte;

/**
 * Where a person was born.
 *
 * @param pays        ISO 3166 code of the country, present (FR) or former (SUHH, YUCS…)
 * @param nomDuPays   French name of that country
 * @param commune     name of the town, as it is today or as typed
 * @param codeInsee   code of the commune in France; empty abroad or for a commune that no longer exists
 * @param departement code of the département in France (63, 2A, 974); empty abroad
 */
public record LieuDeNaissance(String pays, String nomDuPays, String commune, String codeInsee, String departement) {

    public boolean aLEtranger() {
        return !"FR".equals(pays);
    }
}
