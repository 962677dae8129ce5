package fr.cyclades.stockage.octets;

import fr.cyclades.socle.DemarrageRefuse;
import fr.cyclades.stockage.Coffre;
import fr.cyclades.stockage.Scelleur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The storage that the settings ask for, its keys looked for at start. */
@Configuration(proxyBeanMethods = false)
class StockageConfiguration {

    private final StockageProperties reglages;
    private final Path donnees;
    private final boolean demonstration;

    StockageConfiguration(StockageProperties reglages, @Value("${cyclades.donnees}") Path donnees,
            @Value("${cyclades.demonstration:false}") boolean demonstration) {
        this.reglages = reglages;
        this.donnees = donnees;
        this.demonstration = demonstration;
    }

    @Bean
    Trousseau trousseau() {
        var fichier = reglages.trousseau() == null ? donnees.resolve("cles.json") : reglages.trousseau();
        try {
            if (demonstration && Files.notExists(fichier)) {
                Trousseau.creer(fichier);
            }
            return new Trousseau(fichier);
        } catch (IOException panne) {
            throw new DemarrageRefuse("Les clés du stockage ne peuvent pas être lues dans " + fichier + " (" + panne.getMessage() + ").",
                    "Indiquez leur fichier dans CYCLADES_STOCKAGE_TROUSSEAU, ou créez-le avec « bin/cles creer FICHIER »."
                            + " Gardez-en une copie hors de la base et de ses sauvegardes : sans lui, les pièces déposées sont perdues.");
        }
    }

    @Bean
    Magasin magasin() {
        if (reglages.s3() != null && reglages.s3().seau() != null) {
            return new MagasinS3(reglages.s3());
        }
        try {
            return new MagasinDeDossier(dossier().resolve("objets"));
        } catch (IOException panne) {
            throw refus(panne);
        }
    }

    @Bean
    Reglages reglagesDuStockage() {
        return new Reglages(reglages.delaiDesOrphelins(), enCours());
    }

    @Bean
    Coffre coffre(Magasin magasin, Trousseau trousseau, Registre registre, Reglages dossiers) {
        return new CoffreScelle(dossiers.enCours(), magasin, new Scellement(trousseau), registre);
    }

    @Bean
    Scelleur scelleur(Trousseau trousseau) {
        return new Scellement(trousseau);
    }

    private Path enCours() {
        var dossier = dossier().resolve("en-cours");
        try {
            Disque.creer(dossier);
            return dossier;
        } catch (IOException panne) {
            throw refus(panne);
        }
    }

    private DemarrageRefuse refus(IOException panne) {
        return new DemarrageRefuse("Le dossier " + dossier() + " ne peut pas être créé (" + panne.getMessage() + ").",
                "Indiquez un dossier où Cyclades peut écrire dans CYCLADES_STOCKAGE_DOSSIER.");
    }

    private Path dossier() {
        return reglages.dossier() == null ? donnees.resolve("stockage") : reglages.dossier();
    }
}
