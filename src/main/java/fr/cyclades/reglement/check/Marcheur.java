package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Contexte.Candidat;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Grille.LigneDAcquis;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.socle.Civilite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A candidate who answers at random, then lets himself be guided: walks any definition, and makes people for tests and loads. */
public final class Marcheur {

    private static final List<String> COMMUNES = List.of("03000 Moulins", "15000 Aurillac", "43000 Le Puy-en-Velay", "63300 Thiers",
            "63000 Clermont-Ferrand", "42600 Montbrison", "97400 Saint-Denis", "97200 Fort-de-France", "20000 Ajaccio", "59000 Lille",
            "86000 Poitiers", "75001 Paris", "97300 Cayenne", "97100 Basse-Terre", "97600 Mamoudzou", "98800 Nouméa", "13001 Marseille");
    private static final List<String> NOTES = List.of("0", "8", "9,99", "10", "10.5", "15", "20");

    private static final int BEAUCOUP = 30;
    private static final Pattern DATE = Pattern.compile("date\\('(\\d{4}-\\d\\d-\\d\\d)'\\)");

    static final int PAS_MAX = 400;

    private final Definition definition;
    private final RandomGenerator hasard;
    private final List<LocalDate> ecrites;

    public Marcheur(Definition definition, RandomGenerator hasard) {
        this.definition = definition;
        this.hasard = hasard;
        this.ecrites = DATE.matcher(definition.texte()).results().map(d -> LocalDate.parse(d.group(1))).distinct().toList();
    }

    public Contexte quelquun(LocalDate jour) {
        var naissance = jour.minusYears(hasard.nextInt(4) == 0 ? 70 : 28).plusDays(hasard.nextInt(365 * 14));
        return new Contexte(jour, new Candidat(un(List.of(Civilite.values())), "Essai", "", "Camille", Optional.of(naissance),
                un(List.of("FR", "FR", "PT")), "Thiers (63), France", "camille.essai@exemple.fr"));
    }

    /** Anything, tab after tab: fields seen or not, options available or not, codes that do not exist. */
    public Reponses auHasard(Contexte contexte) {
        var reponses = Reponses.vides();
        for (var onglet : definition.onglets()) {
            for (var champ : definition.evaluer(reponses, contexte).onglet(onglet.code()).orElseThrow().champs()) {
                if (hasard.nextInt(10) > 0) {
                    reponses = reponses.avec(champ.code(), reponse(champ, reponses, contexte, false));
                }
            }
            for (var champ : definition.evaluer(reponses, contexte).onglet(onglet.code()).orElseThrow().champs()) {
                if (!reponses.contient(champ.code()) && hasard.nextInt(10) > 0) {
                    reponses = reponses.avec(champ.code(), reponse(champ, reponses, contexte, false));
                }
            }
        }
        return reponses;
    }

    /** Repairs the first obstacle, then the next, as a person would who reads the page; empty after too many steps. What nobody can repair stays. */
    public Optional<Reponses> guide(Reponses depart, Contexte contexte) {
        var arrivee = guide(depart, contexte, PAS_MAX);
        return reparables(definition.evaluer(arrivee, contexte)).isEmpty() ? Optional.of(arrivee) : Optional.empty();
    }

    /** The same; the answers reached when nothing is left to repair, when it cannot be, or after that many steps. */
    Reponses guide(Reponses depart, Contexte contexte, int pasMax) {
        var reponses = depart;
        for (var pas = 0; pas < pasMax; pas++) {
            var constat = definition.evaluer(reponses, contexte);
            var reparables = reparables(constat);
            var champ = reparables.isEmpty() ? Optional.<ChampConstate>empty() : champ(constat, reparables.getFirst().refus().champ());
            if (champ.isEmpty()) {
                return reponses;
            }
            reponses = reponses.avec(champ.get().code(), reponse(champ.get(), reponses, contexte, true));
        }
        return reponses;
    }

    /** Without those that no answer can repair, a candidate too young for example. */
    List<Constatation> reparables(Constat constat) {
        return constat.obstacles().stream().filter(o -> !(definition instanceof DefinitionCompilee d && d.modele().regles().stream()
                .anyMatch(r -> r.sansRecours() && r.code().equals(o.refus().code())))).toList();
    }

