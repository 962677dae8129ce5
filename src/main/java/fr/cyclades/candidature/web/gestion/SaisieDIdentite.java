package fr.cyclades.candidature.web.gestion;

import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ChampDate;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.referentiel.Pays;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Refus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The civil status as an agent types it from the identity document. @param saisie what was typed, by name of field */
record SaisieDIdentite(Map<String, String> saisie, EtatCivil actuel, Communes communes, Pays pays, LocalDate aujourdhui) {

    private static final int LONGUEUR = 100;

    /** @param etatCivil empty when something is wrong */
    record Lue(Optional<EtatCivil> etatCivil, List<Refus> refus) {}

    /** What the form holds when it opens. */
    static Map<String, String> de(EtatCivil e) {
        var champs = new HashMap<String, String>();
        champs.put("civilite", e.civilite().name());
        champs.put("nomDeNaissance", e.nomDeNaissance());
        champs.put("nomDUsage", e.nomDUsage());
        champs.put("prenoms", e.prenoms());
        champs.put("naissance.jour", "%02d".formatted(e.naissance().getDayOfMonth()));
        champs.put("naissance.mois", "%02d".formatted(e.naissance().getMonthValue()));
        champs.put("naissance.annee", Integer.toString(e.naissance().getYear()));
        champs.put("pays", e.lieu().pays());
        champs.put("commune", enClair(e.lieu()));
        return champs;
    }

    private static String enClair(LieuDeNaissance lieu) {
        return lieu.commune() + (lieu.departement().isEmpty() ? "" : " (" + lieu.departement() + ")");
    }

    Lue lire() {
        var refus = new ArrayList<Refus>();
        nom("nomDeNaissance", "le nom de naissance", true, refus);
        nom("nomDUsage", "le nom d’usage", false, refus);
        nom("prenoms", "les prénoms", false, refus);
        var civilite = texte("civilite").equals("MONSIEUR") ? Civilite.MONSIEUR : texte("civilite").equals("MADAME") ? Civilite.MADAME : actuel.civilite();
        var naissance = naissance(refus);
        var lieu = lieu(refus);
        return new Lue(refus.isEmpty() ? Optional.of(new EtatCivil(civilite, texte("nomDeNaissance"), texte("nomDUsage"), texte("prenoms"), naissance.orElseThrow(),
                lieu.orElseThrow())) : Optional.empty(), refus);
    }

    private String texte(String champ) {
        return saisie.getOrDefault(champ, "").strip().replaceAll("[ \\u00a0\\u202f]+", " ");
    }

    private void nom(String champ, String quoi, boolean exige, List<Refus> refus) {
        var nom = texte(champ);
        if (exige && nom.isEmpty()) {
            refus.add(Refus.duChamp(champ, "nom_absent", "Écrivez " + quoi + "."));
        } else if (nom.length() > LONGUEUR || nom.codePoints().anyMatch(c -> Character.isDigit(c) || Character.isISOControl(c))) {
            refus.add(Refus.duChamp(champ, "nom_impossible", "Recopiez " + quoi + " de la pièce d’identité : ni chiffre, ni plus de " + LONGUEUR + " caractères."));
        }
    }

    private Optional<LocalDate> naissance(List<Refus> refus) {
        try {
            var jour = LocalDate.of(Integer.parseInt(texte("naissance.annee")), Integer.parseInt(texte("naissance.mois")), Integer.parseInt(texte("naissance.jour")));
            if (jour.isBefore(aujourdhui) && jour.isAfter(aujourdhui.minusYears(120))) {
                return Optional.of(jour);
            }
        } catch (NumberFormatException | DateTimeException impossible) {
            // said below, with what was typed still there
        }
        refus.add(Refus.duChamp("naissance", "date_impossible", "Cette date de naissance n’existe pas. Exemple : 30/05/1998."));
        return Optional.empty();
    }

    private Optional<LieuDeNaissance> lieu(List<Refus> refus) {
        var commune = texte("commune");
        var etat = pays.parCode(texte("pays"));
        if (etat.isPresent() && texte("pays").equals(actuel.lieu().pays()) && commune.equals(enClair(actuel.lieu()))) {
            return Optional.of(actuel.lieu());
        }
        if (etat.isEmpty() || commune.isEmpty()) {
            refus.add(Refus.duChamp("commune", "lieu_absent", "Écrivez le lieu de naissance."));
            return Optional.empty();
        }
        if (!etat.get().code().equals(Pays.FRANCE)) {
            return Optional.of(new LieuDeNaissance(etat.get().code(), etat.get().nom(), commune, "", ""));
        }
        var nommees = communes.nommees(commune);
        if (nommees.size() != 1) {
            refus.add(Refus.duChamp("commune", "commune_a_preciser", nommees.isEmpty() ? "Aucune commune de France ne porte ce nom."
                    : nommees.size() + " communes portent ce nom : ajoutez le département. Exemple : Thiers (63)."));
            return Optional.empty();
        }
        var celle = nommees.getFirst();
        return Optional.of(new LieuDeNaissance(Pays.FRANCE, pays.nom(Pays.FRANCE), celle.nom(), celle.code(), celle.departement()));
    }

    Champ champ(String nom, String libelle, List<Refus> refus) {
        return Champ.de(nom, libelle).avecValeur(texte(nom)).avecRefus(refus);
    }

    ChampDate date(List<Refus> refus) {
        return ChampDate.de("naissance", "Date de naissance", "Exemple : 30/05/1998").avecSaisie(texte("naissance.jour"), texte("naissance.mois"), texte("naissance.annee"))
                .avecRefus(refus);
    }

    List<Option> tousLesPays() {
        return pays.tous().stream().map(e -> new Option(e.code(), e.libelle(), null, e.estAncien() ? "Anciens pays" : "Pays d’aujourd’hui")).toList();
    }
}
