package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.eval.Modele.Regle;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Form parameters to answers. Judges nothing; bounds everything. */
final class LecteurDeFormulaire {

    private static final String MONTRES = "_champs";
    private static final int LONGUEUR_MAX = 1_000;
    private static final int ELEMENTS_MAX = 100;
    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");
    private static final Pattern TELEPHONE = Pattern.compile("(?:0|(?:\\+|00)33 ?\\(?0?\\)?)([1-9](?:[ .-]?\\d\\d){4})");

    private final Modele modele;
    private final Onglet onglet;
    private final Map<String, List<String>> formulaire;
    private final Optional<Set<String>> montres;

    LecteurDeFormulaire(Modele modele, Onglet onglet, Map<String, List<String>> formulaire) {
        this.modele = modele;
        this.onglet = onglet;
        this.formulaire = formulaire;
        this.montres = Optional.ofNullable(formulaire.get(MONTRES)).map(textes -> textes.stream()
                .flatMap(t -> Arrays.stream(t.split(","))).map(String::strip).collect(Collectors.toSet()));
    }

    Reponses lire(Reponses avant) {
        var apres = avant;
        for (var champ : onglet.champs()) {
            if (estLu(champ.code())) {
                apres = lire(champ, apres);
            }
        }
        for (var regle : modele.regles()) {
            if (regle.onglet().equals(onglet.code()) && regle.reconnaissance().isPresent() && estLu(regle)) {
                apres = apres.avec(regle.caseVue(), !premier(regle.caseVue()).isEmpty());
            }
        }
        return apres;
    }

    private boolean estLu(String code) {
        return montres.map(m -> m.contains(code)).orElse(true) || formulaire.containsKey(code);
    }

    /** The page of a warning may not have been shown yet: its box is read only when it was. */
    private boolean estLu(Regle regle) {
        return montres.map(m -> m.contains(regle.caseVue())).orElse(true) || formulaire.containsKey(regle.caseVue());
    }

    private Reponses lire(Champ champ, Reponses reponses) {
        var code = champ.code();
        return switch (champ.type()) {
            case TEXTE, MAIL, CHOIX, LISTE -> reponses.avec(code, premier(code));
            case ENTIER, NOMBRE -> reponses.avec(code, champ.mesure().orElseThrow().garder(premier(code)));
            case TELEPHONE -> reponses.avec(code, telephone(premier(code)));
            case CHOIX_MULTIPLE -> reponses.avec(code, formulaire.getOrDefault(code, List.of()).stream().limit(ELEMENTS_MAX)
                    .map(LecteurDeFormulaire::nettoyer).filter(t -> !t.isEmpty()).toList());
            case CASE -> reponses.avec(code, !premier(code).isEmpty());
            case DATE -> reponses.avec(code, date(code));
            case COMMUNE -> reponses.avec(code, commune(code, reponses.groupe(code)));
            case ACQUIS -> reponses.avec(code, acquis(code, reponses.groupe(code)));
            case REPRIS, NOTE -> reponses;
        };
    }

    private String premier(String parametre) {
        var valeurs = formulaire.getOrDefault(parametre, List.of());
        return valeurs.isEmpty() || valeurs.getFirst() == null ? "" : nettoyer(valeurs.getFirst());
    }

    static String nettoyer(String brut) {
        var borne = brut.length() > LONGUEUR_MAX ? brut.substring(0, LONGUEUR_MAX) : brut;
        return Normalizer.normalize(COMMANDES.matcher(borne).replaceAll(" "), Normalizer.Form.NFC).strip();
    }

    private static String telephone(String texte) {
        var francais = TELEPHONE.matcher(texte.replaceAll("[\u00a0\u202f]", " "));
        if (francais.matches()) {
            var chiffres = "0" + francais.group(1).replaceAll("\\D", "");
            return chiffres.replaceAll("(\\d\\d)(?=\\d)", "$1 ");
        }
        var indicatif = texte.startsWith("00") ? "+" + texte.substring(2) : texte;
        return indicatif.startsWith("+") ? "+" + indicatif.substring(1).replaceAll("[ \u00a0\u202f.()-]", "") : texte;
    }

    /** ISO when it is a real date, else what was typed; empty when nothing was. */
    private String date(String code) {
        var jour = premier(code + ".jour");
        var mois = premier(code + ".mois");
        var annee = premier(code + ".annee");
        if (jour.isEmpty() && mois.isEmpty() && annee.isEmpty()) {
            return premier(code);
        }
        if (jour.matches("\\d{1,2}") && mois.matches("\\d{1,2}") && annee.matches("\\d{4}")) {
            var iso = "%s-%2s-%2s".formatted(annee, mois, jour).replace(' ', '0');
            if (Reponses.dateReelle(iso).isPresent()) {
                return iso;
            }
        }
        return jour + "/" + mois + "/" + annee;
    }

    private Map<String, String> commune(String code, Map<String, Object> avant) {
        var groupe = new LinkedHashMap<String, String>();
        groupe.put("code_postal", premier(code + ".code_postal").replaceAll("[ \u00a0\u202f]", ""));
        groupe.put("nom", premier(code + ".nom"));
        var insee = premier(code + ".insee");
        var inchangee = groupe.get("code_postal").equals(avant.get("code_postal")) && groupe.get("nom").equals(avant.get("nom"));
        if (insee.matches("\\d[\\dAB]\\d{3}")) {
            groupe.put("insee", insee);
        } else if (inchangee && avant.get("insee") != null) {
            groupe.put("insee", avant.get("insee").toString());
        }
        return groupe;
    }

    /** Lines that were posted replace those before; the others, of another spécialité perhaps, stay. */
    private Map<String, Object> acquis(String code, Map<String, Object> avant) {
        var groupe = new LinkedHashMap<String, Object>(avant);
        for (var unite : unites()) {
            var prefixe = code + "." + unite + ".";
            if (formulaire.keySet().stream().anyMatch(p -> p.startsWith(prefixe))) {
                var ligne = new LinkedHashMap<String, String>();
                ligne.put("nature", premier(prefixe + "nature"));
                ligne.put("diplome", premier(prefixe + "diplome"));
                ligne.put("note", premier(prefixe + "note"));
                ligne.put("date", date(prefixe + "date"));
                groupe.put(unite, ligne);
            }
        }
        return groupe;
    }

    private Set<String> unites() {
        return Stream.concat(modele.epreuves().specialites().values().stream().flatMap(s -> s.epreuves().stream()), modele.epreuves().enGrille().stream())
                .map(EpreuveModele::ligne).collect(Collectors.toSet());
    }

    static boolean aUneReponse(TypeDeChamp type) {
        return type != TypeDeChamp.REPRIS && type != TypeDeChamp.NOTE;
    }
}
