package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.OngletConstate.Etat;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Random candidates walk definitions. What nobody ever meets is told; so is the first who gets stuck, with his answers. What several
 * campagnes share is told only when none of them meets it.
 */
final class Promenade {

    private static final int UN_SUR = 8;
    private static final Set<Etat> FINIS = Set.of(Etat.COMPLET, Etat.A_RELIRE, Etat.APRES_ENREGISTREMENT);

    private static final Set<String> SANS_INTERET = Set.of("adresse", "complement_adresse", "telephone_portable", "telephone_fixe");

    private final Set<String> vus = new HashSet<>();
    private final Set<Attendu> attendus = new HashSet<>();
    private final Defauts defauts;
    private int promeneurs;

    /** Something to be met, and what to say if it never is. */
    private record Attendu(String cle, Lieu lieu, String probleme, String remede) {
    }

    Promenade(Defauts defauts) {
        this.defauts = defauts;
    }

    /** What an example shows need not be met by chance. */
    void montrer(Exemple exemple) {
        noter(exemple.definition(), exemple.reponses(), exemple.contexte(), new TreeSet<>());
    }

    void parcourir(DefinitionCompilee definition, int candidats) {
        var marcheur = new Marcheur(definition, new Random(20231019L + definition.code().hashCode()));
        var incidents = new TreeSet<String>();
        var bloque = false;
        for (var i = 0; i < candidats; i++) {
            var contexte = marcheur.quelquun(Exemples.jour(definition));
            var reponses = marcheur.auHasard(contexte);
            noter(definition, reponses, contexte, incidents);
            if (i % UN_SUR == 0 && !bloque) {
                var arrivee = marcheur.guide(reponses, contexte, Marcheur.PAS_MAX);
                bloque = !noter(definition, arrivee, contexte, incidents)
                        && !marcheur.reparables(definition.evaluer(arrivee, contexte)).isEmpty();
                if (bloque) {
                    impasse(definition, arrivee, contexte);
                }
            }
        }
        promeneurs += candidats;
        incidents.forEach(i -> defauts.ajouter(definition.modele().lieu("onglet", definition.onglets().getFirst().code()),
                "une expression échoue pendant la marche : " + i, "vérifiez ce que vaut chacun de ses termes"));
        attendre(definition);
    }

    /** Whether these answers may be registered. */
    private boolean noter(DefinitionCompilee definition, Reponses reponses, Contexte contexte, Set<String> incidents) {
        var resultat = definition.evaluerEnDetail(reponses, contexte);
        var modele = definition.modele();
        resultat.declenchees().forEach(r -> vus.add("refuse " + modele.lieu("regle", r)));
        resultat.satisfaites().forEach(r -> vus.add("passe " + modele.lieu("regle", r)));
        incidents.addAll(resultat.incidents());
        resultat.constat().pieces().forEach(p -> vus.add("piece " + modele.lieu("piece", p.code())));
        for (var onglet : resultat.constat().onglets()) {
            if (FINIS.contains(onglet.etat())) {
                vus.add("onglet " + modele.lieu("onglet", onglet.onglet().code()));
            }
            onglet.champs().forEach(c -> {
                vus.add("champ " + modele.lieu("champ", c.code()));
                c.options().stream().filter(OptionProposee::disponible).forEach(o -> vus.add("choix " + o.code() + modele.lieu("champ", c.code())));
            });
        }
        return resultat.constat().peutEnregistrer();
    }

    private void impasse(DefinitionCompilee definition, Reponses reponses, Contexte contexte) {
        var obstacle = new Marcheur(definition, new Random()).reparables(definition.evaluer(reponses, contexte)).getFirst();
        var modele = definition.modele();
        var champ = obstacle.refus().champ().split("\\.")[0];
        var lieu = modele.lieux().containsKey("regle " + obstacle.refus().code()) ? modele.lieu("regle", obstacle.refus().code())
                : modele.lieu("champ", champ);
        var dites = dites(champ, reponses);
        defauts.ajouter(lieu, "impasse dans " + definition.code() + " : quelqu’un qui répare tout ce qu’on lui dit reste bloqué par « "
                + obstacle.refus().phrase() + " » (" + obstacle.refus().code() + ")",
                remede(obstacle.refus().code(), modele.champs().get(champ)) + " ; ses réponses : " + (dites.length() > 400 ? dites.substring(0, 400) + "…" : dites));
    }

    private static String remede(String refus, ChampModele champ) {
        if (champ != null && champ.champ().type() == TypeDeChamp.TEXTE && champ.champ().exemple().isEmpty()) {
            return "écrivez sous le champ « exemple: … », une réponse que la règle accepte";
        }
        return "offrez-lui une réponse possible" + (refus.equals("obligatoire") ? ", ou écrivez « obligatoire: false » si l’on peut n’en donner aucune" : "");
    }

    /** The answer in question first; then all that are not one's name and address. */
    private static String dites(String champ, Reponses reponses) {
        return reponses.asMap().entrySet().stream().filter(r -> !SANS_INTERET.contains(r.getKey()))
                .sorted(Comparator.comparing(r -> !r.getKey().equals(champ))).map(r -> r.getKey() + ": " + r.getValue())
                .collect(Collectors.joining(", "));
    }

    private void attendre(DefinitionCompilee definition) {
        var modele = definition.modele();
        modele.regles().forEach(r -> {
            attendre("refuse ", modele.lieu("regle", r.code()), "la règle « " + r.code() + " » ne refuse jamais rien",
                    "relisez « si » et « exige » : sont-ils contradictoires, ou toujours vrais ? une valeur est-elle mal écrite ? "
                            + "« obligatoire », « si » d’un choix ou « proposee_si » refusent-ils avant elle ?");
            attendre("passe ", modele.lieu("regle", r.code()), "la règle « " + r.code() + " » ne laisse jamais passer personne",
                    "relisez « exige » : une réponse au moins doit la satisfaire");
        });
        modele.champs().values().stream().filter(c -> c.repris().isEmpty()).forEach(c -> {
            attendre("champ ", modele.lieu("champ", c.code()), "le champ « " + c.code() + " » n’est jamais montré", "relisez « visible_si »");
            c.choix().options().values().stream().filter(o -> !o.fermee()).forEach(o -> attendre("choix " + o.code(),
                    modele.lieu("champ", c.code()), "le choix « " + o.code() + " » du champ « " + c.code() + " » n’est jamais possible",
                    "relisez « si » et « proposee_si » ; si personne ne doit le choisir, retirez-le et dites-le sous « public: { non_concerne: … } »"));
        });
        modele.onglets().forEach(o -> attendre("onglet ", modele.lieu("onglet", o.code()),
                "l’onglet « " + o.code() + " » n’est jamais complet", "relisez ses champs obligatoires et leurs règles"));
        modele.pieces().forEach(p -> attendre("piece ", modele.lieu("piece", p.code()),
                "la pièce « " + p.code() + " » n’est jamais demandée", "relisez son « si »"));
    }

    private void attendre(String genre, Lieu lieu, String probleme, String remede) {
        attendus.add(new Attendu(genre + lieu, lieu, probleme, remede));
    }

    /** @param ecrit files of which the author can do something */
    void conclure(Predicate<String> ecrit) {
        attendus.stream().filter(a -> !vus.contains(a.cle()) && ecrit.test(a.lieu().fichier()))
                .forEach(a -> defauts.avertir(a.lieu(), a.probleme() + " (" + promeneurs + " candidats au hasard)", a.remede()));
    }
}
