package fr.cyclades.inspection;

import fr.cyclades.stockage.Empreinte;
import java.util.List;

/** Photographs into one PDF. */
public interface Assemblages {

    /**
     * In this order, each turned as it was taken (EXIF), without its metadata (GPS), compressed so that the whole obeys the limit.
     * Outside any transaction; a second or so per photograph.
     *
     * @param photographies JPEG, PNG or HEIC, already in the storage
     * @param limite        of the result, in bytes
     */
    Assemblage assembler(List<Empreinte> photographies, long limite);
}
