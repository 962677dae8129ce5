package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.yaml.Defaut;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.reglement.yaml.Lieu;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is asked of files that load: that their examples tell the truth and are enough, that all they write serves, that nobody gets
 * stuck. The files of the product are not judged again when an author asks about his own.
 */
public final class Verification {

    private static final int PAR_CAMPAGNE = 60;

    private final List<Fichier> fichiers;
    private final List<DefinitionCompilee> definitions;
    private final Set<String> siens;
    private final Defauts defauts;
    private final Map<String, Set<String>> chemins = new HashMap<>();

    /** @param exemples how many were played; {@code candidats} how many walked each definition */
    public record Rapport(List<DefinitionCompilee> jugees, List<Defaut> defauts, int exemples, int candidats) {

        public boolean refuse() {
            return defauts.stream().anyMatch(Defaut::estErreur);
        }
    }

    /** @param defauts what loading has already told */
    public Verification(List<Fichier> fichiers, List<DefinitionCompilee> definitions, Defauts defauts) {
        this.fichiers = fichiers;
        this.definitions = definitions;
        this.defauts = defauts;
        var ajoutes = fichiers.stream().filter(f -> !f.estDuProduit()).toList();
        this.siens = (ajoutes.isEmpty() ? fichiers : ajoutes).stream().map(Fichier::chemin).collect(Collectors.toSet());
    }

    /** @param candidats random people on each definition, 0 for none */
    public Rapport faire(int candidats) {
        var jugees = definitions.stream().filter(d -> chemins(d).stream().anyMatch(siens::contains)).toList();
        var exemples = Exemples.lire(fichiers.stream().filter(f -> siens.contains(f.chemin()) || touche(f, jugees)).toList(), definitions, defauts)
                .stream().filter(e -> jugees.contains(e.definition())).toList();
        exemples.forEach(e -> e.ecarts().forEach(ecart -> defauts.ajouter(e.attendu().lieu(), "l’exemple « " + e.nom() + " » : " + ecart,
                "corrigez l’exemple s’il se trompe, la règle sinon")));
        var ecrit = ecrit();
        exemplesManquants(jugees, exemples, ecrit);
        inutiles(jugees);
        confondues(jugees);
        if (candidats > 0) {
            var promenade = new Promenade(defauts);
            exemples.forEach(promenade::montrer);
            jugees.forEach(d -> promenade.parcourir(d, Math.max(PAR_CAMPAGNE, (int) (candidats / soeurs(d, jugees)))));
            promenade.conclure(ecrit);
        }
        return new Rapport(jugees, defauts.liste(), exemples.size(), candidats);
    }

    /** Campagnes of the same règlement share the walkers. */
    private long soeurs(Definition definition, List<DefinitionCompilee> jugees) {
        return jugees.stream().filter(d -> reglements(d).equals(reglements(definition))).count();
    }

    private Set<String> reglements(Definition definition) {
        return chemins(definition).stream().filter(c -> c.endsWith("/reglement.yaml")).collect(Collectors.toSet());
    }

    private Predicate<String> ecrit() {
        return fichiers.stream().filter(f -> siens.contains(f.chemin())).map(Fichier::etiquette).collect(Collectors.toSet())::contains;
    }

    /** Examples of the product whose règlement an author's file changes. */
    private static boolean touche(Fichier fichier, Collection<DefinitionCompilee> jugees) {
        return fichier.chemin().contains("/exemples/") && jugees.stream().anyMatch(d -> fichier.texte().contains("campagne: " + d.code() + "\n"));
    }

    private void exemplesManquants(List<DefinitionCompilee> jugees, List<Exemple> exemples, Predicate<String> ecrit) {
        var refusees = new HashSet<Lieu>();
        var passees = new HashSet<Lieu>();
        for (var exemple : exemples) {
            exemple.declenche().forEach(r -> refusees.add(exemple.definition().modele().lieu("regle", r)));
            exemple.attendu().textes("laisse_passer").forEach(r -> passees.add(exemple.definition().modele().lieu("regle", r)));
        }
        jugees.forEach(d -> d.modele().regles().forEach(r -> {
            var lieu = d.modele().lieu("regle", r.code());
            if (ecrit.test(lieu.fichier()) && !refusees.contains(lieu)) {
                defauts.avertir(lieu, "aucun exemple ne montre la règle « " + r.code() + " » qui refuse", "ajoutez-en un, « refuse: [" + r.code() + "] »");
            }
            if (ecrit.test(lieu.fichier()) && !passees.contains(lieu)) {
                defauts.avertir(lieu, "aucun exemple ne montre la règle « " + r.code() + " » qui laisse passer",
                        "ajoutez-en un, au plus près du seuil, « laisse_passer: [" + r.code() + "] »");
            }
        }));
    }

    /** Files that nothing uses: their author believes that they count. */
    private void inutiles(List<DefinitionCompilee> jugees) {
        var lus = jugees.stream().flatMap(d -> chemins(d).stream()).collect(Collectors.toSet());
        for (var fichier : fichiers) {
            var chemin = fichier.chemin();
            if (!siens.contains(chemin) || fichier.faute().isPresent()) {
                continue;
            }
            if (chemin.endsWith("/reglement.yaml") && !lus.contains(chemin)) {
                avertir(fichier, "aucune campagne n’emploie ce règlement : ses règles n’ont pas été vérifiées",
                        "écrivez une campagne, même d’essai : campagnes/…, « reglement: " + chemin.replaceAll("^reglements/|/reglement.yaml$", "") + " »");
            } else if (chemin.startsWith("reglements/commun/") && !lus.contains(chemin)) {
                avertir(fichier, "aucun règlement n’emploie ce fragment", "annoncez-le sous « fragments » dans reglement.yaml, ou retirez-le");
            } else if (chemin.contains("/onglets/") && lus.contains(chemin) && jugees.stream().filter(d -> chemins(d).contains(chemin))
                    .noneMatch(d -> d.onglets().stream().map(Onglet::code).anyMatch(fichier.nom()::equals))) {
                avertir(fichier, "cet onglet n’est cité nulle part : personne ne le verra", "ajoutez-le sous « onglets » dans reglement.yaml, ou retirez-le");
            }
        }
    }

    /** Services that read alike: nobody knows which one to choose. */
    private void confondues(List<DefinitionCompilee> jugees) {
        for (var jugee : jugees) {
            var chemin = "campagnes/" + jugee.code() + ".yaml";
            definitions.stream().filter(d -> !d.code().equals(jugee.code()) && enseigne(d).equals(enseigne(jugee))).findFirst().ifPresent(autre ->
                    fichiers.stream().filter(f -> f.chemin().equals(chemin) && siens.contains(chemin)).forEach(f -> avertir(f,
                            "rien ne distingue cette campagne de " + autre.code() + " pour qui choisit un service",
                            "écrivez un autre « er » (A06-MA : un pays, un territoire, un centre), et au bout de « chemin » ce qui la distingue")));
        }
    }

    private static List<Object> enseigne(Definition definition) {
        var notice = definition.notice();
        return List.of(notice.chemin(), notice.academie(), notice.er(), notice.organisateur(), notice.sessionPassage(), notice.sessionRattachement());
    }

    private void avertir(Fichier fichier, String probleme, String remede) {
        defauts.avertir(new Lieu(fichier.etiquette(), 1, 1), probleme, remede);
    }

    private Set<String> chemins(Definition definition) {
        return chemins.computeIfAbsent(definition.code(), code -> Fichiers.chemins(definition.texte()).collect(Collectors.toSet()));
    }
}
