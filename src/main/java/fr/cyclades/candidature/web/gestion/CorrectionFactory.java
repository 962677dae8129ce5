package fr.cyclades.candidature.web.gestion;

import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.CorrectionManuscrite;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.web.gestion.VueCorrection.Forme;
import fr.cyclades.candidature.web.gestion.VueCorrection.Onglet;
import fr.cyclades.candidature.web.gestion.VueCorrection.Saisie;
import fr.cyclades.candidature.web.saisie.VueChamp;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.OngletConstate;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the page of a correction, from what the règlement says of the answers as they are typed. */
record CorrectionFactory(Situation s, Reponses reponses) {

    private static final String CODE_POSTAL = ".code_postal";
    private static final String NOM = ".nom";

    VueCorrection page(String motif, String origine, List<Refus> refus) {
        var id = s.candidature().id();
        var dossier = "/gestion/dossiers/" + id;
        return new VueCorrection(s.nomDuCandidat(), s.examen(), dossier, dossier + "/correction", s.version().numero(),
                onglets().map(o -> onglet(o, refus)).filter(o -> !o.champs().isEmpty() || !o.ailleurs().isEmpty()).toList(),
                origines().avecValeur(origine).avecRefus(refus),
                Champ.de("motif", "Motif de la correction").avecAide("Exemple : correction portée au stylo rouge sur le récapitulatif signé. Le candidat lira ces mots.")
                        .avecValeur(motif).avecRefus(refus),
                refus.isEmpty() ? null : ResumeErreurs.de("L’inscription n’est pas encore corrigée", refus, "Ce que vous avez écrit est gardé."));
    }

    private Champ origines() {
        var manuscrite = new CorrectionManuscrite(s.campagne(), s.version());
        var choix = new ArrayList<Option>();
        if (manuscrite.estPrevue()) {
            var rouge = Option.de("STYLO_ROUGE", "Écrite au stylo rouge sur le récapitulatif signé", "Se saisit " + s.campagne().limite(manuscrite.fin()) + ".");
            choix.add(manuscrite.refus(s.instant()).isEmpty() ? rouge : rouge.indisponible());
        }
        choix.add(Option.de("DEMANDE", "Demandée par écrit par la personne"));
        choix.add(Option.de("ERREUR", "Erreur du service"));
        return Champ.de("origine", "D’où vient cette correction ?").avecOptions(choix);
    }

    private Stream<OngletConstate> onglets() {
        return s.campagne().definition().evaluer(reponses, Contextes.de(s.candidat(), s.campagne(), s.instant())).onglets().stream();
    }

    private Onglet onglet(OngletConstate onglet, List<Refus> refus) {
        var champs = new ArrayList<Saisie>();
        var ailleurs = new ArrayList<String>();
        onglet.champs().forEach(c -> {
            switch (c.champ().type()) {
                case TEXTE, MAIL, TELEPHONE, DATE -> champs.add(Saisie.de(Forme.TEXTE, champ(c, refus).avecValeur(reponses.texte(c.code()).orElse(""))));
                case ENTIER, NOMBRE -> champs.add(Saisie.de(Forme.TEXTE, champ(c, refus).avecAide(c.champ().mesure().orElseThrow().consigne())
                        .avecValeur(Mesure.taper(reponses.texte(c.code()).orElse("")))));
                case CHOIX -> champs.add(Saisie.de(Forme.RADIOS, choix(c, refus)));
                case LISTE -> champs.add(Saisie.de(Forme.LISTE, choix(c, refus)));
                case CHOIX_MULTIPLE -> champs.add(Saisie.de(Forme.CASES, choix(c, refus)));
                case CASE -> champs.add(Saisie.de(Forme.CASES, champ(c, refus).avecOptions(List.of(Option.de("oui", "Oui")))
                        .avecValeurs(reponses.estCoche(c.code()) ? List.of("oui") : List.of())));
                case COMMUNE -> champs.addAll(commune(c, refus));
                case ACQUIS -> champs.add(new Saisie(Forme.ACQUIS, null, VueChamp.Acquis.de(reponses, c)));
                case REPRIS -> ailleurs.add(c.libelle() + (c.valeur().isEmpty() ? "" : " : " + c.valeur()));
                case NOTE -> { }
            }
        });
        return new Onglet(onglet.onglet().titre(), champs, ailleurs);
    }

    private List<Saisie> commune(ChampConstate c, List<Refus> refus) {
        var valeurs = reponses.groupe(c.code());
        return List.of(Saisie.de(Forme.TEXTE, Champ.de(c.code() + CODE_POSTAL, "Code postal").avecValeur((String) valeurs.get("code_postal")).avecRefus(refus)),
                Saisie.de(Forme.TEXTE, Champ.de(c.code() + NOM, c.libelle()).avecValeur((String) valeurs.get("nom")).avecRefus(refus)));
    }

    private Champ choix(ChampConstate c, List<Refus> refus) {
        var valeurs = c.champ().type() == TypeDeChamp.CHOIX_MULTIPLE ? reponses.liste(c.code()) : reponses.texte(c.code()).stream().toList();
        return champ(c, refus).avecOptions(c.options().stream().map(o -> new Option(o.code(), o.libelle(), null, o.groupe().isEmpty() ? null : o.groupe(),
                o.disponible() || valeurs.contains(o.code()))).toList()).avecValeurs(valeurs);
    }

    private static Champ champ(ChampConstate c, List<Refus> refus) {
        var champ = Champ.de(c.code(), c.libelle()).avecRefus(refus);
        return c.obligatoire() ? champ : champ.optionnel();
    }

    /** The answers as typed: only the fields that this page shows are touched. */
    Reponses lire(Map<String, List<String>> saisie) {
        var lues = reponses;
        for (var onglet : onglets().toList()) {
            for (var champ : onglet.champs()) {
                lues = lues.avec(champ.code(), champ.champ().type() == TypeDeChamp.ACQUIS ? acquis(onglet, champ, saisie) : valeur(champ, saisie, lues));
            }
        }
        return lues;
    }

    /** The grid is read as the candidate's own form is. */
    private Object acquis(OngletConstate onglet, ChampConstate c, Map<String, List<String>> saisie) {
        return s.campagne().definition().lire(onglet.onglet(), saisie, reponses).valeur(c.code()).orElse(null);
    }

    private static Object valeur(ChampConstate c, Map<String, List<String>> saisie, Reponses avant) {
        var tapes = saisie.getOrDefault(c.code(), List.of());
        return switch (c.champ().type()) {
            case TEXTE, MAIL, TELEPHONE, DATE, CHOIX, LISTE -> tapes.isEmpty() ? null : tapes.getFirst().strip();
            case ENTIER, NOMBRE -> tapes.isEmpty() ? null : c.champ().mesure().orElseThrow().garder(tapes.getFirst().strip());
            case CHOIX_MULTIPLE -> tapes;
            case CASE -> tapes.contains("oui") ? Boolean.TRUE : null;
            case COMMUNE -> commune(saisie.getOrDefault(c.code() + CODE_POSTAL, List.of("")).getFirst().strip(),
                    saisie.getOrDefault(c.code() + NOM, List.of("")).getFirst().strip(), avant.groupe(c.code()));
            case ACQUIS, REPRIS, NOTE -> avant.valeur(c.code()).orElse(null);
        };
    }

    private static Map<String, Object> commune(String codePostal, String nom, Map<String, Object> avant) {
        return codePostal.equals(avant.get("code_postal")) && nom.equals(avant.get("nom")) ? avant : Map.of("code_postal", codePostal, "nom", nom);
    }
}
