package fr.cyclades.mesures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The agent's next piece among a hundred thousand: « Passer », over HTTP, until the page of the next one is read. */
public final class FileDesPieces {

    private static final int DOSSIERS = Integer.getInteger("dossiers", 10_000);
    private static final int PASSES = Integer.getInteger("passes", 300);
    private static final int LIMITE_MS = 150;

    private final int port = Integer.getInteger("port");
    private final Path donnees = Path.of(System.getProperty("donnees"), "postgresql");

    public static void main(String[] arguments) throws Exception {
        new FileDesPieces().mesurer();
    }

    private FileDesPieces() {}

    private void mesurer() throws Exception {
        try (var base = base()) {
            peupler(base);
        }
        var navigateur = Gestionnaire.connectee(port, "claire-garnier").navigateur();
        navigateur.ouvrir("/gestion/pieces").envoyer("Contrôler la suivante");
        var durees = new long[PASSES];
        for (int i = -50; i < PASSES; i++) {
            var envoi = navigateur.envoi(navigateur.chemin().replaceAll("\\?.*", "") + "/passe", Map.of("_csrf", List.of(navigateur.valeur("_csrf")),
                    "file", List.of("a-controler")));
            var debut = System.nanoTime();
            navigateur.executer(envoi);
            if (i >= 0) {
                durees[i] = (System.nanoTime() - debut) / 1_000_000;
            }
        }
        Arrays.sort(durees);
        var lente = durees[PASSES * 95 / 100];
        System.out.printf("next piece among %,d: median %d ms, 95%% under %d ms, at most %d: %s%n", DOSSIERS * 10L, durees[PASSES / 2], lente, LIMITE_MS,
                lente <= LIMITE_MS ? "ok" : "TOO MUCH");
    }

    private Connection base() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Files.readAllLines(donnees.resolve("base/postmaster.pid")).get(3).strip() + "/cyclades",
                "cyclades", Files.readString(donnees.resolve("mot-de-passe")).strip());
    }

    /** Copies of one candidature of the demonstration to the bac pro of Clermont-Ferrand, ten pieces each, all transmitted. */
    private static void peupler(Connection base) throws Exception {
        base.setAutoCommit(false);
        try (var ordre = base.createStatement()) {
            ordre.execute("create temp table m on commit drop as select c.*, gen_random_uuid() as neuf, n from candidature.candidature c "
                    + "cross join generate_series(1, " + DOSSIERS + ") n where c.id = (select candidature from justificatif.fiche "
                    + "where campagne = '2027/clermont-ferrand/bac-professionnel' limit 1)");
            ordre.execute("create temp table v on commit drop as select x.*, m.neuf from candidature.version x join m on m.id = x.candidature and x.numero = m.version");
            ordre.execute("update v set candidature = neuf");
            ordre.execute("alter table v drop column neuf");
            ordre.execute("create temp table k on commit drop as select neuf, n, campagne from m");
            ordre.execute("update m set id = neuf, numero = 'M' || (500000 + n), unique_par_session = false");
            ordre.execute("alter table m drop column neuf, drop column n");
            ordre.execute("insert into candidature.candidature select * from m");
            ordre.execute("update candidature.candidature set numero = 'A06-27-' || substr(numero, 2) || '-' || substr('ABCDEFGHJKLMNPRSTUVWXYZ', "
                    + "cast(cast('0627' || substr(numero, 2) as bigint) % 23 as int) + 1, 1) where numero ~ '^M[0-9]+$'");
            ordre.execute("insert into candidature.version select * from v");
            ordre.execute("insert into justificatif.fiche (candidature, campagne, bureau, numero, nom, cherche, vivante) "
                    + "select neuf, campagne, 'bureau', 'M' || n, 'MESURE ' || n, 'mesure ' || n, true from k");
            ordre.execute("insert into justificatif.demande (id, candidature, campagne, regroupement, libelle, mode, ouverture, limite) "
                    + "select neuf, neuf, campagne, 'DOSSIER', 'Pièces', 'en_ligne', now() - interval '30 days', now() + interval '5 days' from k");
            ordre.execute("insert into justificatif.piece (id, demande, candidature, code, rang, libelle, aide, motif, obligatoire, signature, source, demandee, "
                    + "version, revision, etat, fichier, deposee_le, transmise_le) select gen_random_uuid(), neuf, neuf, 'MESURE' || r, r, 'Pièce ' || r, '', '', true, "
                    + "false, '', true, 1, 1, 'transmise', gen_random_uuid(), now() - n * interval '1 second', now() - n * interval '1 second' from k cross join generate_series(1, 10) r");
        }
        base.commit();
        base.setAutoCommit(true);
        try (var ordre = base.createStatement()) {
            ordre.execute("analyze justificatif.attente");
            ordre.execute("analyze justificatif.piece");
        }
    }
}
