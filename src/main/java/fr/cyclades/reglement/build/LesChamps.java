package fr.cyclades.reglement.build;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Champ.Lien;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Onglet.Bloc;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fusion;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tabs, blocks and fields: fragments put in their place, fields of the campagne laid over them. */
final class LesChamps {

    private static final String RETIRE = "";

    private final Atelier atelier;
    private final Map<String, OngletEcrit> onglets = new LinkedHashMap<>();
    private final Map<String, ChampEcrit> champs = new LinkedHashMap<>();

    record OngletEcrit(String code, Objet objet, List<BlocEcrit> blocs) {
    }

    record BlocEcrit(Objet objet, List<String> champs) {
    }

    record ChampEcrit(String onglet, Objet objet, TypeDeChamp type) {
    }

    LesChamps(Atelier atelier) {
        this.atelier = atelier;
        var liasse = atelier.liasse;
        var ordre = liasse.campagne().a("onglets") ? liasse.campagne() : liasse.reglement();
        for (var code : ordre.textes("onglets")) {
            var objet = liasse.onglets().get(code);
            if (objet == null) {
                atelier.faute(ordre.lieuDe("onglets"), "l’onglet « " + code + " » n’a pas de fichier onglets/" + code + ".yaml",
                        Defauts.plutot(code, liasse.onglets().keySet()));
            } else {
                atelier.situer("onglet", code, objet.lieu());
                onglets.put(code, new OngletEcrit(code, objet, blocs(code, objet.objets("blocs"))));
            }
        }
        liasse.onglets().entrySet().stream().filter(o -> !onglets.containsKey(o.getKey()))
                .forEach(o -> blocs(RETIRE, o.getValue().objets("blocs")));
        liasse.campagne().objet("champs").champs().keySet().stream().filter(c -> !champs.containsKey(c)).forEach(c ->
                atelier.faute(liasse.campagne().objet("champs").lieuDe(c), "le champ « " + c + " » n’existe pas dans le règlement",
                        Defauts.plutot(c, champs.keySet())));
    }

    private List<BlocEcrit> blocs(String onglet, List<Objet> ecrits) {
        var blocs = new ArrayList<BlocEcrit>();
        for (var bloc : ecrits) {
            if (bloc.a("fragment")) {
                blocs.addAll(blocs(onglet, fragment(bloc).objets("blocs")));
            } else {
                blocs.add(new BlocEcrit(bloc, champs(onglet, bloc.objets("champs"))));
            }
        }
        return blocs;
    }

