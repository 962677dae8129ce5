package fr.cyclades.mesures;

import fr.cyclades.Navigateur;
import fr.cyclades.mesures.Population.Personne;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * One complete inscription to the épreuves anticipées, sign-in apart, in processor time of the server and of PostgreSQL, against its
 * limit in the same interleaved run: nginx serving the same pages, plus pgbench running the same SQL. Documents and mails are outside.
 */
public final class Banc {

    private static final String CAMPAGNE = "2027/clermont-ferrand/epreuves-anticipees";
    private static final int ECHAUFFEMENT = Integer.getInteger("echauffement", 300);
    private static final int TOURS = Integer.getInteger("tours", 5);
    private static final int PAR_TOUR = Integer.getInteger("parTour", 30);
    private static final int FOIS_NGINX = 20;
    private static final double LIMITE = 8;

    private final int port = Integer.getInteger("port");
    private final int portNginx = Integer.getInteger("portNginx");
    private final Path donnees = Path.of(System.getProperty("donnees"), "postgresql");
    private final Path dossier = Path.of(System.getProperty("dossier"));
    private final Processeur cyclades = new Processeur(Long.getLong("cyclades"));
    private final Processeur nginx = new Processeur(Long.getLong("nginx"));
    private final Processeur postgres = new Processeur(Long.parseLong(ligne(0)));
    private final HttpClient http = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        new Banc().mesurer();
    }

    private Banc() throws Exception {}

    private String ligne(int rang) throws Exception {
        return Files.readAllLines(donnees.resolve("base/postmaster.pid")).get(rang).strip();
    }

    private Connection base(String utilisateur) throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + ligne(3) + "/cyclades", utilisateur, motDePasse());
    }

    private String motDePasse() throws Exception {
        return Files.readString(donnees.resolve("mot-de-passe")).strip();
    }

    private void mesurer() throws Exception {
        try (var base = base("cyclades"); var administrateur = base("postgres")) {
            var modele = "theo.marchand@example.org";
            var gens = Population.copier(base, modele, ECHAUFFEMENT + 1 + TOURS * PAR_TOUR).iterator();
            for (var i = 0; i < ECHAUFFEMENT; i++) {
                inscrire(gens.next());
            }
            var entendue = gens.next();
            var ecoute = new Enregistreur(donnees.resolve("serveur.log"));
            ecoute.commencer(administrateur);
            var pages = inscrire(entendue);
            var ordres = ecoute.finir(administrateur);
            var script = preparer(base, new ScriptSql(ordres, entendue), Population.copier(base, modele, 10 + TOURS * PAR_TOUR));
            servir(pages);
            System.out.printf("%d requests, %d KB of pages, %d SQL statements%n", pages.size(), pages.stream().mapToInt(p -> p.length).sum() / 1024, ordres.size());
            comparer(gens, pages.size(), script);
            new Poids(port, Population.copier(base, modele, 1).getFirst()).peser(CAMPAGNE);
        }
    }

    private List<byte[]> inscrire(Personne personne) {
        var navigateur = new Navigateur(port);
        navigateur.temoins().put("cyclades", personne.session().secret());
        var parcours = new Parcours(navigateur, Parcours.reponses("2024/epreuves-anticipees/exemples/epreuves.yaml", "base"));
        parcours.inscrire(CAMPAGNE);
        return parcours.pages();
    }

    private void servir(List<byte[]> pages) throws Exception {
        var racine = Files.createDirectories(dossier.resolve("pages"));
        for (var i = 0; i < pages.size(); i++) {
            Files.write(racine.resolve(i + ".html"), pages.get(i));
        }
    }

    /** The pgbench command, which waits for a number of plays. */
    private List<String> preparer(Connection base, ScriptSql script, List<Personne> gens) throws Exception {
        try (var ordre = base.createStatement()) {
            ordre.execute("drop schema if exists mesure cascade; create schema mesure; create sequence mesure.rang; "
                    + "create table mesure.personne (rang bigserial primary key, candidat uuid, compte uuid, jeton bytea)");
        }
        try (var ajout = base.prepareStatement("insert into mesure.personne (candidat, compte, jeton) values (?, ?, ?)")) {
            for (var personne : gens) {
                ajout.setObject(1, personne.candidat());
                ajout.setObject(2, personne.compte());
                ajout.setBytes(3, personne.session().empreinte());
                ajout.execute();
            }
        }
        var fichier = Files.writeString(dossier.resolve("inscription.sql"), script.texte());
        var commande = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", "127.0.0.1", "-p", ligne(3), "-U", "cyclades", "-f", fichier.toString()));
        script.variables().forEach((nom, valeur) -> commande.addAll(List.of("-D", nom + "=" + valeur)));
        commande.add("cyclades");
        jouer(commande, 10);
        return commande;
    }

    private void jouer(List<String> commande, int fois) throws Exception {
        var entiere = new ArrayList<>(commande);
        entiere.addAll(1, List.of("-t", Integer.toString(fois)));
        var sortie = dossier.resolve("pgbench.log");
        var lance = new ProcessBuilder(entiere).redirectErrorStream(true).redirectOutput(sortie.toFile());
        lance.environment().put("PGPASSWORD", motDePasse());
        if (lance.start().waitFor() != 0 || !Files.readString(sortie).contains("processed: " + fois + "/" + fois)) {
            throw new IllegalStateException("pgbench failed: " + Files.readString(sortie));
        }
    }

    private void comparer(Iterator<Personne> gens, int pages, List<String> script) throws Exception {
        var rapports = new double[TOURS];
        System.out.println("processor time of one inscription, ms:  Cyclades  PostgreSQL |  nginx  pgbench's PostgreSQL | ratio");
        for (var tour = 0; tour < TOURS; tour++) {
            long serveur = cyclades.consomme();
            long base = postgres.consomme();
            for (var i = 0; i < PAR_TOUR; i++) {
                inscrire(gens.next());
            }
            var a = (cyclades.consomme() - serveur) / (double) PAR_TOUR;
            var b = (postgres.consomme() - base) / (double) PAR_TOUR;
            var c = coutDeNginx(pages);
            base = postgres.consomme();
            jouer(script, PAR_TOUR);
            var d = (postgres.consomme() - base) / (double) PAR_TOUR;
            rapports[tour] = (a + b) / (c + d);
            System.out.printf("%48.1f %11.1f | %6.2f %21.1f | %5.1f%n", a, b, c, d, rapports[tour]);
        }
        Arrays.sort(rapports);
        var median = rapports[TOURS / 2];
        System.out.printf("inscription: %.1f times its limit, at most %.0f: %s%n", median, LIMITE, median <= LIMITE ? "ok" : "TOO MUCH");
    }

    private double coutDeNginx(int pages) throws Exception {
        var avant = nginx.consomme();
        for (var i = 0; i < PAR_TOUR * FOIS_NGINX; i++) {
            for (var page = 0; page < pages; page++) {
                http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portNginx + "/" + page + ".html")).build(), BodyHandlers.discarding());
            }
        }
        return (nginx.consomme() - avant) / (double) (PAR_TOUR * FOIS_NGINX);
    }
}
