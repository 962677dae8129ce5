package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.EpreuveModele;
import fr.cyclades.reglement.eval.Modele;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What changes from one definition to another, in words, and for whom. */
public final class Comparaison {

    private final List<String> phrases = new ArrayList<>();
    private final Modele avant;
    private final Modele apres;

    private Comparaison(Modele avant, Modele apres) {
        this.avant = avant;
        this.apres = apres;
    }

    /** One sentence for each change; none when nothing changes for anybody. */
    public static List<String> de(DefinitionCompilee avant, DefinitionCompilee apres) {
        var comparaison = new Comparaison(avant.modele(), apres.modele());
        comparaison.comparer();
        return comparaison.phrases;
    }

    private void comparer() {
        new ComparaisonDeNotices(avant.notice(), apres.notice(), phrases).comparer();
        changement("Les onglets", avant.onglets().stream().map(Onglet::titre).toList(), apres.onglets().stream().map(Onglet::titre).toList());
        parCode("La question", avant.champs(), apres.champs(), c -> "« " + c.libelle().brut() + " »", this::champ);
        parCode("La règle", parCode(avant.regles(), Modele.Regle::code), parCode(apres.regles(), Modele.Regle::code),
                r -> r.code() + " (" + r.message().brut() + ")", this::regle);
        parCode("La pièce", parCode(avant.pieces(), Modele.Piece::code), parCode(apres.pieces(), Modele.Piece::code),
                p -> p.code() + ", " + p.libelle().brut() + ", demandée " + pourQui(p.si()), this::piece);
        epreuves();
        avant.parametres().keySet().stream().filter(p -> apres.parametres().containsKey(p))
                .forEach(p -> changement("Le paramètre « " + p + " »", avant.parametres().get(p), apres.parametres().get(p)));
    }

    private void champ(ChampModele a, ChampModele b) {
        var nom = "La question « " + b.libelle().brut() + " » (" + b.code() + ")";
        changement(nom + ", ses mots", a.libelle().brut(), b.libelle().brut());
        changement(nom + ", nombres permis", nombres(a), nombres(b));
        changement(nom + ", montrée", quand(a.visibleSi()), quand(b.visibleSi()));
        changement(nom + ", obligatoire", obligatoire(a), obligatoire(b));
        var avantCodes = a.choix().options().keySet();
        var apresCodes = b.choix().options().keySet();
        ecart(nom + " : choix retirés", avantCodes, apresCodes, a);
        ecart(nom + " : choix ajoutés", apresCodes, avantCodes, b);
    }

    private void ecart(String quoi, Set<String> codes, Set<String> autres, ChampModele champ) {
        var seuls = new LinkedHashSet<>(codes);
        seuls.removeAll(autres);
        if (!seuls.isEmpty()) {
            phrases.add(quoi + " : " + String.join(", ", seuls.stream().map(c -> champ.choix().options().get(c).libelle().brut()).toList()) + ".");
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
        changement(nom + ", pour", pourQui(a.si()), pourQui(b.si()));
        changement(nom + ", exigence (" + pourQui(b.si()) + ")", a.exige().toString(), b.exige().toString());
        changement(nom + ", message", a.message().brut(), b.message().brut());
        changement(nom + ", gravité", a.gravite(), b.gravite());
    }

    private void piece(Modele.Piece a, Modele.Piece b) {
        var nom = "La pièce « " + b.code() + " »";
        changement(nom + ", demandée", pourQui(a.si()), pourQui(b.si()));
        changement(nom + ", intitulé", a.libelle().brut(), b.libelle().brut());
        changement(nom + ", obligatoire", a.obligatoire(), b.obligatoire());
        changement(nom + ", envoi", a.mode(), b.mode());
    }

    private void epreuve(EpreuveModele a, EpreuveModele b) {
        var nom = "L’épreuve " + b.code() + ", " + b.libelle().brut();
        changement(nom + ", intitulé", a.libelle().brut(), b.libelle().brut());
        changement(nom + ", coefficient", inconnu(a.coefficient()), inconnu(b.coefficient()));
        changement(nom + ", durée en minutes", inconnu(a.dureeMinutes()), inconnu(b.dureeMinutes()));
        changement(nom + ", forme", a.forme().brut(), b.forme().brut());
        changement(nom + ", date", inconnu(a.date()), inconnu(b.date()));
        changement(nom + ", dernier jour", inconnu(a.dateFin()), inconnu(b.dateFin()));
        changement(nom + ", existe", pourQui(a.si()), pourQui(b.si()));
        changement(nom + ", statuts", statuts(a), statuts(b));
        changement(nom + ", diplômes qui en dispensent", a.dispenses().keySet(), b.dispenses().keySet());
    }

    /** The same change in several spécialités is told once. */
    private void epreuves() {
        var parPhrase = new LinkedHashMap<String, List<String>>();
        avant.epreuves().specialites().forEach((code, specialite) -> {
            if (apres.epreuves().specialites().containsKey(code)) {
                epreuves(specialite.epreuves(), apres.epreuves().specialites().get(code).epreuves())
                        .forEach(p -> parPhrase.computeIfAbsent(p, cle -> new ArrayList<>()).add(code));
            }
        });
        parPhrase.forEach((phrase, specialites) -> phrases.add(phrase + " (" + String.join(", ", specialites) + ")"));
        phrases.addAll(epreuves(avant.epreuves().communes(), apres.epreuves().communes()));
    }

    private List<String> epreuves(List<EpreuveModele> a, List<EpreuveModele> b) {
        var seule = new Comparaison(avant, apres);
        seule.parCode("L’épreuve", parCode(a, EpreuveModele::code), parCode(b, EpreuveModele::code), e -> e.code() + ", " + e.libelle().brut(),
                seule::epreuve);
        return seule.phrases;
    }

    private static String statuts(EpreuveModele e) {
        return String.join(", ", e.statuts().stream().map(c -> c.statut() + " " + pourQui(c.si())).toList());
    }

    private static <T> Map<String, T> parCode(List<T> liste, Function<T, String> code) {
        var parCode = new LinkedHashMap<String, T>();
        liste.forEach(t -> parCode.put(code.apply(t), t));
        return parCode;
    }

    private <T> void parCode(String quoi, Map<String, T> a, Map<String, T> b, Function<T, String> nom,
            BiConsumer<T, T> comparer) {
        a.forEach((code, t) -> {
            if (b.containsKey(code)) {
                comparer.accept(t, b.get(code));
            } else {
                phrases.add(quoi + " disparaît : " + nom.apply(t) + ".");
            }
        });
        b.keySet().stream().filter(code -> !a.containsKey(code)).forEach(code -> phrases.add(quoi + " apparaît : " + nom.apply(b.get(code)) + "."));
    }

    private void changement(String quoi, Object a, Object b) {
        if (!Objects.equals(a, b)) {
            phrases.add(quoi + " : « " + a + " » devient « " + b + " ».");
        }
    }

    private static String inconnu(Optional<?> valeur) {
        return valeur.map(Object::toString).orElse("inconnu");
    }

    private static String quand(Optional<Expression> si) {
        return si.map(e -> "quand " + e).orElse("toujours");
    }

    private static String pourQui(Optional<Expression> si) {
        return si.map(e -> "à ceux pour qui " + e).orElse("à tous");
    }
}
