package fr.cyclades.demonstration;

import fr.cyclades.socle.AdresseMail;
import java.util.List;

/** What happened to the pieces of one of the demonstration people, some days before the first start. */
public sealed interface Geste {

    /** Every piece that can take it. */
    String TOUT = "TOUT";

    int ilYA();

    /**
     * Put by the candidate.
     *
     * @param codes    of the pieces, or {@link #TOUT} for those still to provide
     * @param floue    badly photographed
     * @param sansCode the récapitulatif was copied without the code that it carries
     */
    record Depose(int ilYA, List<String> codes, boolean floue, boolean sansCode) implements Geste {}

    /** « J’ai fourni toutes mes pièces ». */
    record Fourni(int ilYA) implements Geste {}

    /** Accepted by an agent. @param codes or {@link #TOUT} for those to control */
    record Accepte(int ilYA, AdresseMail agent, List<String> codes) implements Geste {}

    /** Refused by an agent. @param motif code of the reason */
    record Refuse(int ilYA, AdresseMail agent, String code, String motif, String message) implements Geste {}
}
