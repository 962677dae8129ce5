package fr.cyclades.inspection.ouvrier;

/** What a worker can be asked. */
public enum Ordre {
    /** One file → its format, its pages, its faults and advice. */
    EXAMINER,
    /** The same, and its pages as JPEG with advice on each when nothing is wrong with it. */
    CONTROLER,
    /** One photograph → a JPEG upright, without metadata, within so many bytes. */
    REDRESSER,
    /** JPEG → one PDF. */
    ASSEMBLER,
    /** JPEG pages → the text read on them. */
    OCR,
    /** JPEG pages → the codes seen on them. */
    CODES
}
