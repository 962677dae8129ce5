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
import java.text.Collator;
import java.util.ArrayList;
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

    Assemblage(List<Fichier> fichiers, Map<String, Objet> contenus, Defauts defauts) {
        fichiers.forEach(f -> this.fichiers.put(f.chemin(), f));
        this.contenus.putAll(contenus);
        this.defauts = defauts;
        this.reglements = new Reglements(this.fichiers, this.contenus, defauts);
    }

    List<Liasse> liasses() {
        return contenus.keySet().stream().filter(c -> c.startsWith(CAMPAGNES))
                .map(c -> c.substring(CAMPAGNES.length(), c.length() - ".yaml".length()))
                .filter(code -> !contenus.get(chemin(code)).vrai("modele"))
                .flatMap(code -> liasse(code).stream()).toList();
    }

    private static String chemin(String code) {
        return CAMPAGNES + code + ".yaml";
    }

    private Optional<Liasse> liasse(String code) {
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
        return Optional.of(liasse(code, reglement.get().sous(ecrite), reglement.get(), chemins));
    }

    private Liasse liasse(String code, Objet campagne, ReglementEntier entier, Set<String> chemins) {
        var fragments = fragments(entier.reglement(), chemins);
        chemins.addAll(entier.chemins());
        var texte = Fichiers.lier(chemins.stream().map(fichiers::get).toList());
        var session = campagne.objet("sessions").entier("rattachement").orElse(0);
        return new Liasse(code, campagne, entier.reglement(), fragments, entier.onglets(), entier.parts(),
                specialites.computeIfAbsent(campagne.texte("reglement") + " " + session, c -> specialites(entier.specialites(), session)),
                texte, empreinte(texte));
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

    /** Those of the session; those that can be chosen first, each kind in alphabetical order. */
    private static List<Objet> specialites(List<Objet> toutes, int session) {
        var specialites = new ArrayList<>(toutes);
        specialites.removeIf(s -> s.entier("premiere_session").orElse(0) > session
                || s.entier("derniere_session").orElse(Integer.MAX_VALUE) < session);
        var collator = Collator.getInstance(Locale.FRENCH);
        specialites.sort((a, b) -> a.vrai("saisie") == b.vrai("saisie") ? collator.compare(a.texte("libelle"), b.texte("libelle"))
                : a.vrai("saisie") ? -1 : 1);
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
