package fr.cyclades.inspection.antivirus;

import java.io.InputStream;

/** No antivirus: nothing is said of any file. */
record SansAntivirus() implements Antivirus {

    @Override
    public boolean estConfigure() {
        return false;
    }

    @Override
    public boolean repond() {
        return false;
    }

    @Override
    public Avis analyser(InputStream octets) {
        return new Avis.NonAnalyse();
    }
}
