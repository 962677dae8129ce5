package fr.cyclades.document.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.cyclades.document.APublier;
import fr.cyclades.document.Document;
import fr.cyclades.document.DocumentPublie;
import fr.cyclades.document.Documents;
import fr.cyclades.document.Imprimeur;
import fr.cyclades.document.db.JdbcLectures;
import fr.cyclades.document.db.JdbcPublications;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.socle.Horloge;
import fr.cyclades.socle.Identite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PublicationDeDocuments implements Documents {

    private final Imprimeur imprimeur;
    private final JdbcPublications publications;
    private final JdbcLectures lectures;
    private final Journal journal;
    private final SchedulerClient taches;
    private final ApplicationEventPublisher evenements;
    private final Horloge horloge;
    private final Duration delaiDuMail;

    PublicationDeDocuments(Imprimeur imprimeur, JdbcPublications publications, JdbcLectures lectures, Journal journal,
            SchedulerClient taches, ApplicationEventPublisher evenements, Horloge horloge,
            @Value("${cyclades.document.delai-du-mail:5s}") Duration delaiDuMail) {
        this.imprimeur = imprimeur;
        this.publications = publications;
        this.lectures = lectures;
        this.journal = journal;
        this.taches = taches;
        this.evenements = evenements;
        this.horloge = horloge;
        this.delaiDuMail = delaiDuMail;
    }

    @Override
    @Transactional
    public String reserverCle(UUID candidature, String type, int version) {
        return publications.cle(candidature, type, version).texte();
    }

    @Override
    @Transactional
    public void publier(APublier document) {
        if (publications.existe(document.candidature(), document.type(), document.version())) {
            return;
        }
        var id = UUID.randomUUID();
        var cle = publications.cle(document.candidature(), document.type(), document.version());
        var maintenant = horloge.maintenant();
        if (publications.publier(id, cle, document, imprimeur.imprimer(document.html()), maintenant)) {
            journal.noter(new Acte(maintenant, new Identite.DuSysteme(), "document_publie", document.candidature(),
                    Map.of("type", document.type(), "version", Integer.toString(document.version()))));
            evenements.publishEvent(new DocumentPublie(id, document.candidature(), document.version()));
            taches.scheduleIfNotExists(AnnonceTask.DISPONIBLES.instance(id.toString()).build(), maintenant.plus(delaiDuMail));
        }
    }

    @Override
    public List<Document> de(UUID candidature) {
        return lectures.de(candidature);
    }

    @Override
    public List<Document> duCandidat(UUID candidat, int page, int taille) {
        return lectures.duCandidat(candidat, page, taille);
    }

    @Override
    public int nombre(UUID candidat) {
        return lectures.nombre(candidat);
    }

    @Override
    public Optional<Document> derniereVersion(UUID document, UUID candidat) {
        return lectures.derniereVersion(document, candidat);
    }

    @Override
    public Optional<byte[]> contenu(UUID document, UUID candidat) {
        return lectures.contenu(document, candidat);
    }
}
