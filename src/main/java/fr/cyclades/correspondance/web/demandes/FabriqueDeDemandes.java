package fr.cyclades.correspondance.web.demandes;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Situation;
import fr.cyclades.correspondance.Demande;
import fr.cyclades.correspondance.Demande.Objet;
import fr.cyclades.correspondance.web.demandes.VueDemandes.VueDemande;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.habillage.Ton;
import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says the demandes in words, for the candidate and for the service. */
@Component
public class FabriqueDeDemandes {

    private final Academies academies;
    private final Campagnes campagnes;

    FabriqueDeDemandes(Academies academies, Campagnes campagnes) {
        this.academies = academies;
        this.campagnes = campagnes;
    }

    /** @param prefixe address of the list */
    public VueDemande vue(Demande demande, String prefixe) {
        var faits = new ArrayList<String>();
        campagnes.parCode(demande.campagne()).ifPresent(c -> faits.add(c.titre() + ", " + c.session() + ", " + c.organisateur()));
        academies.parCode(demande.academie()).ifPresent(a -> faits.add("Académie demandée : " + a.nom()));
        demande.reponse().ifPresent(r -> faits.add("Réponse du service le " + quand(demande, r.le()) + "."));
        return new VueDemande(demande.objet().libelle(), prefixe + "/" + demande.id(), quand(demande, demande.deposeeLe()), etat(demande), faits,
                demande.texte(), demande.reponse().map(Demande.Reponse::texte).orElse(""));
    }

    private String quand(Demande demande, Instant instant) {
        return campagnes.parCode(demande.campagne()).map(c -> c.quand(instant))
                .orElseGet(() -> EnFrancais.dateEtHeure(instant, EnFrancais.PARIS) + " (heure de Paris)");
    }

    private static Badge etat(Demande demande) {
        return demande.reponse().map(r -> r.acceptee() ? new Badge("Acceptée", Ton.OK) : new Badge("Refusée", Ton.KO))
                .orElse(new Badge("En attente", Ton.ATTENTE));
    }

    VueNouvelleDemande formulaire(Situation s, Map<String, String> saisie, List<Refus> refus) {
        var objet = Champ.de("objet", "Que demandez-vous ?").avecValeur(saisie.get("objet"))
                .avecOptions(Arrays.stream(Objet.values())
                        .filter(o -> o != Objet.CHANGEMENT_D_ACADEMIE || s.campagne().estAcademique()).map(o -> Option.de(o.name(), o.libelle(), aide(s, o))).toList()).avecRefus(refus);
        var academie = Champ.de("academie", "Académie où vous allez habiter").optionnel().avecAide("Pour un changement d’académie seulement.")
                .avecValeur(saisie.get("academie"))
                .avecOptions(academies.toutes().stream().filter(a -> a.type() != Academie.Type.HISTORIQUE && a.type() != Academie.Type.NATIONAL)
                        .map(a -> Option.de(a.code(), a.nom())).toList()).avecRefus(refus);
        var texte = Champ.de("texte", "Votre demande").avecValeur(saisie.get("texte")).avecRefus(refus)
                .avecAide("Ce qui est écrit aujourd’hui, ce qu’il faudrait, depuis quand et pourquoi. N’écrivez rien sur votre santé.");
        return new VueNouvelleDemande(s.candidature().fiche().numero().texte() + " · " + s.examen() + " · " + s.nomDeLAcademie(),
                s.candidature().id().toString(), objet, academie, texte,
                refus.isEmpty() ? null : ResumeErreurs.de("Votre demande n’est pas encore envoyée", refus, "Ce que vous avez écrit est gardé ci-dessous."));
    }

    private static String aide(Situation s, Objet objet) {
        var transfert = s.campagne().echeancier().transfert();
        return objet == Objet.CHANGEMENT_D_ACADEMIE && transfert.isPresent()
                ? objet.aide() + " À demander " + s.campagne().limite(transfert.get()) + "." : objet.aide();
    }
}
