package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.Refus;
import java.time.Instant;
import java.util.Optional;

/** Whether what is written in red on the signed paper is still taken over (C7, R128, R129): a choice of the campagne, until the end of the deposit. */
public record CorrectionManuscrite(Campagne campagne, Version version) {

    public boolean estPrevue() {
        return campagne.notice().correctionManuscrite() == Notice.CorrectionManuscrite.FIN_DE_DEPOT;
    }

    /** The end of the deposit of the paper to sign, or of the file. */
    public Echeance fin() {
        var regroupement = version.constat().pieces().stream().filter(PieceDemandee::signature).map(PieceDemandee::regroupement).findFirst().orElse("");
        return campagne.echeancier().depot(regroupement).fin();
    }

    public Optional<Refus> refus(Instant recu) {
        if (!estPrevue()) {
            return refus("correction_non_prevue", "Cette campagne n’admet pas de correction écrite à la main sur le récapitulatif.");
        }
        return fin().accepteUnPapier(recu) ? Optional.empty() : refus("correction_trop_tard", "Il est trop tard pour une correction au stylo rouge : elle se saisit "
                + campagne.limite(fin()) + ".");
    }

    private static Optional<Refus> refus(String code, String phrase) {
        return Optional.of(Refus.duChamp("origine", code, phrase));
    }
}
