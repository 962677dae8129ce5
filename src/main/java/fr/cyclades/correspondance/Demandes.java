package fr.cyclades.correspondance;

import fr.cyclades.candidature.Situation;
import fr.cyclades.correspondance.Demande.Objet;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.Refus;
import fr.cyclades.socle.TexteLibre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written requests of candidates: sent, kept, answered, each step in the journal and by mail (R51, R52, R171). */
@Service
public class Demandes {

    private static final int LONGUEUR_MAX = 2000;
    private static final int EN_ATTENTE_MAX = 5;

    private final RegistreDesDemandes registre;
    private final LettresDesDemandes lettres;
    private final Journal journal;

    Demandes(RegistreDesDemandes registre, LettresDesDemandes lettres, Journal journal) {
        this.registre = registre;
        this.lettres = lettres;
        this.journal = journal;
    }

    /** What became of a request to send or to answer. */
    public sealed interface Effet {

        record Fait(UUID demande) implements Effet {}

        record Refuse(List<Refus> refus) implements Effet {}
    }

    /**
     * Sends it; the same one, word for word, that still waits is not sent again.
     *
     * @param voulu    empty when nothing was chosen
     * @param academie where to go, read for a change of académie only
     */
    @Transactional
    public Effet deposer(Situation s, Optional<Objet> voulu, String academie, String tape) {
        var texte = TexteLibre.lire(tape);
        var fiche = s.candidature().fiche();
        var enAttente = registre.de(fiche.candidat()).stream().filter(d -> d.reponse().isEmpty()).toList();
        var deja = enAttente.stream().filter(d -> d.candidature().equals(fiche.id()) && voulu.equals(Optional.of(d.objet())) && d.texte().equals(texte)
                && (d.academie().isEmpty() || d.academie().equals(academie))).findFirst();
        if (deja.isPresent()) {
            return new Effet.Fait(deja.get().id());
        }
        var refus = refus(s, voulu, academie, texte);
        if (enAttente.size() >= EN_ATTENTE_MAX) {
            refus.add(Refus.global("trop_de_demandes", "Vous avez déjà " + EN_ATTENTE_MAX + " demandes en attente : attendez une réponse, ou appelez le bureau."));
        }
        if (!refus.isEmpty()) {
            return new Effet.Refuse(refus);
        }
        var objet = voulu.orElseThrow();
        var demande = new Demande(UUID.randomUUID(), fiche.id(), fiche.candidat(), fiche.campagne(), s.contacts().getFirst().code(), objet,
                objet == Objet.CHANGEMENT_D_ACADEMIE ? academie : "", texte, s.instant(), Optional.empty());
        registre.ajouter(demande);
        journal.noter(new Acte(s.instant(), new Identite.DuCandidat(fiche.candidat()), "demande_deposee", fiche.id(),
                Map.of("demande", demande.id().toString(), "objet", objet.name())));
        lettres.recue(demande, s);
        return new Effet.Fait(demande.id());
    }

    private static List<Refus> refus(Situation s, Optional<Objet> voulu, String academie, String texte) {
        var refus = new ArrayList<Refus>();
        voulu.ifPresentOrElse(objet -> selonLObjet(s, objet, academie, refus),
                () -> refus.add(Refus.duChamp("objet", "objet_absent", "Choisissez ce que vous demandez.")));
        if (texte.isEmpty()) {
            refus.add(Refus.duChamp("texte", "texte_absent", "Écrivez votre demande : ce qui est écrit aujourd’hui, ce qu’il faudrait, et pourquoi."));
        }
        TexteLibre.tropLong("texte", texte, LONGUEUR_MAX).ifPresent(refus::add);
        return refus;
    }

    private static void selonLObjet(Situation s, Objet objet, String academie, List<Refus> refus) {
        switch (objet) {
            case CHANGEMENT_D_ACADEMIE -> changerDAcademie(s, academie, refus);
            case COORDONNEES -> {
                if (s.peutModifier()) {
                    refus.add(Refus.duChamp("objet", "modifiable", "Votre inscription se modifie encore en ligne : corrigez vous-même vos coordonnées, "
                            + s.campagne().limite(s.campagne().echeancier().finModification()) + "."));
                }
            }
            case ERREUR -> { }
        }
    }

    private static void changerDAcademie(Situation s, String academie, List<Refus> refus) {
        s.campagne().echeancier().transfert().filter(fin -> fin.estPassee(s.instant())).ifPresent(fin -> refus.add(Refus.duChamp("objet",
                "transfert_clos", "Le changement d’académie se demandait " + s.campagne().limite(fin) + ". Appelez le bureau : lui seul peut encore décider.")));
        if (!s.candidature().estVivante()) {
            refus.add(Refus.duChamp("objet", "sans_inscription", "Cette inscription n’est plus en cours : elle ne peut pas changer d’académie."));
        }
        if (!academie.matches("\\d{2}") || academie.equals(s.campagne().academie().code())) {
            refus.add(Refus.duChamp("academie", "academie_absente", "Choisissez l’académie où vous allez habiter, différente de celle de votre inscription."));
        }
    }

    public List<Demande> de(UUID candidat) {
        return registre.de(candidat);
    }

    public Optional<Demande> parId(UUID demande) {
        return registre.parId(demande);
    }

    /** An agent reads it: the candidate will know (decision 34). */
    public void lire(Demande demande, Identite.DeLAgent agent, Instant quand) {
        journal.noter(new Acte(quand, agent, "demande_ouverte", demande.candidature(), Map.of("demande", demande.id().toString())));
    }

    /** The answer of the service: the candidate receives it by mail and finds it in « Mes demandes ». Nothing else changes by itself. */
    @Transactional
    public Effet repondre(Demande demande, Demande.Reponse reponse, Situation s) {
        if (reponse.texte().isBlank()) {
            return new Effet.Refuse(List.of(Refus.duChamp("reponse", "reponse_absente", "Écrivez au candidat ce qui est décidé et ce qu’il doit faire.")));
        }
        var trop = TexteLibre.tropLong("reponse", reponse.texte(), LONGUEUR_MAX);
        if (trop.isPresent()) {
            return new Effet.Refuse(List.of(trop.get()));
        }
        if (!registre.repondre(demande.id(), reponse)) {
            return new Effet.Refuse(List.of(Refus.global("deja_repondue", "Un collègue vient de répondre à cette demande.")));
        }
        journal.noter(new Acte(reponse.le(), new Identite.DeLAgent(reponse.agent()), reponse.acceptee() ? "demande_acceptee" : "demande_refusee",
                demande.candidature(), Map.of("demande", demande.id().toString(), "objet", demande.objet().name())));
        lettres.repondue(demande, reponse, s);
        return new Effet.Fait(demande.id());
    }
}
