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

    Assemblage(List<Fichier> fichiers, Map<String, Objet> contenus, Defauts defauts) {
        fichiers.forEach(f -> this.fichiers.put(f.chemin(), f));
        this.contenus.putAll(contenus);
        this.defauts = defauts;
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
        var campagne = campagne(code, chemins);
        var dossier = "reglements/" + campagne.texte("reglement") + "/";
        var reglement = contenus.get(dossier + "reglement.yaml");
        if (reglement == null && campagne.a("reprend") && !campagne.a("reglement")) {
            return Optional.empty();
        }
        if (reglement == null) {
            defauts.ajouter(campagne.lieuDe("reglement"), "le règlement « " + campagne.texte("reglement") + " » n’existe pas ou ne se lit pas",
                    Defauts.plutot(campagne.texte("reglement"), contenus.keySet().stream().filter(c -> c.endsWith("/reglement.yaml"))
                            .map(c -> c.substring("reglements/".length(), c.length() - "/reglement.yaml".length())).toList()));
            return Optional.empty();
        }
        var fragments = fragments(reglement, chemins);
        contenus.keySet().stream().filter(c -> c.startsWith(dossier) && !c.startsWith(dossier + "exemples/")).forEach(chemins::add);
        var texte = Fichiers.lier(chemins.stream().map(fichiers::get).toList());
        var session = campagne.objet("sessions").entier("rattachement").orElse(0);
        return Optional.of(new Liasse(code, campagne, reglement, fragments, dossier(dossier + "onglets/"), parts(dossier),
                specialites(dossier + "specialites/", session), texte, empreinte(texte)));
    }

    /** The campagne laid over those it takes up. */
    private Objet campagne(String code, Set<String> chemins) {
        var ecrite = contenus.get(chemin(code));
        if (!chemins.add(chemin(code)) || !ecrite.a("reprend")) {
            return ecrite;
        }
        var reprise = ecrite.texte("reprend");
        if (!contenus.containsKey(chemin(reprise)) || chemins.contains(chemin(reprise))) {
            defauts.ajouter(ecrite.lieuDe("reprend"), "la campagne « " + reprise + " » n’existe pas, ou reprend celle-ci",
                    Defauts.plutot(reprise, contenus.keySet().stream().filter(c -> c.startsWith(CAMPAGNES) && !c.equals(chemin(code)))
                            .map(c -> c.substring(CAMPAGNES.length(), c.length() - ".yaml".length())).toList()));
            return ecrite;
        }
        var sansModele = Fusion.fusionner(Objet.vide(ecrite.lieu()), campagne(reprise, chemins));
        return Fusion.fusionner(sansModele, ecrite);
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

    private Map<String, Objet> dossier(String dossier) {
        var objets = new LinkedHashMap<String, Objet>();
        contenus.forEach((chemin, contenu) -> {
            if (chemin.startsWith(dossier)) {
                objets.put(fichiers.get(chemin).nom(), contenu);
            }
        });
        return objets;
    }

    private Map<String, Objet> parts(String dossier) {
        var parts = new LinkedHashMap<String, Objet>();
        for (var nom : List.of("regles", "epreuves", "acquis", "pieces", "listes")) {
            if (contenus.containsKey(dossier + nom + ".yaml")) {
                parts.put(nom, contenus.get(dossier + nom + ".yaml"));
            }
        }
        return parts;
    }

    /** Those of the session; those that can be chosen first, each kind in alphabetical order. */
    private List<Objet> specialites(String dossier, int session) {
        var specialites = new ArrayList<Objet>();
        dossier(dossier).values().forEach(f -> specialites.addAll(f.objets("specialites")));
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
