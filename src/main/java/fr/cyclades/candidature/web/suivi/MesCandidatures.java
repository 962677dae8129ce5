package fr.cyclades.candidature.web.suivi;

import static java.util.stream.Collectors.groupingBy;

import fr.cyclades.campagne.Campagnes;
import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Brouillons;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.EtatDesAmenagements;
import fr.cyclades.candidature.PhraseDEtat;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Situations;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.candidature.web.VueDocuments;
import fr.cyclades.candidature.web.VueTete;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.document.Document;
import fr.cyclades.document.Documents;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.Lien;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers « Mes candidatures » and « Mes inscriptions »: six statements, whatever the number of candidatures. */
@Component
class MesCandidatures {

    static final int PAR_PAGE = 10;
    private static final int TOUS_LES_DOCUMENTS = 200;

    private final Situations situations;
    private final Brouillons brouillons;
    private final Candidats candidats;
    private final Campagnes campagnes;
    private final Documents documents;
    private final EtatDesAmenagements amenagements;
    private final Horloge horloge;

    MesCandidatures(Situations situations, Brouillons brouillons, Candidats candidats, Campagnes campagnes, Documents documents,
            EtatDesAmenagements amenagements, Horloge horloge) {
        this.situations = situations;
        this.brouillons = brouillons;
        this.candidats = candidats;
        this.campagnes = campagnes;
        this.documents = documents;
        this.amenagements = amenagements;
        this.horloge = horloge;
    }

    VueMesCandidatures cartes(UUID id, int page) {
        var candidat = candidats.parId(id).orElseThrow();
        var lues = situations.de(candidat, (page - 1) * PAR_PAGE, PAR_PAGE + 1);
        var miennes = lues.stream().limit(PAR_PAGE).toList();
        var ebauches = brouillons.de(id);
        var papiers = documents(id);
        var vivantes = miennes.stream().filter(MesCandidatures::estEnCours).toList();
        var demandes = amenagements.de(vivantes);
        return new VueMesCandidatures(
                page > 1 ? List.of() : ebauches.stream().filter(b -> !b.estUneModification()).map(b -> ebauche(b, candidat).vue()).toList(),
                vivantes.stream().map(s -> carte(s, ebauches, papiers, demandes)).toList(),
                miennes.stream().filter(s -> !estEnCours(s)).map(s -> terminee(s, vivantes)).toList(),
                miennes.isEmpty() && ebauches.isEmpty() ? ouvertes() : List.of(), page, lues.size() > PAR_PAGE ? page + 1 : page, false);
    }

    VueMesInscriptions liste(UUID id, int page) {
        var lues = situations.de(candidats.parId(id).orElseThrow(), (page - 1) * PAR_PAGE, PAR_PAGE + 1);
        var papiers = documents(id);
        return new VueMesInscriptions(lues.stream().limit(PAR_PAGE).map(s -> ligne(s, papiers)).toList(), page,
                lues.size() > PAR_PAGE ? page + 1 : page);
    }

    private Map<UUID, List<Document>> documents(UUID candidat) {
        return documents.duCandidat(candidat, 0, TOUS_LES_DOCUMENTS).stream().collect(groupingBy(Document::candidature));
    }

    /** Live, and of a session whose épreuves are not over. */
    private static boolean estEnCours(Situation s) {
        return s.candidature().estVivante() && s.instant().atZone(s.campagne().zone()).getYear() <= s.candidature().fiche().sessionDePassage();
    }

    private static VueCarte carte(Situation s, List<Brouillon> ebauches, Map<UUID, List<Document>> papiers,
            Map<UUID, Etat> demandes) {
        var modification = ebauches.stream().filter(b -> b.id().equals(s.candidature().id())).findFirst()
                .map(b -> new EbaucheFactory(b, s.campagne(), s.candidat(), s.instant()));
        return new CarteFactory(s, papiers.getOrDefault(s.candidature().id(), List.of()), demandes.get(s.candidature().id()),
                modification.map(e -> e.phrase().avecRebours(null).avecAction(e.reprendre("Continuer la modification"))).orElse(null)).vue();
    }

    private EbaucheFactory ebauche(Brouillon b, Candidat candidat) {
        return new EbaucheFactory(b, campagnes.parCode(b.campagne()).orElseThrow(), candidat, horloge.maintenant());
    }

    private static VueMesCandidatures.Terminee terminee(Situation s, List<Situation> vivantes) {
        if (s.candidature() instanceof Candidature.Desinscrite partie) {
            var nouvelle = vivantes.stream().map(Situation::candidature).filter(c -> memeExamen(c, partie)).findFirst();
            var recommencer = nouvelle.isEmpty() && s.campagne().estOuverte(s.instant());
            var etat = nouvelle.map(n -> new PhraseDEtat(s.campagne(), s.candidat().civilite(), s.instant())
                    .remplacee(partie, (Candidature.Enregistree) n)).orElseGet(s::etat);
            return new VueMesCandidatures.Terminee(VueTete.de(s), etat,
                    recommencer ? new Lien("Faire une nouvelle inscription", Chemins.NOUVELLE) : null, null);
        }
        return s.candidature().estVivante()
                ? new VueMesCandidatures.Terminee(VueTete.de(s), null, null, null)
                : new VueMesCandidatures.Terminee(VueTete.de(s), s.etat().avecDetail(s.suite()), null, VueBureau.de(s.contacts(), s.campagne().notice()));
    }

    private static boolean memeExamen(Candidature une, Candidature autre) {
        return une.fiche().examen().equals(autre.fiche().examen()) && une.fiche().session() == autre.fiche().session();
    }

    private static VueMesInscriptions.Ligne ligne(Situation s, Map<UUID, List<Document>> papiers) {
        var fiche = s.candidature().fiche();
        return new VueMesInscriptions.Ligne(VueTete.de(s), fiche.numero().texte(),
                fiche.version() + ", du " + EnFrancais.jour(fiche.modifieeLe().atZone(s.campagne().zone()).toLocalDate()),
                etat(s.candidature()), VueDocuments.de(s, papiers.getOrDefault(fiche.id(), List.of())).recapitulatif(), s.candidature().estVivante());
    }

    private static String etat(Candidature candidature) {
        return switch (candidature) {
            case Candidature.Enregistree _ -> "Enregistrée";
            case Candidature.Desinscrite _ -> "Désinscription";
            case Candidature.Annulee _ -> "Annulée";
            case Candidature.Supprimee _ -> "Supprimée";
            case Candidature.Ecartee _ -> "Écartée";
            case Candidature.Transferee _ -> "Transférée";
        };
    }

    private List<Lien> ouvertes() {
        return campagnes.ouvertes(horloge.maintenant()).stream().limit(5)
                .map(c -> new Lien(c.titre() + ", " + c.organisateur() + ", " + c.limite(c.echeancier().cloture()), Chemins.service(c)))
                .toList();
    }
}
