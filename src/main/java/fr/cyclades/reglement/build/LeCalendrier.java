package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.EcheanceDeclaree.Relative;
import fr.cyclades.reglement.Notice.Calendrier;
import fr.cyclades.reglement.Notice.FenetreDeDepot;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Lieu;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The dates of the campagne: real, on the weekday that the notice writes, in a possible order. */
final class LeCalendrier {

    private static final LocalTime FIN_DU_JOUR = LocalTime.of(23, 59);

    private final Atelier atelier;
    private final Objet ecrit;

    LeCalendrier(Atelier atelier, Objet ecrit) {
        this.atelier = atelier;
        this.ecrit = ecrit;
    }

    Calendrier lire(Set<String> regroupements) {
        var ouverture = echeance("ouverture");
        var cloture = echeance("cloture");
        var modification = ecrit.a("fin_de_modification") ? echeance("fin_de_modification") : cloture;
        ordre(ouverture, cloture, LocalTime.MIN, ecrit.lieuDe("cloture"), "la clôture vient avant l’ouverture");
        var depots = new ArrayList<FenetreDeDepot>();
        for (var depot : ecrit.objets("depots")) {
            var regroupement = depot.texte("regroupement");
            if (!regroupement.isEmpty() && !regroupements.contains(regroupement)) {
                atelier.faute(depot.lieuDe("regroupement"), "le regroupement « " + regroupement + " » n’existe pas",
                        Defauts.plutot(regroupement, regroupements));
            }
            var fin = echeance(depot.objet("fin"));
            ordre(modification, fin, FIN_DU_JOUR, depot.lieuDe("fin"), "le dépôt finit avant la fin des modifications (C6) : "
                    + "qui modifie le dernier jour ne pourrait plus déposer");
            depots.add(new FenetreDeDepot(regroupement, depot.a("ouverture") ? Optional.of(echeance(depot.objet("ouverture")))
                    : Optional.empty(), fin));
        }
        if (depots.isEmpty()) {
            atelier.faute(ecrit.lieu(), "le calendrier n’a pas de période de dépôt", "écrivez « depots: [{ fin: … }] »");
        }
        return new Calendrier(ouverture, cloture, modification, depots, facultative("amenagement"), facultative("transfert"));
    }

    private EcheanceDeclaree echeance(String cle) {
        if (!ecrit.a(cle)) {
            atelier.faute(ecrit.lieu(), "le calendrier ne dit pas « " + cle + " »", "ajoutez « " + cle + ": { jour: …, heure: … } »");
        }
        return echeance(ecrit.objet(cle));
    }

    private Optional<EcheanceDeclaree> facultative(String cle) {
        return ecrit.a(cle) ? Optional.of(echeance(ecrit.objet(cle))) : Optional.empty();
    }

    private EcheanceDeclaree echeance(Objet objet) {
        var heure = objet.scalaire("heure").map(s -> LocalTime.parse(s.texte()));
        var borne = objet.scalaire("borne").map(s -> Borne.valueOf(s.texte()));
        var jour = objet.texte("jour");
        if (jour.startsWith("J") || jour.isEmpty()) {
            return new Relative(jour.isEmpty() ? 0 : Integer.parseInt(jour.substring(1)), heure, borne);
        }
        var date = atelier.date(objet, "jour");
        date.ifPresent(d -> {
            var reel = d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
            if (objet.a("semaine") && !reel.equals(objet.texte("semaine"))) {
                atelier.faute(objet.lieuDe("semaine"), "le " + d + " est un " + reel + ", pas un " + objet.texte("semaine") + " (R52)",
                        "corrigez la date ou le jour, ou demandez au service ce qu’il voulait dire");
            }
        });
        return new Fixe(date.orElse(java.time.LocalDate.EPOCH), heure, borne);
    }

    private void ordre(EcheanceDeclaree avant, EcheanceDeclaree apres, LocalTime sansHeure, Lieu lieu, String probleme) {
        var inverse = switch (avant) {
            case Fixe a -> apres instanceof Fixe b && b.date().atTime(b.heure().orElse(FIN_DU_JOUR))
                    .isBefore(a.date().atTime(a.heure().orElse(sansHeure)));
            case Relative a -> apres instanceof Relative b && b.jours() < a.jours();
        };
        if (inverse) {
            atelier.faute(lieu, probleme, "corrigez l’une des deux dates");
        }
    }
}
