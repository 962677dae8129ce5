package fr.cyclades.justificatif.controle;

import java.util.Arrays;

/** The ways to look at what waits for an agent. */
public enum Corbeille {
    A_CONTROLER("a-controler", "À contrôler"),
    REDEPOSEES("redeposees", "Redéposées"),
    EN_RETARD("en-retard", "En retard"),
    ANOMALIES("anomalies", "Anomalies"),
    COURRIER("courrier", "Courrier à enregistrer");

    private final String code;
    private final String libelle;

    Corbeille(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public static Corbeille de(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst().orElse(A_CONTROLER);
    }
}
