package fr.cyclades.reglement.build;

import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.build.LesChamps.ChampEcrit;
import fr.cyclades.reglement.cel.Compilateur;
import fr.cyclades.reglement.cel.Environnement;
import fr.cyclades.reglement.cel.Environnement.Nature;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.cel.Reserve;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.eval.Modele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fusion;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Builds definitions, from several threads if need be; they share their compiled expressions. */
public final class Batisseur {

    /** Parameters that no file declares: what the campagne says of itself, so that a shared fragment names it as it is. */
    private static final Map<String, Nature> DE_LA_NOTICE = Map.of("un_examen", Nature.TEXTE, "cet_examen", Nature.TEXTE, "sans_academie", Nature.BOOLEEN);

    private final Map<Environnement, Compilateur> compilateurs = new ConcurrentHashMap<>();
    private final Reserve reserve = new Reserve();
    private final Defauts defauts;

    public Batisseur(Defauts defauts) {
        this.defauts = defauts;
    }

    /** All that needs no expression: cheap. */
    public Notice notice(Liasse liasse) {
        var atelier = new Atelier(liasse, defauts);
        return new LaNotice(atelier).lire(new LesPieces(atelier).regroupements().keySet());
    }

    /** What is returned after a fault is not to be used. */
    public DefinitionCompilee batir(Liasse liasse) {
        var atelier = new Atelier(liasse, defauts);
        var listes = new LesListes(atelier);
        var champs = new LesChamps(atelier);
        var environnement = environnement(atelier, listes, champs);
        atelier.outiller(compilateurs.computeIfAbsent(environnement, e -> new Compilateur(e, reserve)));
        var choix = new LesChoix(atelier, listes);
        var modeles = champs.modeles(choix);
        var onglets = champs.onglets(modeles);
        var acquis = new LesAcquis(atelier, modeles);
        var dispenses = new LesDispenses(atelier, acquis.diplomes().keySet());
        var epreuves = new LesEpreuves(atelier, dispenses).toutes();
        var regles = new LesRegles(atelier, modeles, champs.declares().keySet()).toutes();
        var pieces = new LesPieces(atelier);
        var notice = new LaNotice(atelier);
        var lue = notice.lire(pieces.regroupements().keySet());
        var parametres = parametres(atelier, lue);
        var demandees = pieces.toutes();
        var frais = new LesFrais(atelier, Fusion.fusionner(liasse.reglement(), liasse.campagne()).objet("frais")).modele(lue, onglets, demandees);
        var modele = new Modele(liasse.code(), liasse.empreinte(), liasse.texte(), lue, onglets,
                modeles, regles, epreuves, acquis.modele(), demandees, notice.routes(), parametres, Portee.preparer(parametres),
                atelier.lectures(), projection(atelier, champs), atelier.lieux(), frais);
        new Liens(atelier, modele).verifier(champs, choix);
        return new DefinitionCompilee(modele);
    }

    private static Environnement environnement(Atelier atelier, LesListes listes, LesChamps champs) {
        var types = new LinkedHashMap<String, TypeDeChamp>();
        var choix = new LinkedHashSet<String>();
        champs.declares().forEach((code, ecrit) -> {
            types.put(code, ecrit.type());
            if (Set.of(TypeDeChamp.CHOIX, TypeDeChamp.LISTE).contains(ecrit.type())) {
                choix.add(code);
            }
        });
        var parmi = champs.declares().values().stream().map(ChampEcrit::objet).flatMap(o -> o.objets("options").stream()).toList();
        var attributs = new LinkedHashMap<>(listes.attributs(parmi));
        var declares = atelier.liasse.reglement().objet("specialites").objet("attributs");
        declares.champs().keySet().forEach(nom -> attributs.put(nom, Nature.valueOf(declares.texte(nom))));
        for (var specialite : atelier.liasse.specialites()) {
            specialite.objet("attributs").champs().forEach((nom, valeur) -> {
                if (attributs.get(nom) == Nature.DATE && declares.a(nom)) {
                    atelier.date(specialite.objet("attributs"), nom);
                } else if (!declares.a(nom) || LesListes.nature(valeur) != attributs.get(nom)) {
                    atelier.faute(specialite.objet("attributs").lieuDe(nom), "l’attribut « " + nom + " » n’est pas déclaré ainsi dans reglement.yaml",
                            Defauts.plutot(nom, declares.champs().keySet()));
                }
            });
        }
        var parametres = new LinkedHashMap<String, Nature>();
        var attendus = atelier.liasse.reglement().objet("parametres");
        attendus.champs().keySet().forEach(nom -> {
            if (!attendus.objet(nom).a("nature") || !attendus.objet(nom).a("sens")) {
                atelier.faute(attendus.lieuDe(nom), "le paramètre « " + nom + " » n’a ni nature ni sens, ici ou dans le règlement repris",
                        "ajoutez « nature » et « sens »");
            }
            parametres.put(nom, nature(attendus.objet(nom)));
        });
        DE_LA_NOTICE.forEach(parametres::putIfAbsent);
        return new Environnement(types, java.util.List.copyOf(choix), attributs, parametres);
    }

