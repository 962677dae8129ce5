package fr.cyclades.reglement;

import fr.cyclades.socle.EnFrancais;
import java.math.BigDecimal;
import java.util.List;

/**
 * What registering costs. Nothing is paid on this site: the notice says how, and until when ({@link Notice.Calendrier#paiement}).
 *
 * @param libelle     « Droits d’inscription »
 * @param montant     « 22 € par UE », « 22 € par UE, plus 15 € de frais de dossier », « De 140 € à 330 € selon le concours »
 * @param paiement    how to pay, one sentence each
 * @param sansPaiement what happens to who does not pay, or empty
 */
public record Frais(String libelle, String montant, List<String> paiement, List<Exoneration> exonerations, String sansPaiement) {

    /** Beside every amount (decision 0031). */
    public static final String AILLEURS = "Rien ne se paie sur ce site";

    /** How the amount of who owes nothing begins. */
    public static final String RIEN = "Rien à payer";

    public Frais {
        paiement = List.copyOf(paiement);
        exonerations = List.copyOf(exonerations);
    }

    /**
     * Who pays nothing, or less.
     *
     * @param piece label of the piece that proves it, or empty
     * @param paie  what they pay instead, « 15 € de frais de dossier », or empty: nothing
     */
    public record Exoneration(String qui, String piece, String paie) {

        public boolean estTotale() {
            return paie.isEmpty();
        }

        /** « Boursiers de l’enseignement supérieur, sur présentation de la pièce « Notification de bourse » ». */
        public String phrase() {
            return qui + (piece.isEmpty() ? "" : ", sur présentation de la pièce «\u00a0" + piece + "\u00a0»");
        }
    }

    /**
     * What registering costs: so much for each unit, and what is added once.
     *
     * @param montant    of one unit, or of all when {@code par} is empty
     * @param par        « UE », or empty
     * @param supplement added once for each candidate; zero when nothing is
     * @param pour       what it is for, « frais de dossier »
     * @param monnaie    how an amount reads
     */
    public record Tarif(BigDecimal montant, String par, BigDecimal supplement, String pour, Mesure monnaie) {

        /** « 22 € par UE, plus 15 € de frais de dossier », « 15 € de frais de dossier ». */
        public String annonce() {
            var unites = monnaie.lisible(montant) + (par.isEmpty() ? "" : " par " + par);
            if (supplement.signum() == 0) {
                return unites;
            }
            return (montant.signum() == 0 ? "" : unites + ", plus ") + leSupplement();
        }

        /** « 81 € », for three units. @param nombre of units; 1 when {@code par} is empty */
        public String somme(long nombre) {
            return monnaie.lisible(montant.multiply(BigDecimal.valueOf(nombre)).add(supplement));
        }

        /** Of what the sum is made: « 3 UE à 22 €, plus 15 € de frais de dossier », « frais de dossier »; empty when it is one amount for all. */
        public String detail(long nombre) {
            if (montant.signum() == 0) {
                return supplement.signum() == 0 ? "" : pour;
            }
            if (par.isEmpty()) {
                return supplement.signum() == 0 ? "" : annonce();
            }
            return EnFrancais.compte(nombre, par) + " à " + monnaie.lisible(montant) + (supplement.signum() == 0 ? "" : ", plus " + leSupplement());
        }

        /** « 15 € de frais de dossier », « 15 € d’affranchissement ». */
        private String leSupplement() {
            return monnaie.lisible(supplement) + (pour.matches("(?i)[aeiouyhàâéèêîïôûœ].*") ? " d’" : " de ") + pour;
        }

        /** For who pays less. */
        public Tarif avec(BigDecimal autreMontant, BigDecimal autreSupplement) {
            return new Tarif(autreMontant, par, autreSupplement, pour, monnaie);
        }
    }
}
