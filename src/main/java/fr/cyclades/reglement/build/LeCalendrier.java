package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.EcheanceDeclaree.Relative;
import fr.cyclades.reglement.Notice.Calendrier;
import fr.cyclades.reglement.Notice.FenetreDeDepot;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dates of the campagne: real, on the weekday that the notice writes, in a possible order. */
final class LeCalendrier {

    private final Atelier atelier;
    private final Objet ecrit;
    private final ZoneId zone;

    LeCalendrier(Atelier atelier, Objet ecrit, ZoneId zone) {
        this.atelier = atelier;
        this.ecrit = ecrit;
        this.zone = zone;
    }

    Calendrier lire(Set<String> regroupements) {
        Stream.of("ouverture", "cloture", "fin_de_modification").map(ecrit::objet).forEach(this::sansCachet);
        ecrit.objets("depots").forEach(d -> sansCachet(d.objet("ouverture")));
        var ouverture = echeance("ouverture");
        var cloture = echeance("cloture");
        var modification = ecrit.a("fin_de_modification") ? echeance("fin_de_modification") : cloture;
        if (moment(cloture, true) <= moment(ouverture, false) && comparables(ouverture, cloture)) {
            atelier.faute(ecrit.lieuDe("cloture"), "la clôture vient avant l’ouverture", "corrigez l’une des deux dates");
        }
        if (moment(modification, true) < moment(cloture, true) && comparables(modification, cloture)) {
            atelier.avertir(ecrit.lieuDe("fin_de_modification"), "les modifications finissent avant la clôture : qui s’inscrit le dernier jour "
                    + "ne pourrait rien corriger", "retirez « fin_de_modification », ou vérifiez la notice");
        }
        var depots = ecrit.objets("depots").stream().map(d -> depot(d, regroupements, modification)).toList();
        if (depots.isEmpty()) {
            atelier.faute(ecrit.lieu(), "le calendrier n’a pas de période de dépôt", "écrivez « depots: [{ fin: … }] »");
        }
        sansDates(regroupements, depots.stream().map(FenetreDeDepot::regroupement).toList());
        return new Calendrier(ouverture, cloture, modification, depots, apres(ouverture, "amenagement"), apres(ouverture, "transfert"), apres(ouverture, "paiement"));
    }

    /** A dépôt without regroupement is that of all those that have none of their own. */
    private void sansDates(Set<String> regroupements, List<String> dates) {
        if (regroupements.size() > 1 && !dates.isEmpty() && !dates.contains("")) {
            regroupements.stream().filter(code -> !dates.contains(code)).forEach(code -> atelier.faute(ecrit.lieuDe("depots"),
                    "le regroupement « " + code + " » n’a pas de dates de dépôt", "ajoutez « { regroupement: " + code
                    + ", fin: { jour: … } } » sous « depots » ; ou « { fin: { jour: … } } », qui vaut pour tous ceux qui n’ont pas les leurs"));
        }
    }

    private FenetreDeDepot depot(Objet depot, Set<String> regroupements, EcheanceDeclaree modification) {
        var regroupement = depot.texte("regroupement");
        if (!regroupement.isEmpty() && !regroupements.contains(regroupement)) {
            atelier.faute(depot.lieuDe("regroupement"), "le regroupement « " + regroupement + " » n’existe pas",
                    Defauts.plutot(regroupement, regroupements));
        }
        var fin = echeance(depot.objet("fin"));
        if (moment(fin, true) < moment(modification, true) && comparables(fin, modification)) {
            atelier.faute(depot.lieuDe("fin"), "le dépôt finit avant la fin des modifications (C6) : "
                    + "qui modifie le dernier jour ne pourrait plus déposer", "corrigez l’une des deux dates");
        }
        var ouverture = depot.a("ouverture") ? Optional.of(echeance(depot.objet("ouverture"))) : Optional.<EcheanceDeclaree>empty();
        if (ouverture.filter(o -> moment(fin, true) <= moment(o, false) && comparables(o, fin)).isPresent()) {
            atelier.faute(depot.lieuDe("fin"), "le dépôt finit avant de commencer", "corrigez l’une des deux dates");
        }
        return new FenetreDeDepot(regroupement, ouverture, fin);
    }

    private EcheanceDeclaree echeance(String cle) {
        if (!ecrit.a(cle)) {
            atelier.faute(ecrit.lieu(), "le calendrier ne dit pas « " + cle + " »", "ajoutez « " + cle + ": { jour: …, heure: … } »");
        }
        return echeance(ecrit.objet(cle));
    }

    private Optional<EcheanceDeclaree> apres(EcheanceDeclaree ouverture, String cle) {
        if (!ecrit.a(cle)) {
            return Optional.empty();
        }
        var fin = echeance(ecrit.objet(cle));
        if (moment(fin, true) <= moment(ouverture, false) && comparables(ouverture, fin)) {
            atelier.faute(ecrit.lieuDe(cle), "« " + cle + " » finit avant l’ouverture du service", "corrigez l’une des deux dates");
        }
        return Optional.of(fin);
    }

    /** What is done here is not posted. */
    private void sansCachet(Objet objet) {
        if (objet.texte("borne").equals(Borne.CACHET_DE_LA_POSTE.name())) {
            atelier.faute(objet.lieuDe("borne"), "rien ne se poste à cette date : le cachet de la poste n’y fait pas foi", "ôtez « borne », ou écrivez-le à la date d’un envoi par la poste");
        }
    }

    private EcheanceDeclaree echeance(Objet objet) {
        if (objet.a("heure") && objet.texte("borne").equals(Borne.CACHET_DE_LA_POSTE.name())) {
            atelier.faute(objet.lieuDe("heure"), "un cachet de la poste ne dit pas l’heure", "ôtez « heure » : tout le jour compte");
        }
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
        date.filter(d -> heure.isPresent()).ifPresent(d -> changementDHeure(d.atTime(heure.get()), objet));
        return new Fixe(date.orElse(LocalDate.EPOCH), heure, borne);
    }

    /** The two nights of the year when an hour is missing, or comes twice. */
    private void changementDHeure(LocalDateTime instant, Objet objet) {
        var decalages = zone.getRules().getValidOffsets(instant).size();
        var quand = "le " + instant.toLocalDate() + ", " + instant.toLocalTime() + " (" + zone + ")";
        if (decalages == 0) {
            atelier.faute(objet.lieuDe("heure"), quand + " n’existe pas : on passe cette nuit-là à l’heure d’été", "choisissez une autre heure");
        } else if (decalages > 1) {
            atelier.avertir(objet.lieuDe("heure"), quand + " vient deux fois : on repasse cette nuit-là à l’heure d’hiver",
                    "choisissez une autre heure ; sinon la première des deux compte");
        }
    }

    private static boolean comparables(EcheanceDeclaree a, EcheanceDeclaree b) {
        return a.getClass() == b.getClass() && !(a instanceof Fixe f && f.date().equals(LocalDate.EPOCH))
                && !(b instanceof Fixe g && g.date().equals(LocalDate.EPOCH));
    }

    /** In minutes, on one scale for the dates of one kind. */
    private static long moment(EcheanceDeclaree e, boolean fin) {
        var jour = switch (e) {
            case Fixe f -> f.date().toEpochDay();
            case Relative r -> r.jours();
        };
        var finDuJour = fin && !e.borne().equals(Optional.of(Borne.EXCLU));
        return jour * 1440 + e.heure().map(h -> h.toSecondOfDay() / 60).orElse(finDuJour ? 1439 : 0);
    }
}
