package fr.cyclades.outil;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Contextes;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Suivi.Suivie;
import fr.cyclades.compte.Candidats;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.DefinitionsEcrites;
import fr.cyclades.reglement.Explication;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.NumeroInscription;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Why a stored candidature has these épreuves, these pieces, these warnings: judged again by the definition that it answered, on the day
 * it was saved. The journal is told first; names, addresses and free texts are never shown.
 */
@Component
class ExplicationDeCandidature {

    private final Suivi suivi;
    private final Candidats candidats;
    private final DefinitionsEcrites definitions;
    private final Zones zones;
    private final Journal journal;
    private final Horloge horloge;

    ExplicationDeCandidature(Suivi suivi, Candidats candidats, DefinitionsEcrites definitions, Zones zones, Journal journal,
            Horloge horloge) {
        this.suivi = suivi;
        this.candidats = candidats;
        this.definitions = definitions;
        this.zones = zones;
        this.journal = journal;
        this.horloge = horloge;
    }

    int dire(String saisie, boolean brouillon, PrintStream sortie) {
        var numero = NumeroInscription.lire(saisie);
        if (numero.isEmpty()) {
            sortie.println("« " + saisie + " » n’est pas un numéro d’inscription : il s’écrit comme A06-24-000123-D, et sa dernière lettre"
                    + " vérifie les chiffres. Relisez-le sur le récapitulatif.");
            return 1;
        }
        var trouvee = suivi.parNumero(numero.get());
        if (trouvee.isEmpty()) {
            sortie.println("Aucune candidature ne porte le numéro " + numero.get().texte() + " dans cette base."
                    + " Est-ce le bon dossier de données (CYCLADES_DONNEES) ou la bonne base (SPRING_DATASOURCE_URL) ?");
            return 1;
        }
        return brouillon ? duBrouillon(trouvee.get(), sortie) : deLaVersion(trouvee.get(), sortie);
    }

    private int deLaVersion(Suivie suivie, PrintStream sortie) {
        var version = suivie.version();
        noter(suivie, Map.of("version", "" + version.numero()));
        var definition = definition(version.empreinte());
        sortie.println(titre(suivie, definition) + "\nVersion " + version.numero() + ", enregistrée par "
                + (version.estDuService() ? "le service" : "le candidat") + " le " + quand(version.instant(), definition) + etat(suivie.candidature())
                + ", jugée par " + definition.code() + " (" + version.empreinte().substring(0, 12) + ").");
        expliquer(suivie, definition, version.reponses(), version.instant(), sortie);
        var contexte = Contextes.de(candidats.parId(suivie.candidature().fiche().candidat()).orElseThrow(), zones.de(definition), version.instant());
        Effets.entre(version.constat(), definition.evaluer(version.reponses(), contexte))
                .forEach(e -> sortie.println("\n✗ Ce programme ne juge plus comme celui qui a enregistré cette version : " + e.phrase() + "."));
        return 0;
    }

    private int duBrouillon(Suivie suivie, PrintStream sortie) {
        var fiche = suivie.candidature().fiche();
        var brouillon = suivi.modification(fiche.id());
        if (brouillon.isEmpty()) {
            sortie.println("La candidature " + fiche.numero().texte() + " n’a pas de modification commencée. Sans « --brouillon », c’est sa version "
                    + suivie.version().numero() + " qui est expliquée.");
            return 1;
        }
        noter(suivie, Map.of("brouillon", "" + brouillon.get().revision()));
        var definition = definition(brouillon.get().empreinte());
        sortie.println(titre(suivie, definition) + "\nModification commencée sur la version " + suivie.version().numero() + ", gardée le "
                + quand(brouillon.get().gardeLe(), definition) + ", jugée à l’instant par " + definition.code() + ".");
        expliquer(suivie, definition, brouillon.get().reponses(), horloge.maintenant(), sortie);
        return 0;
    }

    /** No trace, no reading: what is shown was written first. */
    private void noter(Suivie suivie, Map<String, String> details) {
        journal.noter(new Acte(horloge.maintenant(), new Identite.DuSysteme(), "candidature_expliquee", suivie.candidature().id(), details));
    }

    private Definition definition(String empreinte) {
        return definitions.publiee(empreinte).orElseThrow(() -> new IllegalStateException("definition never published: " + empreinte));
    }

    private static String titre(Suivie suivie, Definition definition) {
        return "Candidature " + suivie.candidature().fiche().numero().texte() + " : " + definition.notice().titreLong();
    }

    private static String etat(Candidature candidature) {
        return switch (candidature) {
            case Candidature.Enregistree _ -> "";
            case Candidature.Desinscrite _ -> ", désinscrite depuis";
            case Candidature.Annulee _ -> ", annulée depuis";
            case Candidature.Supprimee _ -> ", supprimée depuis";
            case Candidature.Ecartee _ -> ", écartée depuis";
            case Candidature.Transferee _ -> ", transférée depuis";
        };
    }

    private String quand(Instant instant, Definition definition) {
        return EnFrancais.dateEtHeure(instant, zones.de(definition));
    }

    private void expliquer(Suivie suivie, Definition definition, Reponses reponses, Instant instant, PrintStream sortie) {
        var contexte = Contextes.de(candidats.parId(suivie.candidature().fiche().candidat()).orElseThrow(), zones.de(definition), instant);
        var discretion = new Discretion(definition);
        List<Explication> montrables = definition.expliquer(reponses, contexte).stream().map(discretion::sur).toList();
        sortie.println(Explication.enTexte(montrables));
    }
}
