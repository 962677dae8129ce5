package fr.cyclades.justificatif.pdf;

import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.SectionRecap.Ligne;
import fr.cyclades.justificatif.ListeDesPieces;
import fr.cyclades.justificatif.ListeDesPieces.Regroupement;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.EnFrancais;
import java.util.List;
import java.util.stream.Stream;

/** Makes the printed list of a version. */
record ListeFactory(Situation s) {

    VueListe vue() {
        var titre = s.titreDuDocument("liste_des_pieces", "Liste des pièces justificatives");
        var numero = s.version().numero();
        var locale = s.version().instant().atZone(s.campagne().zone());
        var jour = EnFrancais.jour(locale.toLocalDate());
        return new VueListe(titre, s.campagne().titre() + " · " + s.campagne().session(), titre + ", " + s.examen() + ", version " + numero, service(),
                "Version " + numero, jour + " à " + EnFrancais.heure(locale.toLocalTime()) + ", " + s.campagne().heureDe(s.version().instant()),
                s.candidature().fiche().numero().texte() + " · " + s.nomDuCandidat() + " · " + titre + ", version " + numero + " du " + jour,
                s.etat().avecDetail(s.suite()), numeros(), new ListeDesPieces(s.version(), s.campagne()).regroupements().stream().map(this::groupe).toList(),
                "Cette liste vaut pour les réponses de la version " + numero + " : une nouvelle version de l’inscription en fait une nouvelle.");
    }

    private List<String> service() {
        var contact = s.contacts().stream().findFirst().map(c -> Stream.of(c.service(), c.fonction(),
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
        return new VueListe.Groupe(r.libelle(), r.mode() == Mode.POSTAL ? "À envoyer par la poste " + limite : "À remettre " + limite + " : " + forme,
                r.pieces().stream().map(ListeFactory::piece).toList());
    }

    private static VueListe.Piece piece(PieceDemandee p) {
        return new VueListe.Piece(p.code(), p.libelle(), p.aide(), p.motif(), p.obligatoire() ? "Obligatoire" : "Facultative");
    }
}
