package fr.cyclades.reglement.check;

import fr.cyclades.reglement.Champ.Lien;
import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.Notice;
import fr.cyclades.socle.EnFrancais;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an académie decides otherwise: dates, contacts, sanction, texts. */
record ComparaisonDeNotices(Notice avant, Notice apres, Ecarts ecarts) {

    void comparer() {
        ecarts.changement("Le titre", avant.titreLong(), apres.titreLong());
        ecarts.changement("Les sessions (passage, rattachement)", avant.sessionPassage() + ", " + avant.sessionRattachement(),
                apres.sessionPassage() + ", " + apres.sessionRattachement());
        ecarts.changement("Le service organisateur", avant.organisateur().isEmpty() ? "académie " + avant.academie() : avant.organisateur(),
                apres.organisateur().isEmpty() ? "académie " + apres.academie() : apres.organisateur());
        ecarts.changement("L’ouverture", dire(avant.calendrier().ouverture()), dire(apres.calendrier().ouverture()));
        ecarts.changement("La clôture", dire(avant.calendrier().cloture()), dire(apres.calendrier().cloture()));
        ecarts.changement("La fin des modifications", dire(avant.calendrier().finDeModification()), dire(apres.calendrier().finDeModification()));
        ecarts.changement("Le dépôt des pièces", depots(avant), depots(apres));
        ecarts.changement("La demande d’aménagement", facultative(avant.calendrier().amenagement()), facultative(apres.calendrier().amenagement()));
        ecarts.changement("Le paiement des frais", facultative(avant.calendrier().paiement()), facultative(apres.calendrier().paiement()));
        ecarts.changement("Les frais", avant.frais().map(Frais::montant).orElse("aucuns"), apres.frais().map(Frais::montant).orElse("aucuns"));
        ecarts.listes("Comment payer", avant.frais().map(Frais::paiement).orElse(List.of()), apres.frais().map(Frais::paiement).orElse(List.of()));
        ecarts.changement("Sans paiement", avant.frais().map(Frais::sansPaiement).orElse(""), apres.frais().map(Frais::sansPaiement).orElse(""));
        ecarts.changement("Le changement d’académie", facultative(avant.calendrier().transfert()), facultative(apres.calendrier().transfert()));
        ecarts.changement("La date de référence", avant.dateDeReference(), apres.dateDeReference());
        ecarts.changement("La signature", avant.signature(), apres.signature());
        ecarts.changement("Le moment du récapitulatif", avant.recapitulatif(), apres.recapitulatif());
        ecarts.changement("La sanction", dire(avant.sanction()), dire(apres.sanction()));
        ecarts.changement("Les formats des pièces", dire(avant.formats()), dire(apres.formats()));
        ecarts.listes("Les contacts", avant.contacts().stream().map(ComparaisonDeNotices::dire).toList(),
                apres.contacts().stream().map(ComparaisonDeNotices::dire).toList());
        ecarts.listes("Qui écrit la notice", emetteur(avant.emetteur()), emetteur(apres.emetteur()));
        ecarts.changement("La relance après le dépôt", dire(avant.relance()), dire(apres.relance()));
        ecarts.changement("Une pièce refusée", avant.redepot().phrase(), apres.redepot().phrase());
        ecarts.listes("Les liens", avant.liens().stream().map(ComparaisonDeNotices::dire).toList(), apres.liens().stream().map(ComparaisonDeNotices::dire).toList());
        ecarts.listes("À préparer", avant.aPreparer(), apres.aPreparer());
        ecarts.listes("Les textes de référence", avant.references().stream().map(Notice.Reference::texte).toList(),
                apres.references().stream().map(Notice.Reference::texte).toList());
        ecarts.listes("Qui peut s’inscrire", avant.publicConcerne(), apres.publicConcerne());
        ecarts.listes("Qui ne le doit pas", avant.publicNonConcerne().stream().map(ComparaisonDeNotices::dire).toList(),
                apres.publicNonConcerne().stream().map(ComparaisonDeNotices::dire).toList());
        ecarts.listes("Les conditions", avant.conditions(), apres.conditions());
        var textes = new TreeSet<>(avant.textes().keySet());
        textes.addAll(apres.textes().keySet());
        textes.forEach(t -> ecarts.changement("Le texte « " + t + " »", avant.textes().getOrDefault(t, ""), apres.textes().getOrDefault(t, "")));
    }

    private static String dire(Notice.Sanction sanction) {
        return sanction.type() == Notice.Sanction.Type.AUCUNE ? "aucune" : sanction.type() + ", " + sanction.texte() + " (" + sanction.canal()
                + (sanction.pieces().isEmpty() ? "" : ", sans " + String.join(", ", sanction.pieces())) + ")";
    }

    private static String dire(Notice.Relance relance) {
        return relance.apresEcheance() ? ("envoyée. " + relance.texte()).strip() : "aucune";
    }

    private static String dire(Notice.FormatsDePiece formats) {
        return String.join(", ", formats.formats()) + ", " + EnFrancais.taille(formats.tailleMaxOctets()) + " au plus";
    }

    private static String dire(Notice.Contact contact) {
        return Stream.of(List.of(contact.fonction(), contact.service()), contact.telephones(), contact.mails(), contact.adresse()).flatMap(List::stream)
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String dire(Notice.NonConcerne non) {
        return non.texte() + non.lien().map(l -> " (" + l.adresse() + ")").orElse("");
    }

    private static String dire(Lien lien) {
        return lien.libelle() + " (" + lien.adresse() + ")";
    }

    private static List<String> emetteur(Notice.Emetteur e) {
        return Stream.of(e.lignes(), e.adresse(), List.of(e.numeroDeCourrier(), e.date().map(LocalDate::toString).orElse(""), e.lieu(), e.destinataire(),
                e.signataire())).flatMap(List::stream).filter(t -> !t.isEmpty()).toList();
    }

    private static String depots(Notice notice) {
        return String.join(", ", notice.calendrier().depots().stream().map(d -> (d.regroupement() + " jusqu’au " + dire(d.fin())).strip()).toList());
    }

    private static String facultative(Optional<EcheanceDeclaree> echeance) {
        return echeance.map(ComparaisonDeNotices::dire).orElse("sans date");
    }

    private static String dire(EcheanceDeclaree e) {
        var jour = switch (e) {
            case EcheanceDeclaree.Fixe f -> f.date().toString();
            case EcheanceDeclaree.Relative r -> "J" + (r.jours() < 0 ? "" : "+") + r.jours();
        };
        return jour + e.heure().map(h -> " " + h).orElse("") + e.borne().map(b -> b == EcheanceDeclaree.Borne.CACHET_DE_LA_POSTE ? " (" + EnFrancais.CACHET + ")" : " " + b).orElse("");
    }
}
