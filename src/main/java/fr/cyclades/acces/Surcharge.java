package fr.cyclades.acces;

import java.time.Duration;

/** Too many people at once: the request was dropped before costing anything, and may be sent again after a while. */
public final class Surcharge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration attente;

    public Surcharge(Duration attente) {
        super("overloaded", null, false, false);
        this.attente = attente;
    }

    /** How long to wait before trying again. */
    public Duration attente() {
        return attente;
    }
}
