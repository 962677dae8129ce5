package fr.cyclades.campagne.web;

import java.util.List;

/**
 * One page of the services that share a state.
 *
 * @param anciens  closed for more than a year: folded
 * @param compte   « 2 services »
 * @param prefixe  address of another page, all but its number
 */
public record VueRubrique(List<VueService> services, List<VueService> anciens, String compte, int page, int pages, String prefixe) {

    public boolean estVide() {
        return services.isEmpty() && anciens.isEmpty();
    }
}
