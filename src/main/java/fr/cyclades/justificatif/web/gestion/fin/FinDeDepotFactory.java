package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.agent.Perimetre;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.justificatif.Liasses;
import fr.cyclades.justificatif.controle.fin.FinDeDepot;
import fr.cyclades.justificatif.controle.fin.Incomplets;
import fr.cyclades.justificatif.controle.fin.Incomplets.Incomplet;
import fr.cyclades.justificatif.controle.fin.Manques;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.justificatif.web.gestion.fin.VueIncomplets.Ligne;
import fr.cyclades.justificatif.web.gestion.lot.FormulaireDeLot;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes the list of the incomplete files. */
@Component
class FinDeDepotFactory {

    private static final int PAR_PAGE = 100;
    private static final int MOTIF = 2_000;

    private final FinDeDepot finDeDepot;
    private final Incomplets incomplets;
    private final Liasses liasses;
    private final Campagnes campagnes;
    private final Horloge horloge;

    FinDeDepotFactory(FinDeDepot finDeDepot, Incomplets incomplets, Liasses liasses, Campagnes campagnes, Horloge horloge) {
        this.finDeDepot = finDeDepot;
        this.incomplets = incomplets;
        this.liasses = liasses;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    /** @param code of the campagne to show, or empty for the first that has incomplete files */
    VueIncomplets page(Perimetre perimetre, String code, int page, Map<String, String> saisie, String erreur, Predicate<UUID> cochees) {
        var maintenant = horloge.maintenant();
        var sanctions = finDeDepot.sanctions();
        var nombres = incomplets.parCampagne(perimetre, sanctions, maintenant);
        var siennes = perimetre.toutesLesCampagnes().stream().sorted().map(campagnes::parCode).flatMap(Optional::stream).toList();
        var choisie = siennes.stream().filter(c -> c.code().equals(code)).findFirst();
        var comptees = siennes.stream().filter(c -> nombres.containsKey(c.code()) || choisie.filter(c::equals).isPresent())
                .map(c -> new VueIncomplets.Campagne(c.notice().titreLong(), Long.toString(nombres.getOrDefault(c.code(), 0L)),
                        "/gestion/fin-de-depot?campagne=" + c.code(), choisie.filter(c::equals).isPresent())).toList();
        return choisie.map(c -> liste(c, comptees, nombres.getOrDefault(c.code(), 0L), perimetre, page, saisie, erreur, cochees)).orElseGet(() -> new VueIncomplets(comptees, null, "", "", List.of(),
                false, "", "", null, null, "", 1, 1, "", erreur, "", ""));
    }

    private VueIncomplets liste(Campagne c, List<VueIncomplets.Campagne> comptees, long nombre, Perimetre perimetre, int page, Map<String, String> saisie, String erreur, Predicate<UUID> cochees) {
        var pages = (int) Math.max(1, (nombre + PAR_PAGE - 1) / PAR_PAGE);
        var demandee = Math.clamp(page, 1, pages);
        var lignes = incomplets.lister(perimetre, finDeDepot.sanctions(), c.code(), horloge.maintenant(), (demandee - 1) * PAR_PAGE, PAR_PAGE);
        var notice = c.notice();
        return new VueIncomplets(comptees, notice.titreLong(), fin(c),
                EnFrancais.compte(nombre, "dossier") + (nombre > 1 ? " incomplets" : " incomplet"), lignes.stream().map(i -> ligne(i, c, cochees)).toList(),
                notice.relance().apresEcheance(), notice.relance().apresEcheance() ? "" : "Cette campagne ne prévoit aucune relance.",
                acte(notice.sanction().type()),
                motif(saisie.getOrDefault("motif", motifUsuel(c)))
                        .avecAide("Chaque candidat lit ce motif, suivi de ce qui manque à son dossier, dans la lettre, le mail et son espace.").avecRefus(tropLong(saisie)),
                canal(saisie.getOrDefault("canal", usuel(notice.sanction()).name())), c.code(),
                demandee, pages, "/gestion/fin-de-depot?campagne=" + c.code() + "&page=", erreur, FormulaireDeLot.nouveau(), pages > 1 ? Long.toString(nombre) : "");
    }

    private static String fin(Campagne c) {
        return "Fin du dépôt : " + c.limite(c.echeancier().depot("").fin()) + "." + (c.echeancier().finsDeDepot().stream().noneMatch(Echeance::cachet) ? ""
                : " Le cachet de la poste fait foi : une pièce postée à temps peut encore arriver. Laissez-lui quelques jours avant de décider.");
    }

    private static String acte(Sanction.Type type) {
        return switch (type) {
            case SUPPRESSION -> "Supprimer les inscriptions cochées";
            case ANNULATION -> "Annuler les inscriptions cochées";
            case AUCUNE -> "";
        };
    }

    private static String motifUsuel(Campagne c) {
        return ("Des pièces attendues " + c.limite(c.echeancier().depot("").fin()) + " ne sont pas arrivées. " + c.notice().sanction().texte()).strip();
    }

    /** For one file: the usual motive, then its own pieces; nothing when the deposit is not over or lacks nothing. */
    String motifPropose(Situation s) {
        var id = s.candidature().id();
        return incomplets.contient(id, finDeDepot.sanctions(), horloge.maintenant())
                ? liasses.courante(id).map(l -> Manques.sanctionnes(l).motif(motifUsuel(s.campagne()))).orElse("") : "";
    }

    static Champ motif(String valeur) {
        return Champ.de("motif", "Motif de la décision").avecAide("Le candidat lit ce motif dans la lettre, le mail et son espace.").avecValeur(valeur);
    }

    /** Nothing, or why the motive that was typed cannot be taken. */
    static List<Refus> tropLong(Map<String, String> saisie) {
        return TexteLibre.tropLong("motif", TexteLibre.lire(saisie.get("motif")), MOTIF).stream().toList();
    }

    static Champ canal(String valeur) {
        return Champ.de("canal", "Notification, en plus du mail").avecValeur(valeur).avecOptions(Arrays.stream(Canal.values())
                .map(c -> Option.de(c.name(), c == Canal.MAIL ? "Aucune : le mail suffit" : Courriers.libelle(c))).toList());
    }

    static Canal usuel(Sanction sanction) {
        return switch (sanction.canal()) {
            case LETTRE_RECOMMANDEE -> Canal.LETTRE_RECOMMANDEE;
            case MAIL, NON_PRECISE -> Canal.MAIL;
        };
    }

    String nombre(Campagne c, Perimetre perimetre) {
        return Long.toString(incomplets.compter(perimetre, finDeDepot.sanctions(), c.code(), horloge.maintenant()));
    }

    private static Ligne ligne(Incomplet i, Campagne c, Predicate<UUID> cochees) {
        return new Ligne(i.candidature().toString(), i.nom(), i.numero(), "/gestion/dossiers/" + i.candidature(), i.manques(),
                i.relanceLe().map(le -> "Dernière relance le " + EnFrancais.jour(le.atZone(c.zone()).toLocalDate())).orElse(""), cochees.test(i.candidature()));
    }
}
