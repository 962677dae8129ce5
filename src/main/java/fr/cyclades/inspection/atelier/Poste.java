package fr.cyclades.inspection.atelier;

import fr.cyclades.inspection.ouvrier.Ouvrier;
import fr.cyclades.inspection.ouvrier.Trame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One worker process, started when first needed, killed when it takes too long, renewed after some hundred files. */
final class Poste {

    private static final int USURE = 1000;

    private final BacASable bac;
    private final Lancement lancement;
    private Process ouvrier;
    private DataOutputStream vers;
    private DataInputStream de;
    private int faits;

    Poste(BacASable bac, Lancement lancement) {
        this.bac = bac;
        this.lancement = lancement;
    }

    /** The first bytes are asked for before a worker is: those that are not there cost none. */
    Issue executer(Commande commande, Duration delai) throws SourceIllisible {
        var premieres = SourceIllisible.ouvrir(commande.octets().getFirst());
        try {
            demarrer();
        } catch (IOException panne) {
            fermer(premieres);
            return new Issue.Cassee("no worker: " + panne.getMessage());
        }
        return executer(commande, premieres, delai);
    }

    private Issue executer(Commande commande, InputStream premieres, Duration delai) throws SourceIllisible {
        var mien = ouvrier;
        var garde = Thread.ofVirtual().start(() -> surveiller(mien, delai));
        try {
            envoyer(commande, premieres);
            var issue = recevoir(commande);
            faits++;
            return issue;
        } catch (SourceIllisible panne) {
            arreter();
            throw panne;
        } catch (IOException panne) {
            arreter();
            return new Issue.Cassee("worker lost: " + fin(mien));
        } finally {
            garde.interrupt();
        }
    }

    void arreter() {
        if (ouvrier != null) {
            tuer(ouvrier);
            ouvrier = null;
        }
    }

    /** With its children: a sandbox killed while it is still being built leaves half of itself waiting for the other. */
    private static void tuer(Process ouvrier) {
        var enfants = ouvrier.descendants().toList();
        ouvrier.destroyForcibly();
        enfants.forEach(ProcessHandle::destroyForcibly);
    }

    private void demarrer() throws IOException {
        if (ouvrier != null && (faits >= USURE || !ouvrier.isAlive())) {
            arreter();
        }
        if (ouvrier == null) {
            ouvrier = new ProcessBuilder(bac.autour(lancement.commande(), lancement.lisibles()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            vers = new DataOutputStream(new BufferedOutputStream(ouvrier.getOutputStream(), 64 * 1024));
            de = new DataInputStream(new BufferedInputStream(ouvrier.getInputStream(), 64 * 1024));
            faits = 0;
        }
    }

    private static void fermer(InputStream octets) {
        try {
            octets.close();
        } catch (IOException _) {
            // only read
        }
    }

    private void envoyer(Commande commande, InputStream premieres) throws IOException, SourceIllisible {
        vers.writeUTF(commande.ordre().name());
        Trame.ecrire(vers, commande.parametres());
        vers.writeInt(commande.octets().size());
        for (var source : commande.octets()) {
            try (var octets = new Fidele(source == commande.octets().getFirst() ? premieres : SourceIllisible.ouvrir(source))) {
                Trame.ecrire(vers, octets);
            } catch (Fidele.Panne panne) {
                throw new SourceIllisible(panne.getCause());
            }
        }
        vers.flush();
    }

    private Issue recevoir(Commande commande) throws IOException {
        while (true) {
            var quoi = de.readByte();
            var parametres = Trame.lire(de);
            switch (quoi) {
                case Ouvrier.BLOC -> commande.reception().recevoir(parametres, Trame.octets(de));
                case Ouvrier.BON -> {
                    return new Issue.Faite(parametres);
                }
                case Ouvrier.ECHEC -> {
                    return new Issue.Ratee(parametres.get("raison"));
                }
                default -> throw new IOException("not an answer");
            }
        }
    }

    private static void surveiller(Process ouvrier, Duration delai) {
        try {
            if (!ouvrier.waitFor(delai.toMillis(), TimeUnit.MILLISECONDS)) {
                tuer(ouvrier);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fin(Process ouvrier) {
        try {
            return ouvrier.waitFor(2, TimeUnit.SECONDS) && ouvrier.exitValue() == 3 ? "memory" : "time";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
