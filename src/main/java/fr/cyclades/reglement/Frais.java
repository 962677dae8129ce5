package fr.cyclades.reglement;

import java.util.List;

/**
 * What registering costs. Nothing is paid on this site: the notice says how, and until when ({@link Notice.Calendrier#paiement}).
 *
 * @param libelle     « Droits d’inscription »
 * @param montant     « 22 € par UE »
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

    /** @param qui who pays nothing; {@code piece} label of the piece that proves it, or empty */
    public record Exoneration(String qui, String piece) {

        /** « Boursiers de l’enseignement supérieur, sur présentation de la pièce « Notification de bourse » ». */
        public String phrase() {
            return qui + (piece.isEmpty() ? "" : ", sur présentation de la pièce «\u00a0" + piece + "\u00a0»");
        }
    }
}
