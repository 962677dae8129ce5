package fr.cyclades.amenagement;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Suivi;
import fr.cyclades.candidature.Suivi.Suivie;
import fr.cyclades.candidature.Version;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.reglement.Notice;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The demandes d’aménagement follow the answers; the candidate declares that he sent his dossier, until the date of the académie (R32). */
@Service
public class Demandes {

    private final Suivi suivi;
    private final Campagnes campagnes;
    private final RegistreDesDemandes registre;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Horloge horloge;

    Demandes(Suivi suivi, Campagnes campagnes, RegistreDesDemandes registre, Journal journal, ApplicationEventPublisher evenements, Horloge horloge) {
        this.suivi = suivi;
        this.campagnes = campagnes;
        this.registre = registre;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Brings the demande in line with the current version and state of a candidature. */
    @Transactional
    public void accorder(UUID candidature) {
        suivi.courantes(List.of(candidature)).stream().filter(Demandes::peutChangerUneDemande).forEach(suivie -> {
            registre.verrouiller(candidature);
            if (demander(suivie.candidature(), suivie.version())) {
                evenements.publishEvent(new DemandeModifiee(candidature));
            } else {
                registre.retirer(candidature, horloge.maintenant());
            }
        });
    }

    /** Those registered before the demandes were kept get theirs. @return whether it was missing */
    @Transactional
    public boolean rattraper(Suivie suivie) {
        var id = suivie.candidature().id();
        registre.verrouiller(id);
        var manque = !registre.de(List.of(id)).containsKey(id) && suivi.courantes(List.of(id)).stream().anyMatch(s -> demander(s.candidature(), s.version()));
        if (manque) {
            evenements.publishEvent(new DemandeModifiee(id));
        }
        return manque;
    }

    /** Nothing was asked before a first version that asks for nothing. */
    private static boolean peutChangerUneDemande(Suivie suivie) {
        var neuve = suivie.candidature().estVivante() && suivie.version().numero() == 1;
        return !neuve || Nature.de(suivie.candidature(), suivie.version().reponses()).isPresent();
    }

    private boolean demander(Candidature candidature, Version version) {
        var fiche = candidature.fiche();
        var nature = Nature.de(candidature, version.reponses());
        nature.ifPresent(n -> registre.demander(new Demande(fiche.id(), fiche.campagne(), bureau(fiche.campagne(), version), fiche.numero().texte(), n,
                version.instant(), Optional.empty(), Optional.empty())));
        return nature.isPresent();
    }

    private String bureau(String campagne, Version version) {
        return version.constat().contacts().stream().findFirst().or(() -> campagnes.parCode(campagne).flatMap(c -> c.notice().contacts().stream().findFirst()))
                .map(Notice.Contact::code).orElse("");
    }

    /** As it stands, or empty when nothing is asked. */
    public Optional<Demarche> de(Situation s) {
        return Nature.de(s).map(nature -> Demarche.de(s, nature, registre.de(List.of(s.candidature().id()))));
    }

    /** « J’ai transmis ma demande ». @return whether it is still asked and in time; said twice, it keeps its first date */
    @Transactional
    public boolean declarer(Situation s, Instant recu) {
        var demandee = encoreDemandee(s, recu);
        demandee.ifPresent(suivie -> demander(suivie.candidature(), suivie.version()));
        if (demandee.isPresent() && registre.declarer(s.candidature().id(), recu)) {
            noter(s, recu, "amenagement_declare_transmis");
        }
        return demandee.isPresent();
    }

    /** Takes the declaration back, until the same date: the reminders begin again. */
    @Transactional
    public boolean reprendre(Situation s, Instant recu) {
        var demandee = encoreDemandee(s, recu);
        if (demandee.isPresent() && registre.reprendre(s.candidature().id())) {
            noter(s, recu, "amenagement_declaration_reprise");
            evenements.publishEvent(new DemandeModifiee(s.candidature().id()));
        }
        return demandee.isPresent();
    }

    /** What was read may have been withdrawn since, in another window: read again under the lock that {@link #accorder} takes. */
    private Optional<Suivie> encoreDemandee(Situation s, Instant recu) {
        registre.verrouiller(s.candidature().id());
        return suivi.courantes(List.of(s.candidature().id())).stream()
                .filter(suivie -> Nature.de(suivie.candidature(), suivie.version().reponses()).filter(Nature.NOUVELLE::equals).isPresent())
                .filter(_ -> de(s).filter(d -> d.estOuverte(recu)).isPresent()).findFirst();
    }

    private void noter(Situation s, Instant quand, String nature) {
        var fiche = s.candidature().fiche();
        journal.noter(new Acte(quand, new Identite.DuCandidat(fiche.candidat()), nature, fiche.id(), Map.of()));
    }
}
