package fr.cyclades.reglement.check;

import static fr.cyclades.reglement.check.Ecarts.parCode;

import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.eval.ChampModele.OptionModele;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.FraisModele;
import fr.cyclades.reglement.eval.Modele;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes from one definition to another, in words, and for whom. */
public final class Comparaison {

    private final Ecarts ecarts = new Ecarts();
    private final Modele avant;
    private final Modele apres;

    private Comparaison(Modele avant, Modele apres) {
        this.avant = avant;
        this.apres = apres;
    }

    /** One sentence for each change; files that differ otherwise are named, so that nothing that changes is passed over. */
    public static List<String> de(DefinitionCompilee avant, DefinitionCompilee apres) {
        var comparaison = new Comparaison(avant.modele(), apres.modele());
        comparaison.comparer();
        return comparaison.ecarts.phrases();
    }

    private void comparer() {
        new ComparaisonDeNotices(avant.notice(), apres.notice(), ecarts).comparer();
        ecarts.parCode("Le contact", parCode(avant.contacts(), c -> c.contact().code()), parCode(apres.contacts(), c -> c.contact().code()),
                c -> c.contact().fonction() + ", " + pourQui(c.si()),
                (a, b) -> ecarts.changement("Le contact « " + b.contact().fonction() + " », pour qui", pourQui(a.si()), pourQui(b.si())));
        ecarts.changement("Les onglets", avant.onglets().stream().map(Onglet::titre).toList(), apres.onglets().stream().map(Onglet::titre).toList());
        ecarts.listes("Les titres et aides des onglets", mots(avant), mots(apres));
        ecarts.parCode("La question", avant.champs(), apres.champs(), c -> "« " + c.libelle().brut() + " »", this::champ);
        ecarts.ordre("Les questions se lisent", avant.champs(), apres.champs(), c -> c.libelleCourt().brut().isEmpty() ? c.libelle().brut() : c.libelleCourt().brut());
        ecarts.parCode("La règle", parCode(avant.regles(), Modele.Regle::code), parCode(apres.regles(), Modele.Regle::code),
                r -> r.code() + " (" + r.message().brut() + ")", this::regle);
        ecarts.parCode("La pièce", parCode(avant.pieces(), Modele.Piece::code), parCode(apres.pieces(), Modele.Piece::code),
                p -> p.code() + ", " + p.libelle().brut() + ", demandée " + pourQui(p.si()), this::piece);
        ecarts.ordre("Les pièces se lisent", parCode(avant.pieces(), Modele.Piece::code), parCode(apres.pieces(), Modele.Piece::code), p -> p.libelle().brut());
        new ComparaisonDEpreuves(avant.epreuves(), apres.epreuves(), ecarts).comparer();
        avant.frais().ifPresent(a -> apres.frais().ifPresent(b -> frais(a, b)));
        avant.parametres().keySet().stream().filter(p -> apres.parametres().containsKey(p))
                .forEach(p -> ecarts.changement("Le paramètre « " + p + " »", avant.parametres().get(p), apres.parametres().get(p)));
        if (ecarts.phrases().isEmpty()) {
            autrement();
        }
    }

    private static List<String> mots(Modele modele) {
        return modele.onglets().stream().flatMap(o -> Stream.concat(Stream.of(o.aide()),
                o.blocs().stream().flatMap(bloc -> Stream.of(bloc.titre(), bloc.aide())))).filter(t -> !t.isEmpty()).toList();
    }

    private void champ(ChampModele a, ChampModele b) {
        var nom = "La question « " + b.libelle().brut() + " » (" + b.code() + ")";
        ecarts.texte(nom + ", ses mots", a.libelle(), b.libelle());
        ecarts.texte(nom + ", en court", a.libelleCourt(), b.libelleCourt());
        ecarts.texte(nom + ", son aide", a.aide(), b.aide());
        ecarts.texte(nom + ", ce qui se dit sans réponse", a.manque(), b.manque());
        ecarts.changement(nom + ", nombres permis", nombres(a), nombres(b));
        ecarts.changement(nom + ", montrée", quand(a.visibleSi()), quand(b.visibleSi()));
        ecarts.changement(nom + ", obligatoire", obligatoire(a), obligatoire(b));
        ecarts.changement(nom + ", ses choix sont proposés", quand(a.choix().proposeeSi()), quand(b.choix().proposeeSi()));
        ecarts.texte(nom + ", pourquoi un choix ne l’est pas", a.choix().raison(), b.choix().raison());
        var avantOptions = a.choix().options();
        var apresOptions = b.choix().options();
        seuls(nom + " : choix retirés", avantOptions, apresOptions);
        seuls(nom + " : choix ajoutés", apresOptions, avantOptions);
        ecarts.ordre(nom + " : ses choix se lisent", avantOptions, apresOptions, o -> o.libelle().brut());
        apresOptions.values().stream().filter(o -> avantOptions.containsKey(o.code())).forEach(o -> option(nom, avantOptions.get(o.code()), o));
    }

