package fr.cyclades.candidature;

import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Constatation;
import fr.cyclades.reglement.Constatation.Gravite;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.EpreuveRetenue;
import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Onglet.Bloc;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.OngletConstate.BlocConstate;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.Etat;
import fr.cyclades.reglement.OngletConstate.Ligne;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small exam written by hand: a text, a list, boxes of which exactly two are to be ticked, a consent on the tab that saves. Enough
 * to prove what this module does whatever the exam.
 */
public record ReglementDEssai(String code, Notice notice, int questions) implements Definition {

    private static final Champ NOM = champ("nom", TypeDeChamp.REPRIS, "Nom");
    private static final Champ ADRESSE = champ("adresse", TypeDeChamp.TEXTE, "Adresse");
    private static final Champ LVA = champ("lva", TypeDeChamp.LISTE, "Langue vivante A");
    private static final Champ ACTIVITES = champ("activites", TypeDeChamp.CHOIX_MULTIPLE, "Cochez deux activités");
    private static final Champ ACCEPTE = champ("accepte", TypeDeChamp.CASE, "J’accepte les conditions");

    static ReglementDEssai de(String code, String examen, String academie) {
        return de(code, examen, academie, 0);
    }

    /** @param questions how many optional questions more, named q1, q2… */
    static ReglementDEssai de(String code, String examen, String academie, int questions) {
        var modele = CampagnesDEssai.definition(code, examen, "Examen d’essai", academie, 2024, 2025, CampagnesDEssai.calendrier(
                CampagnesDEssai.le("2023-10-19", "09:00"), CampagnesDEssai.le("2023-12-01", "17:00"), CampagnesDEssai.le("2023-12-01")));
        return new ReglementDEssai(code, modele.notice(), questions);
    }

    /** Answers that let one register. */
    static Map<String, List<String>> completes() {
        return Map.of("adresse", List.of("14 rue des Forgerons"), "lva", List.of("anglais"), "activites", List.of("danse", "tennis"));
    }

    @Override
    public String empreinte() {
        return "e".repeat(64);
    }

    @Override
    public String texte() {
        return "";
    }

    @Override
    public List<Onglet> onglets() {
        return List.of(
                onglet("identification", 1, Gabarit.FORMULAIRE, false, identification()),
                onglet("epreuves", 2, Gabarit.EPREUVES, false, LVA, ACTIVITES),
                onglet("recapitulatif", 3, Gabarit.RECAPITULATIF, false),
                onglet("conditions", 4, Gabarit.FORMULAIRE, true, ACCEPTE),
                onglet("numero", 5, Gabarit.NUMERO, false));
    }

    private Champ[] identification() {
        var autres = IntStream.rangeClosed(1, questions).mapToObj(n -> champ("q" + n, TypeDeChamp.TEXTE, "Question " + n));
        return Stream.concat(Stream.of(NOM, ADRESSE), autres).toArray(Champ[]::new);
    }

    @Override
    public Optional<Onglet> onglet(String onglet) {
        return onglets().stream().filter(o -> o.code().equals(onglet)).findFirst();
    }

    @Override
    public Optional<Champ> champ(String champ) {
        return onglets().stream().flatMap(o -> o.champs().stream()).filter(c -> c.code().equals(champ)).findFirst();
    }

    @Override
    public Reponses lire(Onglet onglet, Map<String, List<String>> formulaire, Reponses avant) {
        var reponses = avant;
        for (var champ : onglet.champs()) {
            var valeurs = formulaire.getOrDefault(champ.code(), List.of());
            reponses = switch (champ.type()) {
                case CHOIX_MULTIPLE -> reponses.avec(champ.code(), valeurs);
                case CASE -> reponses.avec(champ.code(), valeurs.contains("oui"));
                default -> reponses.avec(champ.code(), valeurs.isEmpty() ? null : valeurs.getFirst());
            };
        }
        return reponses;
    }

