package fr.cyclades.amenagement.job;

import fr.cyclades.amenagement.Demandes;
import fr.cyclades.amenagement.Rattrapages;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Suivi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives their row to the candidatures registered before the demandes were kept: once each, campagne by campagne, taken up where it stopped. */
@Component
class Rattrapage {

    private static final int TRANCHE = 200;

    private final Suivi suivi;
    private final Demandes demandes;
    private final Rattrapages rattrapages;
    private final Campagnes campagnes;

    Rattrapage(Suivi suivi, Demandes demandes, Rattrapages rattrapages, Campagnes campagnes) {
        this.suivi = suivi;
        this.demandes = demandes;
        this.rattrapages = rattrapages;
        this.campagnes = campagnes;
    }

    /** Does one slice. @return whether there is more */
    @Transactional
    public boolean avancer() {
        var campagne = campagnes.toutes().stream().filter(c -> rattrapages.apres(c.code()).isPresent()).findFirst();
        campagne.ifPresent(c -> {
            var lues = suivi.vivantes(c.code(), rattrapages.apres(c.code()).orElseThrow(), TRANCHE);
            lues.forEach(demandes::rattraper);
            if (lues.size() < TRANCHE) {
                rattrapages.finir(c.code());
            } else {
                rattrapages.avancer(c.code(), lues.getLast().candidature().id());
            }
        });
        return campagne.isPresent();
    }
}
