package fr.cyclades.mesures;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * A lot of decisions on incomplete files, the application killed in the middle of it by {@code lancer}, and what {@code retrouver} must find
 * once it is back, in the property {@code acte}. The lot is kept in the file {@code lot}.
 */
public final class PannesDesLots {

    private static final String CAMPAGNE = "2027/clermont-ferrand/bac-professionnel";
    private static final String MODELE = "select f.candidature from justificatif.fiche f where f.campagne = '" + CAMPAGNE
            + "' and f.vivante and exists (select from justificatif.piece p where p.candidature = f.candidature and p.demandee and p.obligatoire) limit 1";
    private static final int DOSSIERS = 40;
    private static final int TUE_APRES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration UN_MOMENT = Duration.ofSeconds(2);

    private final Path fichier = Path.of(System.getProperty("lot"));
    private final Connection base;

    public static void main(String[] arguments) throws Exception {
        try (var base = base()) {
            var pannes = new PannesDesLots(base);
            if (System.getProperty("acte").equals("lancer")) {
                pannes.lancer();
            } else {
                pannes.retrouver();
            }
        }
    }

    private PannesDesLots(Connection base) {
        this.base = base;
    }

    private static Connection base() throws Exception {
        var postgresql = Path.of(System.getProperty("donnees"), "postgresql");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Files.readAllLines(postgresql.resolve("base/postmaster.pid")).get(3).strip() + "/cyclades",
                "cyclades", Files.readString(postgresql.resolve("mot-de-passe")).strip());
    }

    private void lancer() throws Exception {
        await("the candidature to copy").atMost(PATIENCE).until(() -> modeles() > 0);
        peupler();
        var navigateur = Gestionnaire.connectee(Integer.getInteger("port"), "bruno-oudin").navigateur().ouvrir("/gestion/fin-de-depot?campagne=" + CAMPAGNE)
                .suivre("Cocher toute la page");
        navigateur.envoyer(navigateur.page().select("button[value=decision]").text());
        var lot = UUID.fromString(navigateur.chemin().substring("/gestion/lots/".length()));
        Files.writeString(fichier, lot.toString());
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> faites(lot) >= TUE_APRES);
        var application = ProcessHandle.of(Long.getLong("cyclades")).orElseThrow();
        application.destroyForcibly();
        application.onExit().get();
        System.out.printf("lot de %d dossiers, tué après %d décisions%n", total(lot), faites(lot));
        exiger(faites(lot) < total(lot), "it was killed before its end");
    }

    private void retrouver() throws Exception {
        var lot = UUID.fromString(Files.readString(fichier));
        await("the lot").atMost(PATIENCE).until(() -> faites(lot) == total(lot));
        await("the letters and the mails").atMost(PATIENCE).until(() -> lettres(lot) >= total(lot) && mails(lot) >= 2 * total(lot));
        await().during(UN_MOMENT).atMost(PATIENCE).until(() -> lettres(lot) == total(lot) && mails(lot) == 2 * total(lot));
        System.out.printf("dossiers %d, décisions %d, lettres %d, mails %d%n", total(lot), decisions(lot), lettres(lot), mails(lot));
        exiger(total(lot) >= DOSSIERS, "all the files were in the lot");
        exiger(decisions(lot) == total(lot), "each decided once");
        exiger(une(lot, "select count(*) from (select from dossier d join document.document x on x.candidature = d.id and x.type like 'decision%'"
                + " group by d.id having count(*) <> 1) deux") == 0, "one letter each");
        exiger(une(lot, "select count(*) from (select from dossier d join courriel.message m on strpos(m.cle, cast(d.id as text)) > 0"
                + " group by d.id having count(*) <> 2) trois") == 0, "one mail for the decision and one for the letter, each");
    }

    private long modeles() throws SQLException {
        try (var ordre = base.createStatement(); var lignes = ordre.executeQuery("select count(*) from (" + MODELE + ") un")) {
            lignes.next();
            return lignes.getLong(1);
        }
    }

    private long total(UUID lot) throws SQLException {
        return une(lot, "select count(*) from dossier");
    }

    private long faites(UUID lot) throws SQLException {
        return une(lot, "select count(*) from dossier where etat = 'faite'");
    }

    private long decisions(UUID lot) throws SQLException {
        return une(lot, "select count(*) from dossier d join candidature.passage p on p.candidature = d.id and p.etat <> 'enregistree'");
    }

    private long lettres(UUID lot) throws SQLException {
        return une(lot, "select count(*) from dossier d join document.document x on x.candidature = d.id and x.type like 'decision%'");
    }

    private long mails(UUID lot) throws SQLException {
        return une(lot, "select count(*) from dossier d join courriel.message m on strpos(m.cle, cast(d.id as text)) > 0");
    }

    private long une(UUID lot, String requete) throws SQLException {
        try (var ordre = base.prepareStatement("with dossier as (select candidature as id, etat from justificatif.lot_ligne where lot = ?) " + requete)) {
            ordre.setObject(1, lot);
            try (var lignes = ordre.executeQuery()) {
                lignes.next();
                return lignes.getLong(1);
            }
        }
    }

    /** Copies of one candidature of the demonstration, whose deposit ended yesterday without anything. */
    private void peupler() throws SQLException {
        base.setAutoCommit(false);
        try (var ordre = base.createStatement()) {
            ordre.execute("create temp table k on commit drop as select candidature as id, gen_random_uuid() as neuf, 600000 + n as n from justificatif.fiche "
                    + "cross join generate_series(1, " + DOSSIERS + ") n where candidature = (" + MODELE + ")");
            ordre.execute("insert into candidature.candidature select (jsonb_populate_record(c, jsonb_build_object('id', neuf, 'unique_par_session', false, 'numero', "
                    + "'A06-27-' || n || '-' || substr('ABCDEFGHJKLMNPRSTUVWXYZ', cast(cast('0627' || n as bigint) % 23 as int) + 1, 1)))).* "
                    + "from candidature.candidature c join k using (id)");
            ordre.execute("insert into candidature.version select (jsonb_populate_record(v, jsonb_build_object('candidature', neuf))).* "
                    + "from candidature.version v join candidature.candidature c on c.id = v.candidature and c.version = v.numero join k on k.id = c.id");
            ordre.execute("insert into justificatif.fiche select (jsonb_populate_record(f, jsonb_build_object('candidature', neuf, 'numero', 'L' || n, "
                    + "'nom', 'LOT ' || n, 'cherche', 'lot ' || n))).* from justificatif.fiche f join k on k.id = f.candidature");
            ordre.execute("insert into justificatif.demande select (jsonb_populate_record(d, jsonb_build_object('id', cast(md5(cast(d.id as text) || neuf) as uuid), "
                    + "'candidature', neuf, 'limite', now() - interval '1 day', 'fournie_le', null, 'validee_le', null))).* "
                    + "from justificatif.demande d join k on k.id = d.candidature");
            ordre.execute("insert into justificatif.piece select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'candidature', neuf, "
                    + "'demande', cast(md5(cast(p.demande as text) || neuf) as uuid), 'etat', 'a_fournir', 'fichier', null, 'deposee_le', null, "
                    + "'transmise_le', null, 'recue_le', null, 'controlee_le', null, 'redepot', null, 'validee_le', null))).* "
                    + "from justificatif.piece p join k on k.id = p.candidature");
        }
        base.commit();
        base.setAutoCommit(true);
    }

    private static void exiger(boolean vrai, String quoi) {
        if (!vrai) {
            throw new IllegalStateException("expected: " + quoi);
        }
    }
}
