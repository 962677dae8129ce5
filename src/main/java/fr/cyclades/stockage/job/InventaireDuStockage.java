package fr.cyclades.stockage.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import fr.cyclades.socle.Horloge;
import fr.cyclades.stockage.Detenteur;
import fr.cyclades.stockage.Empreinte;
import fr.cyclades.stockage.Inventaire;
import fr.cyclades.stockage.Inventaires;
import fr.cyclades.stockage.db.JdbcObjets;
import fr.cyclades.stockage.octets.Magasin;
import fr.cyclades.stockage.octets.Reglages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * First what is there, then what should be and is not, then what nobody needs. An object is removed while its row is locked, so that the
 * same bytes deposited at the same moment wait, then are written again.
 */
@Component
class InventaireDuStockage implements Inventaires {

    private static final Logger JOURNAL = LoggerFactory.getLogger(InventaireDuStockage.class);
    private static final int LOT = 500;

    private final Magasin magasin;
    private final JdbcObjets objets;
    private final ObjectProvider<Detenteur> detenteurs;
    private final Horloge horloge;
    private final TransactionTemplate transaction;
    private final Reglages reglages;
    private final SchedulerClient taches;

    InventaireDuStockage(Magasin magasin, JdbcObjets objets, ObjectProvider<Detenteur> detenteurs, Horloge horloge,
            TransactionTemplate transaction, Reglages reglages, SchedulerClient taches) {
        this.magasin = magasin;
        this.objets = objets;
        this.detenteurs = detenteurs;
        this.horloge = horloge;
        this.transaction = transaction;
        this.reglages = reglages;
        this.taches = taches;
    }

    @Override
    public Inventaire dresser() {
        var debut = horloge.maintenant();
        var presents = new AtomicLong();
        var adoptes = new AtomicLong();
        parcourir(lot -> {
            presents.addAndGet(lot.size());
            adoptes.addAndGet(objets.noterVus(lot, debut));
        });
        var manquants = manquants(debut);
        var retires = retirer(debut.minus(reglages.delaiDesOrphelins()));
        reglages.balayerLesProvisoires(debut);
        var inventaire = new Inventaire(debut, presents.get(), adoptes.get(), retires, manquants);
        objets.ecrire(inventaire);
        dire(inventaire);
        return inventaire;
    }

    /** One that is being made at this instant is answer enough. */
    @Override
    public void demander() {
        try {
            taches.reschedule(InventaireTask.SEULE, horloge.maintenant());
        } catch (TaskInstanceCurrentlyExecutingException _) {
            JOURNAL.info("Storage: the inventory is being made");
        }
    }

    @Override
    public Optional<Inventaire> dernier() {
        return objets.dernierInventaire();
    }

    private interface Lot {
        void voir(List<Empreinte> objets);
    }

    private void parcourir(Lot suite) {
        var lot = new ArrayList<Empreinte>(LOT);
        try {
            magasin.parcourir(empreinte -> {
                lot.add(empreinte);
                if (lot.size() == LOT) {
                    suite.voir(lot);
                    lot.clear();
                }
            });
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        if (!lot.isEmpty()) {
            suite.voir(lot);
        }
    }

    private List<Empreinte> manquants(Instant debut) {
        var manquants = new ArrayList<Empreinte>();
        var apres = Optional.<Empreinte>empty();
        for (List<Empreinte> lot; !(lot = objets.nonVus(debut, apres, LOT)).isEmpty(); apres = Optional.of(lot.getLast())) {
            var retenues = retenues(lot);
            lot.forEach(objet -> {
                if (retenues.contains(objet)) {
                    manquants.add(objet);
                } else {
                    objets.oublier(objet);
                }
            });
        }
        return manquants;
    }

    private long retirer(Instant seuil) {
        var retires = 0L;
        var apres = Optional.<Empreinte>empty();
        while (true) {
            var depuis = apres;
            var passage = transaction.execute(_ -> retirerUnLot(seuil, depuis));
            retires += passage.retires();
            if (passage.dernier().isEmpty()) {
                return retires;
            }
            apres = passage.dernier();
        }
    }

    private record Passage(long retires, Optional<Empreinte> dernier) {}

    private Passage retirerUnLot(Instant seuil, Optional<Empreinte> apres) {
        var lot = objets.anciens(seuil, apres, LOT);
        if (lot.isEmpty()) {
            return new Passage(0, Optional.empty());
        }
        var orphelins = new HashSet<>(lot);
        orphelins.removeAll(retenues(lot));
        orphelins.forEach(this::retirer);
        return new Passage(orphelins.size(), Optional.of(lot.getLast()));
    }

    private void retirer(Empreinte orphelin) {
        try {
            magasin.retirer(orphelin);
            objets.oublier(orphelin);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** Without any holder nothing can be said to be an orphan: all are held. */
    private Set<Empreinte> retenues(List<Empreinte> lot) {
        var tous = detenteurs.stream().toList();
        var retenues = new HashSet<Empreinte>(tous.isEmpty() ? lot : List.of());
        tous.forEach(detenteur -> retenues.addAll(detenteur.retenues(lot)));
        return retenues;
    }

    private static void dire(Inventaire inventaire) {
        JOURNAL.info("Storage: {} objects, {} adopted, {} orphans removed", inventaire.presents(), inventaire.adoptes(), inventaire.retires());
        if (!inventaire.manquants().isEmpty()) {
            JOURNAL.error("Storage: {} objects needed are missing, to be restored from its backup: see stockage.inventaire",
                    inventaire.manquants().size());
        }
    }
}
