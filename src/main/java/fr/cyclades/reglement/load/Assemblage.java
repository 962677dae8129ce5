package fr.cyclades.reglement.load;

import fr.cyclades.reglement.build.Liasse;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.reglement.yaml.Fusion;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the files of each campagne: its own, those it takes up, its règlement, the shared fragments. */
final class Assemblage {

    private static final String CAMPAGNES = "campagnes/";

    private final Map<String, Fichier> fichiers = new LinkedHashMap<>();
    private final Map<String, Objet> contenus = new LinkedHashMap<>();
    private final Defauts defauts;
    private final Reglements reglements;
    private final Map<String, List<Objet>> specialites = new HashMap<>();
    private final Map<String, CollationKey> rangs = new HashMap<>();

    Assemblage(List<Fichier> fichiers, Map<String, Objet> contenus, Defauts defauts) {
        fichiers.forEach(f -> this.fichiers.put(f.chemin(), f));
        this.contenus.putAll(contenus);
        this.defauts = defauts;
        this.reglements = new Reglements(this.fichiers, this.contenus, defauts);
    }

    /** A campagne and its règlement, not yet put end to end. */
    private record Reunie(String code, Objet campagne, ReglementEntier entier, Map<String, Objet> fragments, List<Objet> specialites,
                          Set<String> chemins) {
    }

    List<Liasse> liasses() {
        return contenus.keySet().stream().filter(c -> c.startsWith(CAMPAGNES))
                .map(c -> c.substring(CAMPAGNES.length(), c.length() - ".yaml".length()))
                .filter(code -> !contenus.get(chemin(code)).vrai("modele"))
                .flatMap(code -> reunir(code).stream()).toList().parallelStream().map(this::lier).toList();
    }

    private static String chemin(String code) {
        return CAMPAGNES + code + ".yaml";
    }

    private Optional<Reunie> reunir(String code) {
        var chemins = new LinkedHashSet<String>();
        var ecrite = campagne(code, Set.of(), chemins);
        var voulu = ecrite.texte("reglement");
        if (voulu.isEmpty() && ecrite.a("reprend")) {
            return Optional.empty();
        }
        var reglement = reglements.lire(voulu);
        if (reglement.isEmpty()) {
            defauts.ajouter(ecrite.lieuDe("reglement"), "le règlement « " + voulu + " » n’existe pas ou ne se lit pas",
                    Defauts.plutot(voulu, reglements.codes()));
            return Optional.empty();
        }
        return Optional.of(reunir(code, reglement.get().sous(ecrite), reglement.get(), chemins));
    }

    private Reunie reunir(String code, Objet campagne, ReglementEntier entier, Set<String> chemins) {
        var fragments = fragments(entier.reglement(), chemins);
        chemins.addAll(entier.chemins());
        var session = campagne.objet("sessions").entier("rattachement").orElse(0);
        return new Reunie(code, campagne, entier, fragments,
                specialites.computeIfAbsent(campagne.texte("reglement") + " " + session, c -> specialites(entier, session)), chemins);
    }

    private Liasse lier(Reunie reunie) {
        var texte = Fichiers.lier(reunie.chemins().stream().map(fichiers::get).toList());
        return new Liasse(reunie.code(), reunie.campagne(), reunie.entier().reglement(), reunie.fragments(), reunie.entier().onglets(),
                reunie.entier().parts(), reunie.specialites(), texte, empreinte(texte));
    }

    /** The campagne laid over those it takes up: the first, then the next over it. */
    private Objet campagne(String code, Set<String> dessus, Set<String> chemins) {
        var ecrite = contenus.get(chemin(code));
        chemins.add(chemin(code));
        var avec = new LinkedHashSet<>(dessus);
        avec.add(code);
        var fusion = Objet.vide(ecrite.lieu());
        for (var reprise : ecrite.textes("reprend")) {
            if (!contenus.containsKey(chemin(reprise)) || avec.contains(reprise)) {
                defauts.ajouter(ecrite.lieuDe("reprend"), "la campagne « " + reprise + " » n’existe pas, ou reprend celle-ci",
                        Defauts.plutot(reprise, contenus.keySet().stream().filter(c -> c.startsWith(CAMPAGNES) && !c.equals(chemin(code)))
                                .map(c -> c.substring(CAMPAGNES.length(), c.length() - ".yaml".length())).toList()));
            } else {
                fusion = Fusion.fusionner(fusion, campagne(reprise, avec, chemins));
            }
        }
        return Fusion.fusionner(fusion, ecrite);
    }

    private Map<String, Objet> fragments(Objet reglement, Set<String> chemins) {
        var fragments = new LinkedHashMap<String, Objet>();
        for (var nom : reglement.textes("fragments")) {
            var chemin = "reglements/commun/" + nom + ".yaml";
            if (contenus.containsKey(chemin)) {
                fragments.put(nom, contenus.get(chemin));
                chemins.add(chemin);
            } else {
                defauts.ajouter(reglement.lieuDe("fragments"), "le fichier " + chemin + " n’existe pas ou ne se lit pas",
                        Defauts.plutot(nom, contenus.keySet().stream().filter(c -> c.startsWith("reglements/commun/"))
                                .map(c -> c.substring("reglements/commun/".length(), c.length() - ".yaml".length())).toList()));
            }
        }
        return fragments;
    }

    /** Those of the session; those that can be chosen first, each kind in alphabetical order, or in the order of the files where the règlement asks it. */
    private List<Objet> specialites(ReglementEntier entier, int session) {
        var specialites = new ArrayList<>(entier.specialites());
        specialites.removeIf(s -> s.entier("premiere_session").orElse(0) > session
                || s.entier("derniere_session").orElse(Integer.MAX_VALUE) < session);
        var collator = Collator.getInstance(Locale.FRENCH);
        var saisiesDAbord = Comparator.comparing((Objet s) -> !s.vrai("saisie"));
        specialites.sort(entier.reglement().objet("specialites").texte("ordre").equals("ECRIT") ? saisiesDAbord
                : saisiesDAbord.thenComparing(s -> rangs.computeIfAbsent(s.texte("libelle"), collator::getCollationKey)));
        return specialites;
    }

    private static String empreinte(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
