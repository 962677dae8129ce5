package fr.cyclades.socle;

/** The application cannot start as it is set up; told to the operator in French, without a stack trace. */
public final class DemarrageRefuse extends RuntimeException {

    private final String remede;

    /**
     * @param cause  what is wrong
     * @param remede what to do, with the names of the settings
     */
    public DemarrageRefuse(String cause, String remede) {
        super(cause);
        this.remede = remede;
    }

    public String remede() {
        return remede;
    }
}
