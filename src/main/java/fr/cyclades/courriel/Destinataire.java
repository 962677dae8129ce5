package fr.cyclades.courriel;

import fr.cyclades.socle.AdresseMail;
import java.util.UUID;

/** To whom a mail goes: a person, at the address that person has when the mail leaves, or a stated address. */
public sealed interface Destinataire {

    /** A candidate; the mail is mirrored in « Mes messages ». */
    record DuCandidat(UUID candidat) implements Destinataire {}

    /** An address to prove or to warn, not mirrored. */
    record ALAdresse(AdresseMail adresse) implements Destinataire {}
}
