package fr.cyclades.document.mail;

import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.courriel.Salutations;
import fr.cyclades.document.Document;
import fr.cyclades.document.db.JdbcPublications;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail « Vos documents sont disponibles » (R65, R66), once for the documents of one version. */
@Component
public class Annonce {

    private final JdbcPublications publications;
    private final Courriels courriels;
    private final Salutations salutations;
    private final Gabarits gabarits;
    private final Site site;
    private final Horloge horloge;

    Annonce(JdbcPublications publications, Courriels courriels, Salutations salutations, Gabarits gabarits, Site site, Horloge horloge) {
        this.publications = publications;
        this.courriels = courriels;
        this.salutations = salutations;
        this.gabarits = gabarits;
        this.site = site;
        this.horloge = horloge;
    }

    /** @param document one of those that were published together */
    @Transactional
    public void annoncer(UUID document) {
        var documents = publications.annoncer(document, horloge.maintenant());
        if (!documents.isEmpty()) {
            courriels.envoyer(envoi(documents));
        }
    }

    private Envoi envoi(List<Document> documents) {
        var premier = documents.getFirst();
        var titre = documents.size() == 1 ? "Votre document est disponible" : "Vos documents sont disponibles";
        var noms = documents.stream().map(d -> d.libelle() + ", version " + d.version()).toList();
        var objet = titre + "\u00a0: " + (noms.size() == 1 ? noms.getFirst() + " (" + premier.groupe() + ")" : premier.groupe());
        var vue = new VueDocumentsDisponibles(titre, salutations.de(premier.candidat()), premier.groupe(), noms,
                new Lien("Ouvrir « Mes documents »", site.adresse("/documents")));
        return new Envoi("documents-disponibles/" + premier.candidature() + "/" + premier.version() + "/" + premier.type(),
                new Destinataire.DuCandidat(premier.candidat()), objet,
                gabarits.rendre("document/mail/documentsDisponibles", vue));
    }
}
