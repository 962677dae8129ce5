package fr.cyclades.outil;

import fr.cyclades.candidature.Version;
import fr.cyclades.outil.Effet.Genre;
import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What differs between two judgments of the same answers. */
final class Effets {

    private final List<Effet> effets = new ArrayList<>();

    private Effets() {
    }

    /** @param avant and {@code apres} the definitions that judged, to name their questions */
    static List<Effet> entre(Constat a, Definition avant, Constat b, Definition apres) {
        var entre = new Effets();
        entre.constatations(a.obstacles(), avant, b.obstacles(), apres, Genre.REFUS, " refuse désormais", " ne refuse plus");
        entre.constatations(a.avertissements(), avant, b.avertissements(), apres, Genre.AVERTISSEMENT, " avertit désormais", " n’avertit plus");
        entre.suites(a.epreuves(), a.pieces(), b.epreuves(), b.pieces());
        var service = a.contacts().stream().findFirst().map(Notice.Contact::fonction);
        var nouveau = b.contacts().stream().findFirst().map(Notice.Contact::fonction);
        if (!service.equals(nouveau)) {
            entre.ajouter(Genre.SERVICE, "le service chargé du dossier, « " + service.orElse("aucun") + " », devient « " + nouveau.orElse("aucun") + " »");
        }
        return entre.effets;
    }

    /** What was frozen, and the same judged again: none when the program still judges as it did. */
    static List<Effet> entre(Version.Fige fige, Constat rejuge) {
        var entre = new Effets();
        entre.suites(fige.epreuves(), fige.pieces(), rejuge.epreuves(), rejuge.pieces());
        return entre.effets;
    }

    private void constatations(List<Constatation> a, Definition avant, List<Constatation> b, Definition apres, Genre genre, String nouveau,
            String fini) {
        var dites = parCle(a, c -> sujet(c, avant));
        var redites = parCle(b, c -> sujet(c, apres));
        redites.keySet().stream().filter(s -> !dites.containsKey(s)).forEach(s -> ajouter(genre, s + nouveau));
        dites.keySet().stream().filter(s -> !redites.containsKey(s)).forEach(s -> ajouter(genre, s + fini));
    }

    /** Without the sentence itself, which may repeat what the person wrote. */
    private static String sujet(Constatation constatation, Definition definition) {
        var refus = constatation.refus();
        var champ = refus.champ().split("\\.")[0];
        var question = " la question « " + definition.champ(champ).map(Champ::libelle).orElse(champ) + " » (" + champ + ")";
        return switch (refus.code()) {
            case "obligatoire" -> "l’absence de réponse à" + question;
            case "format" -> "la forme de la réponse à" + question;
            case "choix_indisponible" -> "le choix fait à" + question;
            default -> "la règle « " + refus.code() + " », à" + question + ",";
        };
    }

    private void suites(List<EpreuveRetenue> epreuvesA, List<PieceDemandee> piecesA, List<EpreuveRetenue> epreuvesB, List<PieceDemandee> piecesB) {
        comparer(parCle(epreuvesA, e -> e.code() + " " + e.annee()), parCle(epreuvesB, e -> e.code() + " " + e.annee()), this::epreuve);
        comparer(parCle(piecesA, PieceDemandee::code), parCle(piecesB, PieceDemandee::code), this::piece);
    }

    private void epreuve(Optional<EpreuveRetenue> a, Optional<EpreuveRetenue> b) {
        var l = b.or(() -> a).map(e -> "l’épreuve " + e.code() + ", " + e.libelle() + (e.annee().isEmpty() ? "" : " (" + e.annee() + ")")).orElseThrow();
        if (a.isEmpty() || b.isEmpty()) {
            ajouter(Genre.EPREUVE, l + (a.isEmpty() ? " s’ajoute (" + statut(b.get()) + ")" : " disparaît"));
            return;
        }
        changement(l, statut(a.get()), statut(b.get()));
        changement(l + ", coefficient", coefficient(a.get()), coefficient(b.get()));
    }

    private void changement(String quoi, String a, String b) {
        if (!a.equals(b)) {
            ajouter(Genre.EPREUVE, quoi + " : « " + a + " » devient « " + b + " »");
        }
    }

    private static String statut(EpreuveRetenue epreuve) {
        var statut = switch (epreuve.statut()) {
            case INSCRIT -> "inscrit";
            case NON_INSCRIT -> "non inscrit";
            case DISPENSE -> "dispensé";
            case NOTE_CONSERVEE -> "note conservée";
        };
        return epreuve.choix().isEmpty() ? statut : statut + ", " + epreuve.choix();
    }

    private static String coefficient(EpreuveRetenue epreuve) {
        return epreuve.coefficient().map(EnFrancais::nombre).orElse("inconnu");
    }

    private void piece(Optional<PieceDemandee> a, Optional<PieceDemandee> b) {
        var la = b.or(() -> a).map(p -> "la pièce " + p.code() + ", " + p.libelle() + ",").orElseThrow();
        if (a.isEmpty() || b.isEmpty()) {
            ajouter(Genre.PIECE, la + (a.isEmpty() ? " est désormais demandée" : " n’est plus demandée"));
        } else if (a.get().obligatoire() != b.get().obligatoire()) {
            ajouter(Genre.PIECE, la + " devient " + (b.get().obligatoire() ? "obligatoire" : "facultative"));
        }
    }

    private void ajouter(Genre genre, String phrase) {
        effets.add(new Effet(genre, phrase));
    }

    private static <T> Map<String, T> parCle(List<T> choses, Function<T, String> cle) {
        var map = new LinkedHashMap<String, T>();
        choses.forEach(chose -> map.putIfAbsent(cle.apply(chose), chose));
        return map;
    }

    private static <T> void comparer(Map<String, T> a, Map<String, T> b, java.util.function.BiConsumer<Optional<T>, Optional<T>> dire) {
        var cles = new LinkedHashSet<String>();
        Stream.of(a, b).forEach(m -> cles.addAll(m.keySet()));
        cles.forEach(cle -> dire.accept(Optional.ofNullable(a.get(cle)), Optional.ofNullable(b.get(cle))));
    }
}
