package fr.cyclades.inspection;

import fr.cyclades.socle.Refus;
import fr.cyclades.stockage.Empreinte;
import java.util.List;

/** What became of photographs to assemble. */
public sealed interface Assemblage {

    /** A PDF of one page per photograph, within the limit, kept in the storage. @param taille in bytes */
    record Assemble(Empreinte empreinte, long taille, int pages) implements Assemblage {}

    /** The field of each refusal is the rank of the photograph, from 0. */
    record Refuse(List<Refus> refus) implements Assemblage {}

    /** Too much work at the moment, or the storage is down: to be tried again. */
    record Indisponible() implements Assemblage {}
}
