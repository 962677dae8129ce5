package fr.cyclades.candidature.web.saisie;

import fr.cyclades.candidature.web.saisie.Orientations.Orientation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.habillage.Lien;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Grille;
import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From a field as the règlement sees it to a field as it is drawn.
 *
 * @param reponses what was typed
 * @param communes to compare a postal code with a commune
 * @param orientation where a commune of another académie leads
 * @param manques  whether what is missing is shown as an error: not on a tab that is opened for the first time
 */
record ChampFactory(Reponses reponses, boolean manques, Communes communes, Function<Map<String, Object>, Optional<Orientation>> orientation) {

    VueChamp de(ChampConstate c) {
        var suite = suite(c);
        return switch (c.champ().type()) {
            case TEXTE -> texte(c, "text", suite);
            case MAIL -> texte(c, "email", suite);
            case TELEPHONE -> texte(c, "tel", suite);
            case ENTIER, NOMBRE -> VueChamp.Texte.nombre(champ(c), c.champ().mesure().orElseThrow(), reponses.texte(c.code()).orElse(""), suite);
            case DATE -> new VueChamp.Date(date(c), suite);
            case CHOIX -> new VueChamp.Boutons(choix(c), courts(c), suite);
            case LISTE -> new VueChamp.Liste(liste(c), suite);
            case CHOIX_MULTIPLE -> new VueChamp.Cases(choix(c), courts(c), suite);
            case CASE -> new VueChamp.Case(champ(c).avecValeur(reponses.estCoche(c.code()) ? "oui" : ""), suite);
            case COMMUNE -> commune(c, suite);
            case REPRIS -> new VueChamp.Repris(c.libelle(), c.valeur(), nul(aide(c)), suite);
            case ACQUIS -> acquis(c, suite);
            case NOTE -> new VueChamp.Note(c.libelle(), c.aide(), suite);
        };
    }

    /** The errors that the page shows, for its summary. */
    List<Refus> refus(List<Constatation> constatations, List<ChampConstate> champs) {
        var communes = champs.stream().filter(c -> c.champ().type() == TypeDeChamp.COMMUNE).map(ChampConstate::code).toList();
        return refus(constatations.stream().map(k -> communes.contains(k.refus().champ()) ? aSaPartie(k) : k).toList());
    }

    private List<Refus> refus(List<Constatation> constatations) {
        return constatations.stream().filter(montree()).map(Constatation::refus).toList();
    }

    private Predicate<Constatation> montree() {
        return c -> c.gravite() == Gravite.ERREUR || manques && c.gravite() == Gravite.MANQUE;
    }

    private VueChamp texte(ChampConstate c, String type, VueChamp.Suite suite) {
        return new VueChamp.Texte(champ(c).avecValeur(reponses.texte(c.code()).orElse("")), type, nul(c.champ().autocomplete()), null, c.champ().longueurMax(), suite);
    }

    private Champ choix(ChampConstate c) {
        return choix(champ(c), c.options());
    }

    /** Those that cannot be chosen stay in sight, greyed, when there is a reason to tell (decision 46). */
    private Champ liste(ChampConstate c) {
        var champ = choix(c);
        var options = c.options().stream().filter(o -> seMontre(o) || !o.raison().isEmpty())
                .map(o -> seMontre(o) ? option(o) : option(o).indisponible()).toList();
        return champ.avecOptions(options);
    }

    private static Champ choix(Champ champ, List<OptionProposee> options) {
        return champ.avecOptions(options.stream().filter(ChampFactory::seMontre).map(ChampFactory::option).toList())
                .avecValeurs(options.stream().filter(OptionProposee::choisie).map(OptionProposee::code).toList());
    }

    /** An option that was chosen before it became unavailable is still shown, so that the answer can be seen. */
    private static boolean seMontre(OptionProposee o) {
        return o.disponible() || o.choisie();
    }

    private static Champ.Option option(OptionProposee o) {
        return new Champ.Option(o.code(), o.libelle(), nul(o.aide()), nul(o.groupe()));
    }

    private Champ champ(ChampConstate c) {
        var champ = Champ.de(c.code(), c.libelle()).avecAide(nul(aide(c)));
        return c.obligatoire() ? signaler(champ, c.constatations()) : signaler(champ.optionnel(), c.constatations());
    }

    /** Red when an answer contradicts a rule, amber when it is only missing. */
    private Champ signaler(Champ champ, List<Constatation> constatations) {
        var siennes = constatations.stream().filter(montree()).filter(k -> k.refus().champ().equals(champ.nom())).toList();
        if (siennes.isEmpty()) {
            return champ;
        }
        var phrase = siennes.stream().map(k -> k.refus().phrase()).distinct().collect(Collectors.joining(" "));
        return siennes.stream().anyMatch(k -> k.gravite() == Gravite.ERREUR) ? champ.avecErreur(phrase) : champ.avecManque(phrase);
    }

    private static String aide(ChampConstate c) {
        return (c.aide() + " " + c.champ().mesure().map(Mesure::consigne).orElse("") + " " + (c.champ().exemple().isEmpty() ? "" : "Exemple : " + c.champ().exemple())).strip().replace("  ", " ");
    }

