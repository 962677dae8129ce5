package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EpreuveRetenue.Statut;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.eval.AcquisModele;
import fr.cyclades.reglement.eval.AcquisModele.Nature;
import fr.cyclades.reglement.eval.ChampModele;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The grid of acquis: its natures, the diplomas that may be declared. */
final class LesAcquis {

    private final Atelier atelier;
    private final Map<String, ChampModele> champs;
    private final Objet part;

    LesAcquis(Atelier atelier, Map<String, ChampModele> champs) {
        this.atelier = atelier;
        this.champs = champs;
        this.part = atelier.liasse.part("acquis");
    }

    Optional<AcquisModele> modele() {
        var grilles = champs.values().stream().filter(c -> c.type() == TypeDeChamp.ACQUIS).map(ChampModele::code).toList();
        if (grilles.isEmpty()) {
            return Optional.empty();
        }
        if (grilles.size() > 1 || !grilles.getFirst().equals(part.texte("champ"))
                || part.a("diplomes") && !champs.containsKey(part.texte("diplomes"))) {
            atelier.faute(part.lieu(), "il faut une grille d’acquis et une question sur les diplômes, nommées par « champ » et « diplomes »",
                    "une seule grille par règlement ; elle s’appelle " + grilles);
            return Optional.empty();
        }
        if (!part.a("epreuves") && atelier.liasse.specialites().isEmpty()) {
            atelier.faute(part.lieu(), "la grille d’acquis n’a pas de ligne : cet examen n’a pas de spécialités", "ajoutez « epreuves » : les codes des épreuves communes que l’on peut garder");
        }
        if (part.objets("natures").isEmpty()) {
            atelier.faute(part.lieu(), "la grille d’acquis n’a aucune nature", "ajoutez « natures »");
        }
        return Optional.of(new AcquisModele(part.texte("champ"), part.texte("diplomes"), atelier.texte(part, "passer"),
                atelier.texte(part, "a_choisir"), part.objets("natures").stream().map(this::nature).toList(), diplomes()));
    }

    private Nature nature(Objet objet) {
        var demande = objet.textes("demande");
        var statut = objet.vrai("renonce") ? Optional.<Statut>empty()
                : Optional.of(objet.a("statut") ? Statut.valueOf(objet.texte("statut")) : Statut.DISPENSE);
        return new Nature(objet.texte("code"), atelier.texte(objet, "libelle"),
                atelier.texte(objet, objet.a("court") ? "court" : "libelle"), atelier.texte(objet, "aide"), statut,
                objet.vrai("par_diplome") || objet.vrai("renonce"), demande.contains("note"), demande.contains("date"),
                atelier.condition(objet, "si", Set.of("l")), atelier.texte(objet, "motif"), Atelier.source(objet));
    }

    Map<String, String> diplomes() {
        var libelles = new LinkedHashMap<String, String>();
        var champ = champs.get(part.texte("diplomes"));
        if (champ != null) {
            champ.choix().options().values().forEach(o -> libelles.put(o.code(), o.libelle().brut()));
        }
        return libelles;
    }
}
