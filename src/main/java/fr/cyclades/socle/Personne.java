package fr.cyclades.socle;

/** Who is signed in, as the page frame shows it: the principal of the security context implements it. */
public interface Personne {

    /** First name and name, as shown at the top right of each page (R145). */
    String nomAffiche();
}
