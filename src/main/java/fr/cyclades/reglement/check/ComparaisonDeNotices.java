package fr.cyclades.reglement.check;

import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.Notice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** What an académie decides otherwise: dates, contacts, sanction, texts. */
record ComparaisonDeNotices(Notice avant, Notice apres, List<String> phrases) {

    void comparer() {
        changement("Le titre", avant.titreLong(), apres.titreLong());
        changement("Les sessions (passage, rattachement)", avant.sessionPassage() + ", " + avant.sessionRattachement(),
                apres.sessionPassage() + ", " + apres.sessionRattachement());
        changement("Le service organisateur", avant.organisateur().isEmpty() ? "académie " + avant.academie() : avant.organisateur(),
                apres.organisateur().isEmpty() ? "académie " + apres.academie() : apres.organisateur());
        changement("L’ouverture", dire(avant.calendrier().ouverture()), dire(apres.calendrier().ouverture()));
        changement("La clôture", dire(avant.calendrier().cloture()), dire(apres.calendrier().cloture()));
        changement("La fin des modifications", dire(avant.calendrier().finDeModification()), dire(apres.calendrier().finDeModification()));
        changement("Le dépôt des pièces", depots(avant), depots(apres));
        changement("La demande d’aménagement", facultative(avant.calendrier().amenagement()), facultative(apres.calendrier().amenagement()));
        changement("Le paiement des frais", facultative(avant.calendrier().paiement()), facultative(apres.calendrier().paiement()));
        changement("Les frais", avant.frais().map(Frais::montant).orElse("aucuns"), apres.frais().map(Frais::montant).orElse("aucuns"));
        changement("Le changement d’académie", facultative(avant.calendrier().transfert()), facultative(apres.calendrier().transfert()));
        changement("La date de référence", avant.dateDeReference(), apres.dateDeReference());
        changement("La signature", avant.signature(), apres.signature());
        changement("Le moment du récapitulatif", avant.recapitulatif(), apres.recapitulatif());
        changement("La sanction", dire(avant.sanction()), dire(apres.sanction()));
        changement("Les formats des pièces", avant.formats(), apres.formats());
        listes("Les contacts", avant.contacts().stream().map(Notice.Contact::fonction).toList(),
                apres.contacts().stream().map(Notice.Contact::fonction).toList());
        listes("Qui peut s’inscrire", avant.publicConcerne(), apres.publicConcerne());
        listes("Qui ne le doit pas", avant.publicNonConcerne().stream().map(Notice.NonConcerne::texte).toList(),
                apres.publicNonConcerne().stream().map(Notice.NonConcerne::texte).toList());
        listes("Les conditions", avant.conditions(), apres.conditions());
        var textes = new TreeSet<>(avant.textes().keySet());
        textes.addAll(apres.textes().keySet());
        textes.forEach(t -> changement("Le texte « " + t + " »", avant.textes().getOrDefault(t, ""), apres.textes().getOrDefault(t, "")));
    }

    private static String dire(Notice.Sanction sanction) {
        return sanction.type() == Notice.Sanction.Type.AUCUNE ? "aucune" : sanction.type() + ", " + sanction.texte();
    }

    private void listes(String quoi, List<String> a, List<String> b) {
        a.stream().filter(t -> !b.contains(t)).forEach(t -> phrases.add(quoi + " : n’y est plus « " + t + " »."));
        b.stream().filter(t -> !a.contains(t)).forEach(t -> phrases.add(quoi + " : s’y ajoute « " + t + " »."));
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
        return jour + e.heure().map(h -> " " + h).orElse("") + e.borne().map(b -> " " + b).orElse("");
    }

    private void changement(String quoi, Object a, Object b) {
        if (!Objects.equals(a, b)) {
            phrases.add(quoi + " : « " + a + " » devient « " + b + " ».");
        }
    }
}
