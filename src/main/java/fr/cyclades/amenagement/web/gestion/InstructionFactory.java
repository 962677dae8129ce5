package fr.cyclades.amenagement.web.gestion;

import fr.cyclades.agent.Agents;
import fr.cyclades.amenagement.Demande;
import fr.cyclades.amenagement.Instruction;
import fr.cyclades.amenagement.Note;
import fr.cyclades.amenagement.web.gestion.VueInstruction.Ligne;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page of one demande at the desk. */
@Component
class InstructionFactory {

    private final Instruction instruction;
    private final Agents agents;

    InstructionFactory(Instruction instruction, Agents agents) {
        this.instruction = instruction;
        this.agents = agents;
    }

    VueInstruction page(Demande demande, Situation s, Map<String, String> saisie, List<Refus> refus, String fait) {
        var notes = instruction.historique(demande.candidature());
        var noms = agents.noms(notes.stream().map(Note::auteur).distinct().toList());
        var aujourdhui = s.instant().atZone(s.campagne().zone()).toLocalDate().toString();
        return new VueInstruction(s.nomDuCandidat(), demande.numero(), "/gestion/amenagements/" + demande.candidature(), "/gestion/dossiers/" + demande.candidature(),
                LigneFactory.etat(demande), new LigneFactory(demande, s.campagne()).faits(), demande.note().map(Note::message).orElse(""),
                notes.stream().map(n -> ligne(n, s, noms)).toList(), demande.note().map(n -> n.id().toString()).orElse(""), !s.candidature().estVivante(),
                Champ.de("etat", "Ce que vous notez").avecValeur(saisie.get("etat")).avecRefus(refus)
                        .avecOptions(Arrays.stream(Note.Etat.values()).filter(e -> demande.note().map(Note::etat).filter(e::equals).isEmpty())
                                .map(e -> Option.de(e.name(), e.libelle())).toList()),
                Champ.de("recuLe", "Dossier arrivé le").avecAide("Pour un dossier reçu.").avecValeur(saisie.getOrDefault("recuLe", aujourdhui)).avecRefus(refus),
                Champ.de("message", "Mesures accordées, ou raison du refus").avecValeur(saisie.get("message")).avecRefus(refus)
                        .avecAide("Pour une décision. Le candidat lit ces mots dans son espace. N’écrivez jamais de motif médical."),
                refus.isEmpty() ? null : ResumeErreurs.de("Rien n’a été enregistré", refus, null), fait);
    }

    private static Ligne ligne(Note n, Situation s, Map<UUID, String> noms) {
        return new Ligne(n.etat().libelle() + n.recuLe().map(j -> " le " + EnFrancais.jour(j)).orElse(""),
                "Noté le " + s.campagne().quand(n.le()) + " par " + noms.getOrDefault(n.auteur(), "un agent"), n.message(),
                n.annulee().map(le -> "Annulé le " + s.campagne().quand(le)).orElse(""));
    }
}