    /** The field of an obstacle; empty when no page shows it. */
    private static Optional<ChampConstate> champ(Constat constat, String code) {
        var entier = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        return constat.onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> c.code().equals(entier)).findFirst();
    }

    private Object reponse(ChampConstate champ, Reponses reponses, Contexte contexte, boolean sage) {
        return switch (champ.champ().type()) {
            case TEXTE -> sage ? TexteDEssai.repare(champ.champ(), reponses.texte(champ.code()).orElse("")) : TexteDEssai.auHasard(champ.champ(), hasard.nextInt(20));
            case MAIL -> sage || hasard.nextInt(5) > 0 ? "camille@exemple.fr" : "camille@";
            case TELEPHONE -> sage || hasard.nextInt(5) > 0 ? un(List.of("06 39 98 01 42", "01 99 00 12 34", "+35312345678")) : "06 39";
            case ENTIER, NOMBRE -> sage || hasard.nextInt(5) > 0 ? nombre(champ.champ()) : "douze";
            case DATE -> sage || hasard.nextInt(5) > 0 ? date(contexte).toString() : "31/02/2007";
            case CASE -> sage ? !reponses.estCoche(champ.code()) : hasard.nextInt(champ.obligatoire() ? 2 : 8) == 0;
            case COMMUNE -> commune(un(COMMUNES));
            case CHOIX, LISTE -> sage && !champ.obligatoire() && hasard.nextBoolean() ? null : option(champ.options(), sage);
            case CHOIX_MULTIPLE -> plusieurs(champ.options(), sage);
            case ACQUIS -> acquis(champ, reponses, contexte, sage);
            case REPRIS, NOTE -> null;
        };
    }

    /** Of these last years, or on either side of a date that the files write, or of any time: a rule may ask for any of them. */
    private LocalDate date(Contexte contexte) {
        return switch (hasard.nextInt(ecrites.isEmpty() ? 5 : 6)) {
            case 5 -> un(ecrites).plusDays(hasard.nextInt(3) - 1);
            case 4 -> contexte.jour().minusDays(hasard.nextInt(365 * 60)).plusDays(hasard.nextInt(365 * 2));
            default -> contexte.jour().minusDays(hasard.nextInt(365 * 7)).plusDays(hasard.nextInt(30));
        };
    }

    /** On either side of a number that the files compare it with, at an end of what is accepted, or anywhere between. */
    private String nombre(Champ champ) {
        var mesure = champ.mesure().orElseThrow();
        var pas = mesure.pas().orElse(BigDecimal.ONE.movePointLeft(mesure.decimales()));
        var ecrits = Pattern.compile("r\\." + champ.code() + "\\b[^\\d'\"a-z]{1,6}(-?\\d+(?:\\.\\d+)?)").matcher(definition.texte()).results()
                .map(n -> new BigDecimal(n.group(1))).distinct().toList();
        var haut = mesure.max().min(mesure.min().add(new BigDecimal(60)));
        var nombre = switch (hasard.nextInt(ecrits.isEmpty() ? 4 : 8)) {
            case 0 -> mesure.min();
            case 1 -> mesure.max();
            case 2, 3 -> mesure.min().add(pas.multiply(new BigDecimal(hasard.nextLong(haut.subtract(mesure.min()).divideToIntegralValue(pas).longValue() + 1))));
            default -> un(ecrits).add(pas.multiply(new BigDecimal(hasard.nextInt(3) - 1)));
        };
        return nombre.max(mesure.min()).min(mesure.max()).toPlainString();
    }

    private static Map<String, String> commune(String texte) {
        return Map.of("code_postal", texte.substring(0, 5), "nom", texte.substring(6));
    }

    private String option(List<OptionProposee> options, boolean sage) {
        if (!sage && hasard.nextInt(50) == 0) {
            return "INVENTE";
        }
        var longue = options.size() > 30 && hasard.nextBoolean();
        var possibles = options.stream().limit(longue ? 10 : options.size()).filter(o -> o.disponible() || !sage && hasard.nextInt(10) == 0).toList();
        return possibles.isEmpty() ? null : un(possibles).code();
    }

    private List<String> plusieurs(List<OptionProposee> options, boolean sage) {
        var combien = hasard.nextBoolean() ? 2 // what most texts ask for
                : hasard.nextInt(Math.min(options.size(), hasard.nextInt(4) == 0 ? BEAUCOUP : 5) + 1);
        var codes = new ArrayList<String>();
        for (var i = 0; i < combien; i++) {
            var code = option(options, sage);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private Map<String, Object> acquis(ChampConstate champ, Reponses reponses, Contexte contexte, boolean sage) {
        var proposees = champ.grille().orElseThrow().lignes();
        var fausses = proposees.stream().filter(l -> l.constatations().stream().anyMatch(Constatation::bloque)).toList();
        var lignes = new LinkedHashMap<>(reponses.groupe(champ.code()));
        for (var ligne : sage && !fausses.isEmpty() ? fausses : proposees) {
            lignes.put(ligne.unite(), ligne(ligne, contexte, sage));
        }
        return lignes;
    }

    private Map<String, String> ligne(LigneDAcquis ligne, Contexte contexte, boolean sage) {
        var valeurs = new LinkedHashMap<String, String>();
        var nature = option(ligne.natures(), sage);
        valeurs.put("nature", nature == null ? "" : nature);
        valeurs.put("diplome", ligne.diplomes().isEmpty() ? "" : un(ligne.diplomes()).code());
        valeurs.put("note", sage || hasard.nextInt(8) > 0 ? un(NOTES) : "vingt");
        valeurs.put("date", date(contexte).toString());
        return valeurs;
    }

    private <T> T un(List<T> liste) {
        return liste.get(hasard.nextInt(liste.size()));
    }
}
