package fr.cyclades.candidature.mail;

import fr.cyclades.candidature.Difference;
import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.VersionVisee;
import fr.cyclades.habillage.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails that follow the acts of the candidate; each has a key, so that a task run twice writes once. */
@Component
class LettresDeCandidature {

    private final Situations situations;
    private final Poste poste;
    private final Site site;
    private final EtatDesAmenagements amenagements;

    LettresDeCandidature(Situations situations, Poste poste, Site site, EtatDesAmenagements amenagements) {
        this.situations = situations;
        this.poste = poste;
        this.site = site;
        this.amenagements = amenagements;
    }

    @Transactional
    public void enregistree(VersionVisee visee) {
        situations.version(visee.candidature(), visee.version())
                .ifPresent(s -> poste.ecrire("inscription-enregistree/" + visee, s, new LettreFactory(s, site).enregistree(amenagements.de(s))));
    }

    @Transactional
    public void modifiee(VersionVisee visee) {
        var avant = situations.version(visee.candidature(), visee.version() - 1);
        situations.version(visee.candidature(), visee.version()).ifPresent(s -> {
            var differences = Difference.entre(avant.orElse(s).version(), s.version(), s.candidat().civilite());
            var lettres = new LettreFactory(s, site);
            poste.ecrire("inscription-modifiee/" + visee, s,
                    s.version().estDuService() ? lettres.corrigee(differences) : lettres.modifiee(differences, amenagements.de(s)));
        });
    }

    @Transactional
    public void desinscrite(VersionVisee visee) {
        situations.courante(visee.candidature())
                .ifPresent(s -> poste.ecrire("desinscription/" + visee.candidature(), s, new LettreFactory(s, site).desinscrite()));
    }
}
