package fr.cyclades.campagne.web;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a list of services into pages. */
final class Rubriques {

    private static final int PAR_PAGE = 20;

    private Rubriques() {}

    static VueRubrique page(List<Campagne> campagnes, FabriqueDeService cartes, int demandee, String prefixe) {
        var pages = Math.max(1, Math.ceilDiv(campagnes.size(), PAR_PAGE));
        var page = Math.min(demandee, pages);
        var visibles = campagnes.stream().skip((page - 1L) * PAR_PAGE).limit(PAR_PAGE)
                .collect(Collectors.partitioningBy(cartes::estAncienne, Collectors.mapping(cartes::carte, Collectors.toList())));
        return new VueRubrique(visibles.get(false), visibles.get(true), EnFrancais.compte(campagnes.size(), "service"), page, pages, prefixe);
    }
}
