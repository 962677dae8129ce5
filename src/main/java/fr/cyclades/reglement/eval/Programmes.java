package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Programme;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Phrases;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.socle.EnFrancais;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a {@link Programme}: conditions in words where they ask one answer of one question. */
record Programmes(Modele modele) {

    /** Above, who reads the notice looks for his own, and the tab tells him. */
    private static final int EPREUVES_AU_PLUS = 16;
    private static final String SELON = "selon votre situation";
    private static final Pattern UNE_REPONSE = Pattern.compile("(?:has\\(r\\.\\w+\\) && )?r\\.(\\w+) (==|!=) '([^']*)'");
    private static final Pattern UNE_PARMI = Pattern.compile("(?:has\\(r\\.\\w+\\) && )?r\\.(\\w+) in \\[((?:'[^']*',? ?)+)]");

    Programme programme() {
        var champ = Optional.ofNullable(modele.champs().get(modele.epreuves().specialite()));
        var communes = modele.epreuves().communes();
        return new Programme(champ.isPresent() || communes.size() > EPREUVES_AU_PLUS ? List.of()
                : communes.stream().filter(e -> !jamaisInscrit(e)).map(this::epreuve).toList(),
                champ.map(c -> c.libelleCourt().brut()).orElse(""),
                champ.map(c -> c.choix().options().values().stream().filter(o -> !o.fermee()).map(o -> o.libelle().brut()).toList()).orElse(List.of()),
                champ.map(c -> c.choix().options().values().stream().anyMatch(ChampModele.OptionModele::fermee)).orElse(false),
                modele.acquis().isPresent(), onglet());
    }

    private static boolean jamaisInscrit(EpreuveModele epreuve) {
        return epreuve.statuts().stream().findFirst().filter(c -> c.si().isEmpty() && c.statut() == Statut.NON_INSCRIT).isPresent();
    }

    private String onglet() {
        return modele.onglets().stream().filter(o -> o.gabarit() == Onglet.Gabarit.EPREUVES).map(Onglet::titre).findFirst().orElse("");
    }

    private Programme.Epreuve epreuve(EpreuveModele e) {
        return new Programme.Epreuve(e.libelle().brut(), e.rubrique(), e.si().map(this::pour).orElse(aChoisir(e) ? "selon vos réponses" : ""), forme(e.forme()),
                e.annee(), e.dureeMinutes(), e.coefficient(), e.date().map(d -> EnFrancais.jours(d, e.dateFin().orElse(d))).orElse(""));
    }

    /** Not for all, and its heading does not say so. */
    private static boolean aChoisir(EpreuveModele e) {
        return e.statuts().stream().anyMatch(c -> c.statut() == Statut.NON_INSCRIT)
                && !(e.rubrique() + e.libelle().brut()).toLowerCase(Locale.FRENCH).contains("facultati");
    }

    private static String forme(Texte forme) {
        return forme.estFixe() ? forme.brut() : "forme " + SELON;
    }

    private String pour(Expression si) {
        var une = UNE_REPONSE.matcher(si.toString());
        if (une.matches()) {
            return dire(une.group(2).equals("==") ? "si" : "sauf si", une.group(1), List.of(une.group(3)));
        }
        var parmi = UNE_PARMI.matcher(si.toString());
        return parmi.matches() ? dire("si", parmi.group(1), Arrays.stream(parmi.group(2).split(",")).map(c -> c.strip().replace("'", "")).toList()) : SELON;
    }

    private String dire(String si, String code, List<String> codes) {
        var champ = modele.champs().get(code);
        if (champ == null || !champ.libelleCourt().estFixe() || !codes.stream().allMatch(c -> seLit(champ, c))) {
            return SELON;
        }
        var reponses = codes.stream().map(c -> "«\u00a0" + champ.choix().options().get(c).libelle().brut() + "\u00a0»").toList();
        return si + " vous répondez " + Phrases.joindre(reponses, " ou ") + " à «\u00a0" + champ.libelleCourt().brut() + "\u00a0»";
    }

    private static boolean seLit(ChampModele champ, String code) {
        return champ.choix().options().containsKey(code) && champ.choix().options().get(code).libelle().estFixe();
    }
}