    private ChampDate date(ChampConstate c) {
        var champ = date(ChampDate.de(c.code(), c.libelle(), nul(aide(c))), reponses.texte(c.code()).orElse(""), refus(c.constatations()));
        return c.obligatoire() ? champ : champ.optionnel();
    }

    private static ChampDate date(ChampDate champ, String valeur, List<Refus> refus) {
        var iso = valeur.matches("\\d{4}-\\d{2}-\\d{2}");
        var parties = valeur.isEmpty() ? new String[0] : iso ? valeur.split("-") : valeur.split("/", -1);
        if (parties.length != 3) {
            return champ.avecSaisie(valeur, "", "").avecRefus(refus);
        }
        return (iso ? champ.avecSaisie(parties[2], parties[1], parties[0]) : champ.avecSaisie(parties[0], parties[1], parties[2]))
                .avecRefus(refus);
    }

    private VueChamp commune(ChampConstate c, VueChamp.Suite suite) {
        var valeurs = reponses.groupe(c.code());
        var accord = AccordFactory.de(valeurs, communes);
        var orientee = orientation.apply(valeurs).map(o -> suite.orientee(o.phrase(), o.lien())).orElse(suite);
        return new VueChamp.Commune(ancre(c.code()), c.libelle(), nul(aide(c)),
                partie(c, "code_postal", "Code postal", valeurs),
                partie(c, "nom", "Commune", valeurs),
                c.code() + ".insee", texte(valeurs, "insee"), accord.propositions(), orientee.avec(accord.avertissements()));
    }

    /** What is said of the whole field is said at the part that it is about. */
    private Champ partie(ChampConstate c, String partie, String libelle, Map<String, Object> valeurs) {
        var champ = Champ.de(c.code() + "." + partie, libelle).avecValeur(texte(valeurs, partie));
        var constatations = c.constatations().stream().map(k -> k.refus().champ().equals(c.code()) ? aSaPartie(k) : k).toList();
        return signaler(c.obligatoire() ? champ : champ.optionnel(), constatations);
    }

    private Constatation aSaPartie(Constatation k) {
        return a(k, k.refus().champ() + AccordFactory.de(reponses.groupe(k.refus().champ()), communes).partieFautive());
    }

    private static Constatation a(Constatation k, String champ) {
        return new Constatation(k.gravite(), k.onglet(), new Refus(k.refus().code(), k.refus().phrase(), champ, k.refus().source()));
    }

    private VueChamp acquis(ChampConstate c, VueChamp.Suite suite) {
        var entier = signaler(Champ.de(c.code(), c.libelle()).avecAide(nul(aide(c))), c.constatations());
        var lignes = c.grille().map(Grille::lignes).orElse(List.of()).stream().map(ligne -> ligne(c.code(), ligne)).toList();
        return new VueChamp.Acquis(entier, lignes, suite);
    }

    private VueChamp.LigneDAcquis ligne(String code, Grille.LigneDAcquis l) {
        var nom = code + "." + l.unite();
        var constatations = l.constatations().stream().map(k -> k.refus().champ().equals(nom) ? a(k, nom + ".nature") : k).toList();
        return new VueChamp.LigneDAcquis(ancre(nom),
                choix(signaler(Champ.de(nom + ".nature", EffetFactory.titre(l)).avecAide(nul(EffetFactory.pourquoi(l))), constatations), l.natures()),
                l.demandeDiplome() ? choix(signaler(Champ.de(nom + ".diplome", "Diplôme qui donne la dispense"), constatations), l.diplomes()) : null,
                l.demandeNote() ? signaler(Champ.de(nom + ".note", "Note obtenue sur 20").avecValeur(l.note()), constatations) : null,
                l.demandeDate() ? date(ChampDate.de(nom + ".date", "Obtenue le", null), l.date(), refus(constatations)) : null);
    }

    private VueChamp.Suite suite(ChampConstate c) {
        var avertissements = c.constatations().stream().filter(k -> k.gravite() == Gravite.AVERTISSEMENT).map(k -> k.refus().phrase()).toList();
        var grises = c.champ().type() == TypeDeChamp.LISTE ? "Choix grisés. " : "";
        var raisons = c.options().stream().filter(o -> !o.disponible()).map(OptionProposee::raison).filter(r -> !r.isEmpty()).distinct().map(r -> grises + r);
        var sources = c.constatations().stream().filter(k -> k.gravite() != Gravite.MANQUE).map(k -> Explication.fondement(k.refus().source()))
                .filter(s -> !s.isEmpty()).distinct().map(s -> "Pourquoi ? " + s + ".");
        var lien = c.champ().lien().map(l -> new Lien(l.libelle(), l.adresse())).orElse(null);
        return new VueChamp.Suite(avertissements, Stream.concat(sources, raisons).toList(), lien);
    }

    private static boolean courts(ChampConstate c) {
        return c.options().size() > 3 && c.options().stream().allMatch(o -> o.libelle().length() < 36 && o.aide().isEmpty());
    }

    private static String ancre(String code) {
        return code.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private static String texte(Map<String, Object> valeurs, String cle) {
        return valeurs.get(cle) instanceof String texte ? texte : "";
    }

    private static String nul(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
