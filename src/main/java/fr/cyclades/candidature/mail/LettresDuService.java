package fr.cyclades.candidature.mail;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.habillage.Site;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails that follow the acts of the service; each has a key, so that a task run twice writes once. */
@Component
class LettresDuService {

    private final Situations situations;
    private final Poste poste;
    private final Site site;

    LettresDuService(Situations situations, Poste poste, Site site) {
        this.situations = situations;
        this.poste = poste;
        this.site = site;
    }

    @Transactional
    public void validee(VersionVisee visee) {
        situations.version(visee.candidature(), visee.version())
                .filter(s -> s.candidature().estVivante())
                .ifPresent(s -> poste.ecrire("dossier-valide/" + visee, s, new LettreFactory(s, site).validee()));
    }

    /** Nothing when it was reversed in between: the mail of the reversal would contradict it. */
    @Transactional
    public void annulee(PassageVise vise) {
        situations.courante(vise.candidature())
                .filter(finie())
                .ifPresent(s -> poste.ecrire("decision/" + vise, s, new LettreFactory(s, site).annulee()));
    }

    @Transactional
    public void retablie(PassageVise vise) {
        situations.courante(vise.candidature())
                .filter(finie().negate())
                .ifPresent(s -> poste.ecrire("inscription-retablie/" + vise, s, new LettreFactory(s, site).retablie()));
    }

    private static Predicate<Situation> finie() {
        return s -> s.candidature() instanceof Candidature.FinieParLeService;
    }
}