    @Override
    public Constat evaluer(Reponses r, Contexte contexte) {
        var constatations = new ArrayList<Constatation>();
        manque(constatations, r.contient("adresse"), "identification", "adresse", "Écrivez votre adresse.");
        manque(constatations, r.contient("lva"), "epreuves", "lva", "Choisissez une langue.");
        if (r.liste("activites").size() != 2) {
            constatations.add(new Constatation(Gravite.ERREUR, "epreuves", new Refus("deux_activites",
                    "%d activité cochée sur 2.".formatted(r.liste("activites").size()), "activites", "S1")));
        }
        manque(constatations, r.estCoche("accepte"), "conditions", "accepte", "Cochez cette case pour enregistrer.");
        var onglets = onglets().stream().map(o -> constate(o, r, constatations, contexte)).toList();
        var e1 = new EpreuveRetenue("E1", "U1", "Épreuve scientifique", "E1", "", "Épreuves obligatoires", Statut.INSCRIT, "", "",
                Optional.of(3.0), "Écrit", Optional.of(120), "", Optional.empty(), Optional.empty(), "", "", "");
        return new Constat(onglets, constatations, List.of(e1), List.of(), List.of(), Map.of());
    }

    private static void manque(List<Constatation> constatations, boolean present, String onglet, String champ, String phrase) {
        if (!present) {
            constatations.add(new Constatation(Gravite.MANQUE, onglet, new Refus(champ + "_manque", phrase, champ, "")));
        }
    }

    private static OngletConstate constate(Onglet o, Reponses r, List<Constatation> toutes, Contexte contexte) {
        var champs = o.champs().stream().map(c -> constate(c, r, toutes, contexte)).toList();
        var siennes = toutes.stream().filter(c -> c.onglet().equals(o.code())).toList();
        var etat = switch (o.gabarit()) {
            case RECAPITULATIF -> Etat.A_RELIRE;
            case NUMERO -> Etat.APRES_ENREGISTREMENT;
            default -> siennes.isEmpty() ? Etat.COMPLET
                    : siennes.stream().anyMatch(c -> c.gravite() == Gravite.ERREUR) ? Etat.ERREUR : Etat.A_COMPLETER;
        };
        var blocs = champs.isEmpty() ? List.<BlocConstate>of() : List.of(new BlocConstate(o.titre(), "", champs));
        return new OngletConstate(o, etat, blocs, champs.stream().map(c ->
                new Ligne(c.code(), c.libelle(), c.valeur(), "", c.constatations())).toList());
    }

    private static ChampConstate constate(Champ c, Reponses r, List<Constatation> toutes, Contexte contexte) {
        var options = switch (c.code()) {
            case "lva" -> options(r.texte("lva").map(List::of).orElse(List.of()), "anglais", "espagnol");
            case "activites" -> options(r.liste("activites"), "danse", "tennis", "demi-fond");
            default -> List.<OptionProposee>of();
        };
        var valeur = switch (c.type()) {
            case REPRIS -> contexte.candidat().nom();
            case CHOIX_MULTIPLE -> String.join(", ", r.liste(c.code()));
            case CASE -> r.estCoche(c.code()) ? "Oui" : "";
            default -> r.texte(c.code()).orElse("");
        };
        return new ChampConstate(c, c.libelle(), "", true, options, valeur, Optional.empty(),
                toutes.stream().filter(k -> k.refus().champ().equals(c.code())).toList());
    }

    private static List<OptionProposee> options(List<String> choisies, String... codes) {
        return List.of(codes).stream().map(code -> new OptionProposee(code, code, "", "", true, "", choisies.contains(code))).toList();
    }

    private static Champ champ(String code, TypeDeChamp type, String libelle) {
        return new Champ(code, type, libelle, libelle, "", "", "", 80, Optional.empty());
    }

    private static Onglet onglet(String code, int numero, Gabarit gabarit, boolean enregistre, Champ... champs) {
        return new Onglet(code, numero, code, gabarit, List.of(new Bloc("", "", List.of(champs))), "", enregistre);
    }
}
