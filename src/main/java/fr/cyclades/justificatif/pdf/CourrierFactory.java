package fr.cyclades.justificatif.pdf;

import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidature.FinieParLeService;
import fr.cyclades.candidature.Recours;
import fr.cyclades.candidature.Situation;
import fr.cyclades.candidature.Version;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the letters of the service. */
record CourrierFactory(Situation s) {

    /** The decision, its ground and the remedies (decision 30, R96). @param canal « Lettre recommandée avec avis de réception » */
    VueCourrier decision(FinieParLeService finie, String canal) {
        var quoi = switch (finie) {
            case Candidature.Annulee _ -> "annulée";
            case Candidature.Supprimee _ -> "supprimée";
            case Candidature.Ecartee _ -> "écartée";
            case Candidature.Transferee _ -> "transférée";
        };
        var jour = EnFrancais.jour(finie.le().atZone(s.campagne().zone()).toLocalDate());
        return courrier("Inscription " + quoi, canal, finie.le(),
                List.of(politesse() + ",", "Votre inscription " + examen() + " est " + quoi + " par décision du " + jour + ". Vous n’êtes plus "
                        + s.civilite().accorder("inscrit", "inscrite", "inscrit(e)") + " à " + s.campagne().notice().nature().cet() + "."),
                "", List.of(), new Recours(s, finie).phrases());
    }

    /** After the end of the deposit, where the campagne has one (R92). */
    VueCourrier relance(List<String> manques, Instant le) {
        var texte = s.campagne().notice().relance().texte();
        var sanction = s.campagne().notice().sanction().texte();
        return courrier("Relance du " + EnFrancais.jour(le.atZone(s.campagne().zone()).toLocalDate()) + " : dossier incomplet", "", le,
                List.of(politesse() + ",", "Les pièces de votre inscription " + examen() + " étaient attendues "
                        + s.campagne().limite(s.campagne().echeancier().depot("").fin()) + ". Votre dossier reste incomplet."),
                "Ce qui manque", manques, Stream.of(texte, "Adressez-vous sans attendre au service indiqué en tête de cette lettre.", sanction)
                        .filter(t -> !t.isEmpty()).toList());
    }

    private VueCourrier courrier(String titre, String envoi, Instant le, List<String> phrases, String listeTitre, List<String> liste, List<String> suite) {
        var emetteur = s.campagne().notice().emetteur();
        var jour = EnFrancais.jour(le.atZone(s.campagne().zone()).toLocalDate());
        return new VueCourrier(titre, s.campagne().titre() + " · " + s.campagne().session(), titre + ", " + s.examen(), service(), destinataire(),
                (emetteur.lieu().isEmpty() ? "Le " : emetteur.lieu() + ", le ") + jour, envoi,
                List.of(Ligne.de("Numéro candidat", s.numeroCandidat()), Ligne.de("Numéro d’inscription", s.candidature().fiche().numero().texte()),
                        Ligne.de("Candidature", s.nomDuCandidat())),
                phrases, listeTitre, liste, suite, emetteur.signataire().isEmpty() ? "Le " + s.campagne().notice().nature().service() : emetteur.signataire(),
                s.candidature().fiche().numero().texte() + " · " + s.nomDuCandidat() + " · " + titre + " · " + jour);
    }

    private String politesse() {
        return s.civilite().accorder("Monsieur", "Madame", "Madame, Monsieur");
    }

    private String examen() {
        return "(" + s.campagne().titre() + ", " + s.campagne().session() + ", numéro " + s.candidature().fiche().numero().texte() + ")";
    }

    private List<String> service() {
        var contact = s.contacts().stream().findFirst().map(c -> Stream.of(c.service(), c.fonction(), String.join(" · ", c.telephones()),
                String.join(" · ", c.mails()))).orElseGet(Stream::empty);
        return Stream.concat(Stream.of(s.nomDeLAcademie()), contact).filter(ligne -> !ligne.isEmpty()).toList();
    }

    private List<String> destinataire() {
        return Stream.of(Optional.of((s.civilite().libelle() + " " + s.nomDuCandidat()).strip()), reponse("adresse"), reponse("complement_adresse"),
                reponse("commune"), reponse("ville_etrangere"), reponse("pays_du_domicile").map(String::toUpperCase))
                .flatMap(Optional::stream).filter(l -> !l.isEmpty()).toList();
    }

    private Optional<String> reponse(String champ) {
        return s.version().constat().sections().stream().flatMap(section -> section.lignes().stream()).filter(l -> l.champ().equals(champ))
                .map(Version.Ligne::valeur).findFirst();
    }
}