    private List<String> champs(String onglet, List<Objet> ecrits) {
        var codes = new ArrayList<String>();
        for (var champ : ecrits) {
            if (champ.a("fragment")) {
                codes.addAll(champs(onglet, fragment(champ).objets("champs")));
            } else {
                ajouter(onglet, champ).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private Objet fragment(Objet appel) {
        var nom = appel.texte("fragment");
        var fragment = atelier.liasse.fragments().get(nom);
        if (fragment == null) {
            atelier.faute(appel.lieuDe("fragment"), "le fragment « " + nom + " » n’est pas annoncé dans reglement.yaml",
                    Defauts.plutot(nom, atelier.liasse.fragments().keySet()));
            return Objet.vide(appel.lieu());
        }
        return fragment;
    }

    private Optional<String> ajouter(String onglet, Objet ecrit) {
        var code = ecrit.texte("code");
        var surcharges = atelier.liasse.campagne().objet("champs");
        var retire = onglet.equals(RETIRE) || surcharges.champs().containsKey(code) && !surcharges.a(code);
        var objet = surcharges.a(code) ? Fusion.fusionner(ecrit, surcharges.objet(code)) : ecrit;
        if (code.isEmpty() || !objet.a("type")) {
            atelier.faute(ecrit.lieu(), "un champ a au moins « code » et « type »", "ajoutez-les, ou écrivez « fragment »");
            return Optional.empty();
        }
        var type = TypeDeChamp.valueOf(objet.texte("type"));
        atelier.situer("champ", code, ecrit.lieu());
        if (retire) {
            champs.putIfAbsent(code, new ChampEcrit(RETIRE, objet, type));
            return Optional.empty();
        }
        if (champs.put(code, new ChampEcrit(onglet, objet, type)) != null) {
            atelier.faute(ecrit.lieu(), "le champ « " + code + " » est déjà déclaré", "donnez-lui un autre code");
        }
        return Optional.of(code);
    }

    /** All the fields of the règlement: those that the campagne removes are never answered, but may still be read. */
    Map<String, ChampEcrit> declares() {
        return champs;
    }

    /** Fields that are kept, by code, in order. */
    Map<String, ChampEcrit> ecrits() {
        var gardes = new LinkedHashMap<>(champs);
        gardes.values().removeIf(c -> c.onglet().equals(RETIRE));
        return gardes;
    }

    Map<String, ChampModele> modeles(LesChoix choix) {
        var modeles = new LinkedHashMap<String, ChampModele>();
        ecrits().forEach((code, ecrit) -> modeles.put(code, modele(code, ecrit, choix)));
        new OrdreDesChamps(atelier, modeles).verifier(ecrits());
        return modeles;
    }

    private ChampModele modele(String code, ChampEcrit ecrit, LesChoix choix) {
        var objet = ecrit.objet();
        var libelle = atelier.texte(objet, "libelle");
        var court = objet.a("court") ? atelier.texte(objet, "court") : libelle;
        var aide = atelier.texte(objet, "aide");
        var obligatoire = objet.scalaire("obligatoire").map(s -> s.valeur() instanceof Boolean b ? b : false)
                .orElse(ecrit.type() != TypeDeChamp.REPRIS && ecrit.type() != TypeDeChamp.NOTE);
        var selon = objet.scalaire("obligatoire").filter(s -> s.valeur() instanceof String)
                .flatMap(s -> atelier.condition(objet, "obligatoire"));
        if (libelle.estVide()) {
            atelier.faute(objet.lieu(), "le champ « " + code + " » n’a pas de libellé", "ajoutez « libelle »");
        }
        if (ecrit.type() == TypeDeChamp.REPRIS && !objet.a("repris")) {
            atelier.faute(objet.lieu(), "un champ REPRIS dit quelle donnée du compte il montre", "ajoutez « repris »");
        }
        return new ChampModele(champ(code, ecrit, libelle, court, aide), ecrit.onglet(), libelle, court, aide,
                atelier.condition(objet, "visible_si"), obligatoire, selon, atelier.texte(objet, "manque"),
                choix.de(code, ecrit), objet.texte("repris"), !objet.a("recapitulatif") || objet.vrai("recapitulatif"), objet.texte("herite"));
    }

    private Champ champ(String code, ChampEcrit ecrit, Texte libelle, Texte court, Texte aide) {
        var objet = ecrit.objet();
        var lien = objet.a("lien") ? Optional.of(lien(objet.objet("lien"))) : Optional.<Lien>empty();
        return new Champ(code, ecrit.type(), libelle.brut(), court.brut(), aide.brut(), Atelier.fixe(objet, "exemple"),
                objet.texte("autocomplete"), objet.entier("longueur").orElse(ecrit.type() == TypeDeChamp.TEXTE ? 120 : 254), lien,
                new LesMesures(atelier).de(code, ecrit.type(), objet));
    }

    static Lien lien(Objet objet) {
        return new Lien(Atelier.fixe(objet, "libelle"), objet.texte("adresse"));
    }

    List<Onglet> onglets(Map<String, ChampModele> modeles) {
        var enregistre = atelier.liasse.campagne().a("enregistre") ? atelier.liasse.campagne() : atelier.liasse.reglement();
        var cible = enregistre.texte("enregistre");
        if (!onglets.containsKey(cible)) {
            atelier.faute(enregistre.lieuDe("enregistre"), "l’onglet « " + cible + " » n’existe pas", Defauts.plutot(cible, onglets.keySet()));
        }
        var liste = new ArrayList<Onglet>();
        for (var ecrit : onglets.values()) {
            var blocs = ecrit.blocs().stream().map(b -> new Bloc(atelier.sansExpression(b.objet(), "titre"), atelier.sansExpression(b.objet(), "aide"),
                    b.champs().stream().map(modeles::get).map(ChampModele::champ).toList())).toList();
            liste.add(new Onglet(ecrit.code(), liste.size() + 1, atelier.sansExpression(ecrit.objet(), "titre"),
                    Gabarit.valueOf(ecrit.objet().texte("gabarit")), blocs, atelier.sansExpression(ecrit.objet(), "aide"), ecrit.code().equals(cible)));
        }
        return liste;
    }
}
