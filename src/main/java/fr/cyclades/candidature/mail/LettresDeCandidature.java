package fr.cyclades.candidature.mail;

import fr.cyclades.candidature.Difference;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails of a candidature; each has a key, so that a task run twice writes once. */
@Component
class LettresDeCandidature {

    private final Situations situations;
    private final Courriels courriels;
    private final Gabarits gabarits;
    private final Site site;

    LettresDeCandidature(Situations situations, Courriels courriels, Gabarits gabarits, Site site) {
        this.situations = situations;
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.site = site;
    }

    @Transactional
    public void enregistree(VersionVisee visee) {
        situations.version(visee.candidature(), visee.version())
                .ifPresent(s -> ecrire("inscription-enregistree/" + visee, s, new LettreFactory(s, site).enregistree()));
    }

    @Transactional
    public void modifiee(VersionVisee visee) {
        var avant = situations.version(visee.candidature(), visee.version() - 1);
        situations.version(visee.candidature(), visee.version()).ifPresent(s -> {
            var differences = Difference.entre(avant.orElse(s).version(), s.version(), s.candidat().civilite());
            ecrire("inscription-modifiee/" + visee, s, new LettreFactory(s, site).modifiee(differences));
        });
    }

    @Transactional
    public void desinscrite(VersionVisee visee) {
        situations.courante(visee.candidature())
                .ifPresent(s -> ecrire("desinscription/" + visee.candidature(), s, new LettreFactory(s, site).desinscrite()));
    }

    private void ecrire(String cle, Situation s, VueLettre vue) {
        courriels.envoyer(new Envoi(cle, new Destinataire.DuCandidat(s.candidat().id()), vue.titre() + "\u00a0: " + s.examen(),
                gabarits.rendre("candidature/mail/lettre", vue)));
    }
}
