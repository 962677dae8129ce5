package fr.cyclades.courriel;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How a mail begins, for who does not know the person: the same words as in all others. */
@Component
public class Salutations {

    private final ObjectProvider<CarnetDAdresses> carnets;

    Salutations(ObjectProvider<CarnetDAdresses> carnets) {
        this.carnets = carnets;
    }

    /** « Bonjour Nadia Benali, »; without name when nobody knows it. */
    public String de(UUID candidat) {
        return carnets.stream().flatMap(c -> c.salutation(candidat).stream()).findFirst().orElse("Bonjour,");
    }
}
