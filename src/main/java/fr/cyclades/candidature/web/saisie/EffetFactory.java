package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.web.saisie.VueOnglet.Effet;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.Grille.LigneDAcquis;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.PieceDemandee;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a grid of acquis gives: the épreuves sat, exempted, kept, to decide, and the pieces that it makes necessary. */
record EffetFactory(Etude etude, OngletConstate onglet, ChampConstate champ) {

    /** Which diploma opens a line, or empty. */
    static String pourquoi(LigneDAcquis l) {
        var diplomes = l.diplomes().stream().map(OptionProposee::libelle).collect(Collectors.joining(" ; "));
        return diplomes.isEmpty() ? "" : (l.diplomes().size() > 1 ? "Vos diplômes peuvent vous en dispenser : " : "Votre diplôme peut vous en dispenser : ") + diplomes + ".";
    }

    Effet effet() {
        var lignes = champ.grille().orElseThrow().lignes();
        var aChoisir = lignes.stream().filter(EffetFactory::estAChoisir).toList();
        var decidees = lignes.stream().filter(l -> !estAChoisir(l)).toList();
        return new Effet(Stream.of(
                        phrase("Dispenses demandées", decidees, l -> statut(l) == Statut.DISPENSE),
                        phrase("Notes conservées", decidees, l -> statut(l) == Statut.NOTE_CONSERVEE),
                        phrase("Épreuves à passer", decidees, l -> statut(l) == Statut.INSCRIT),
                        phrase("À passer, cette session ou une autre", decidees, l -> statut(l) == Statut.NON_INSCRIT),
                        phrase("Encore à choisir", aChoisir, _ -> true)).filter(l -> !l.libelle().isEmpty()).toList(), pieces(), !aChoisir.isEmpty());
    }

    private static boolean estAChoisir(LigneDAcquis l) {
        return l.ouverte() && l.natures().stream().noneMatch(OptionProposee::choisie);
    }

    private Statut statut(LigneDAcquis l) {
        return etude.constat().epreuves().stream().filter(e -> e.code().equals(l.epreuve()) && (e.unite().isEmpty() || e.unite().equals(l.unite())))
                .map(e -> e.statut()).findFirst().orElse(Statut.INSCRIT);
    }

    private static Lien phrase(String titre, List<LigneDAcquis> lignes, Predicate<LigneDAcquis> siennes) {
        var codes = lignes.stream().filter(siennes).map(l -> l.epreuve().isEmpty() ? l.unite() : l.epreuve()).collect(Collectors.joining(", "));
        return new Lien(codes.isEmpty() ? "" : titre, codes);
    }

    /** Those that would not be asked without the answers of this tab. */
    private List<Lien> pieces() {
        var reponses = etude.brouillon().reponses();
        for (var question : onglet.champs()) {
            reponses = reponses.sans(question.code());
        }
        var sans = etude.campagne().definition().evaluer(reponses, Contextes.de(etude.candidat(), etude.campagne(), etude.instant()));
        var deja = sans.pieces().stream().map(PieceDemandee::code).toList();
        return etude.constat().pieces().stream().filter(p -> !deja.contains(p.code())).map(p -> new Lien(p.libelle(), p.motif())).toList();
    }

    static String titre(LigneDAcquis l) {
        return l.unite().equals(l.epreuve()) || l.epreuve().isEmpty()
                ? l.unite() + " · " + l.libelle()
                : l.epreuve() + " (" + l.unite() + ") · " + l.libelle();
    }
}