    private void option(String question, OptionModele a, OptionModele b) {
        var nom = question + ", choix « " + b.libelle().brut() + " »";
        ecarts.texte(nom + ", ses mots", a.libelle(), b.libelle());
        ecarts.texte(nom + ", son aide", a.aide(), b.aide());
        ecarts.changement(nom + ", proposé", quand(a.si()), quand(b.si()));
        ecarts.texte(nom + ", pourquoi il ne l’est pas", a.raison(), b.raison());
    }

    private void seuls(String quoi, Map<String, OptionModele> options, Map<String, OptionModele> autres) {
        var noms = options.values().stream().filter(o -> !autres.containsKey(o.code())).map(o -> o.libelle().brut()).toList();
        if (!noms.isEmpty()) {
            ecarts.ajouter(quoi + " : " + String.join(", ", noms) + ".");
        }
    }

    private static String nombres(ChampModele champ) {
        return champ.champ().mesure().map(Mesure::consigne).orElse("");
    }

    private static String obligatoire(ChampModele champ) {
        return champ.obligatoireSi().map(si -> "quand " + si).orElse(champ.obligatoire() ? "toujours" : "jamais");
    }

    private void regle(Modele.Regle a, Modele.Regle b) {
        var nom = "La règle « " + b.code() + " »";
        ecarts.changement(nom + ", pour", pourQui(a.si()), pourQui(b.si()));
        ecarts.changement(nom + ", exigence (" + pourQui(b.si()) + ")", a.exige().toString(), b.exige().toString());
        ecarts.texte(nom + ", message", a.message(), b.message());
        ecarts.changement(nom + ", gravité", a.gravite(), b.gravite());
    }

    private void piece(Modele.Piece a, Modele.Piece b) {
        var nom = "La pièce « " + b.code() + " »";
        ecarts.changement(nom + ", demandée", pourQui(a.si()), pourQui(b.si()));
        ecarts.texte(nom + ", intitulé", a.libelle(), b.libelle());
        ecarts.texte(nom + ", son aide", a.aide(), b.aide());
        ecarts.texte(nom + ", pourquoi", a.motif(), b.motif());
        ecarts.changement(nom + ", obligatoire", a.obligatoire() ? "oui" : "non", b.obligatoire() ? "oui" : "non");
        ecarts.changement(nom + ", envoi", a.mode(), b.mode());
        ecarts.changement(nom + ", avec", a.libelleRegroupement(), b.libelleRegroupement());
    }

    private void frais(FraisModele a, FraisModele b) {
        ecarts.texte("Ce que chacun doit", a.du(), b.du());
        ecarts.changement("Combien chacun en paie", combien(a), combien(b));
        ecarts.listes("Qui est exonéré", exonerations(a), exonerations(b));
    }

    private static String combien(FraisModele frais) {
        return frais.nombre().map(Expression::toString).orElse("");
    }

    private static List<String> exonerations(FraisModele frais) {
        return Stream.iterate(0, rang -> rang < frais.cas().size(), rang -> rang + 1).map(rang -> {
            var e = frais.frais().exonerations().get(rang);
            return e.phrase() + (e.estTotale() ? "" : ", qui ne paient que " + e.paie()) + " (" + pourQui(frais.cas().get(rang).si()) + ")";
        }).toList();
    }

    /** Files that do not say the same, and no sentence above that tells it. */
    private void autrement() {
        var lus = parFichier(avant);
        var relus = parFichier(apres);
        var chemins = new TreeSet<>(lus.keySet());
        chemins.addAll(relus.keySet());
        chemins.stream().filter(c -> !lus.getOrDefault(c, "").equals(relus.getOrDefault(c, "")))
                .forEach(c -> ecarts.ajouter("Le fichier " + c + " est écrit autrement, sans effet que cette comparaison sache dire : relisez-le."));
    }

    private static Map<String, String> parFichier(Modele modele) {
        return Fichiers.delier(modele.texte(), "").stream().collect(Collectors.toMap(Fichier::chemin, Fichier::texte));
    }

    private static String quand(Optional<Expression> si) {
        return si.map(e -> "quand " + e).orElse("toujours");
    }

    static String pourQui(Optional<Expression> si) {
        return si.map(e -> "à ceux pour qui " + e).orElse("à tous");
    }
}