    private static Map<String, Object> parametres(Atelier atelier, Notice notice) {
        var attendus = atelier.liasse.reglement().objet("parametres");
        var donnes = atelier.liasse.campagne().objet("parametres");
        donnes.champs().keySet().stream().filter(nom -> !attendus.a(nom)).forEach(nom -> atelier.faute(donnes.lieuDe(nom),
                "le paramètre « " + nom + " » n’est pas attendu par le règlement", Defauts.plutot(nom, attendus.champs().keySet())));
        var valeurs = new HashMap<String, Object>(Map.of("un_examen", notice.nature().un(), "cet_examen", notice.nature().cet(),
                "sans_academie", !notice.organisateur().isEmpty()));
        attendus.champs().keySet().forEach(nom -> {
            var ecrit = donnes.noeud(nom).or(() -> attendus.objet(nom).noeud("defaut"));
            if (ecrit.isEmpty()) {
                atelier.faute(donnes.lieu(), "la campagne ne donne pas le paramètre « " + nom + " »",
                        "ajoutez-le sous « parametres » : " + attendus.objet(nom).texte("sens"));
            }
            ecrit.flatMap(n -> valeur(atelier, nom, n, nature(attendus.objet(nom))))
                    .ifPresent(v -> valeurs.put(nom, v));
        });
        return Map.copyOf(valeurs);
    }

    private static Nature nature(Objet parametre) {
        return parametre.a("nature") ? Nature.valueOf(parametre.texte("nature")) : Nature.TEXTE;
    }

    private static Optional<Object> valeur(Atelier atelier, String nom, Noeud ecrit, Nature nature) {
        if (nature == Nature.DATE) {
            return atelier.date(new Objet(ecrit.lieu(), Map.of(nom, ecrit), Map.of()), nom)
                    .map(d -> d.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        var entierPourNombre = nature == Nature.NOMBRE && LesListes.nature(ecrit) == Nature.ENTIER;
        if (LesListes.nature(ecrit) != nature && !entierPourNombre) {
            atelier.faute(ecrit.lieu(), "le paramètre « " + nom + " » doit être de nature " + nature, "");
        }
        return Optional.of(entierPourNombre ? ((Long) ((Scalaire) ecrit).valeur()).doubleValue() : LesListes.valeur(ecrit));
    }

    private static Map<String, String> projection(Atelier atelier, LesChamps champs) {
        var ecrite = atelier.liasse.reglement().objet("projection");
        var projection = new LinkedHashMap<String, String>();
        ecrite.champs().keySet().forEach(nom -> {
            projection.put(nom, ecrite.texte(nom));
            if (!champs.declares().containsKey(ecrite.texte(nom))) {
                atelier.faute(ecrite.lieuDe(nom), "le champ « " + ecrite.texte(nom) + " » n’existe pas",
                        Defauts.plutot(ecrite.texte(nom), champs.declares().keySet()));
            }
        });
        return Map.copyOf(projection);
    }
}
