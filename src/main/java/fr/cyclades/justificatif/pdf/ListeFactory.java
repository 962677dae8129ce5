package fr.cyclades.justificatif.pdf;

import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.Liasse;
import fr.cyclades.justificatif.ListeDesPieces;
import fr.cyclades.justificatif.ListeDesPieces.Regroupement;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the printed list of the pieces of a version.
 *
 * @param titre  of the document
 * @param codes  those to print
 * @param instant of which the list is true
 * @param note   what it stands for
 */
record ListeFactory(Situation s, String titre, Set<String> codes, Instant instant, String note) {

    /** « Demande de pièces justificatives »: all that the version asks. */
    static ListeFactory demande(Situation s) {
        return new ListeFactory(s, s.titreDuDocument("liste_des_pieces", "Liste des pièces justificatives"),
                s.version().constat().pieces().stream().map(PieceDemandee::code).collect(Collectors.toSet()), s.version().instant(),
                "Cette liste vaut pour les réponses de la version " + s.version().numero() + " : une nouvelle version de l’inscription en fait une nouvelle.");
    }

    /** « Relance de pièces justificatives »: what is still missing, or refused and not replaced. */
    static ListeFactory relance(Liasse liasse) {
        var s = liasse.situation();
        return new ListeFactory(s, s.titreDuDocument(Relances.TYPE, "Relance de pièces justificatives") + " du "
                        + EnFrancais.jour(s.instant().atZone(s.campagne().zone()).toLocalDate()),
                liasse.demandees().stream().filter(Piece::compte).filter(p -> p.etat() instanceof AFournir || p.etat() instanceof NonConforme)
                        .map(p -> p.quoi().code()).collect(Collectors.toSet()), s.instant(),
                ("Ces pièces manquent à votre dossier à la date de ce document. Celles que vous avez déjà fournies n’y sont pas. " + s.campagne().notice().sanction().texte()).strip());
    }

    VueListe vue() {
        var numero = s.version().numero();
        var locale = instant.atZone(s.campagne().zone());
        var jour = EnFrancais.jour(locale.toLocalDate());
        return new VueListe(titre, s.campagne().titre() + " · " + s.campagne().session(), titre + ", " + s.examen() + ", version " + numero, service(),
                "Version " + numero, jour + " à " + EnFrancais.heure(locale.toLocalTime()) + ", " + s.campagne().heureDe(instant),
                s.candidature().fiche().numero().texte() + " · " + s.nomDuCandidat() + " · " + titre + ", version " + numero + " du " + jour,
                s.etat().avecDetail(s.suite()), numeros(), new ListeDesPieces(s.version(), s.campagne()).regroupements().stream()
                        .sorted(Comparator.comparing(r -> r.depot().fin().limite())).map(this::groupe).filter(g -> !g.pieces().isEmpty()).toList(), note);
    }

    private List<String> service() {
        var contact = s.contacts().stream().findFirst().map(c -> Stream.of(c.service(), c.fonction(), String.join(", ", c.adresse()),
                String.join(" · ", c.telephones()), String.join(" · ", c.mails()))).orElseGet(Stream::empty);
        return Stream.concat(Stream.of(s.nomDeLAcademie()), contact).filter(ligne -> !ligne.isEmpty()).toList();
    }

    private List<Ligne> numeros() {
        return List.of(Ligne.de("Numéro candidat", s.numeroCandidat()),
                Ligne.de("Numéro d’inscription", s.candidature().fiche().numero().texte()), Ligne.de("Candidature", s.nomDuCandidat()));
    }

    private VueListe.Groupe groupe(Regroupement r) {
        var formats = s.campagne().notice().formats();
        var forme = String.join(" ou ", formats.formats()) + ", " + formats.tailleMaxOctets() / (1024 * 1024) + " Mo au plus par fichier";
        var limite = s.campagne().limite(r.depot().fin());
        return new VueListe.Groupe(r.libelle(), r.mode() == Mode.POSTAL
                ? "À envoyer par la poste " + limite + ", à cette adresse : " + s.adressePostale() + ". Gardez-en une copie" : "À remettre " + limite + " : " + forme,
                r.pieces().stream().filter(p -> codes.contains(p.code())).map(ListeFactory::piece).toList());
    }

    private static VueListe.Piece piece(PieceDemandee p) {
        return new VueListe.Piece(p.code(), p.libelle(), p.aide(), p.motif(), p.obligatoire() ? "Obligatoire" : "Facultative");
    }
}
