package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.Frais.Exoneration;
import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Onglet.Gabarit;
import fr.cyclades.reglement.eval.FraisModele;
import fr.cyclades.reglement.eval.Modele;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.socle.EnFrancais;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What registering costs: announced to all, then counted for each. */
final class LesFrais {

    private final Atelier atelier;
    private final Objet ecrits;

    LesFrais(Atelier atelier, Objet ecrits) {
        this.atelier = atelier;
        this.ecrits = ecrits;
    }

    Optional<Frais> annonce() {
        if (!ecrits.a("montant")) {
            return Optional.empty();
        }
        return Optional.of(new Frais(ecrits.a("libelle") ? Atelier.fixe(ecrits, "libelle") : "Frais d’inscription", montant(), Atelier.fixes(ecrits, "paiement"),
                ecrits.objets("exonerations").stream().map(e -> new Exoneration(Atelier.fixe(e, "qui"), piece(e.texte("piece")))).toList(),
                Atelier.fixe(ecrits, "sans_paiement")));
    }

    private String montant() {
        var monnaie = new Mesure(BigDecimal.ZERO, Mesure.MAX, Optional.empty(), 2, ecrits.a("monnaie") ? ecrits.texte("monnaie") : "€");
        return monnaie.lisible(new BigDecimal(ecrits.texte("montant"))) + (ecrits.a("par") ? " par " + Atelier.fixe(ecrits, "par") : "");
    }

    private String piece(String code) {
        return Stream.of(atelier.liasse.campagne(), atelier.liasse.part("pieces")).flatMap(o -> o.objets("pieces").stream()).filter(p -> p.texte("code").equals(code))
                .map(p -> p.texte("libelle").contains("{") ? Atelier.fixe(p, "motif") : Atelier.fixe(p, "libelle")).findFirst().orElse("");
    }

    /** @param pieces those that may be asked */
    Optional<FraisModele> modele(Notice notice, List<Onglet> onglets, List<Modele.Piece> pieces) {
        if (notice.frais().isEmpty()) {
            return Optional.empty();
        }
        if (ecrits.a("par") && !ecrits.a("du")) {
            atelier.faute(ecrits.lieuDe("par"), "« par » sans « du » : personne ne saurait ce qu’il doit", "ajoutez par exemple du: \"{nb(r.ue) * 22} €\"");
        }
        var codes = pieces.stream().map(Modele.Piece::code).toList();
        ecrits.objets("exonerations").stream().filter(e -> e.a("piece") && !codes.contains(e.texte("piece"))).forEach(e ->
                atelier.faute(e.lieuDe("piece"), "la pièce « " + e.texte("piece") + " » n’existe pas", Defauts.plutot(e.texte("piece"), codes)));
        return Optional.of(new FraisModele(onglet(onglets), notice.frais().get(), atelier.texte(ecrits, "du"), quand(notice),
                ecrits.objets("exonerations").stream().map(e -> atelier.condition(e, "si")).toList()));
    }

    /** The last tab that asks something. */
    private static String onglet(List<Onglet> onglets) {
        return onglets.stream().filter(o -> o.gabarit() != Gabarit.RECAPITULATIF && o.gabarit() != Gabarit.NUMERO && !o.enregistre())
                .reduce((_, dernier) -> dernier).or(() -> onglets.stream().findFirst()).map(Onglet::code).orElse("");
    }

    private static String quand(Notice notice) {
        return notice.calendrier().paiement().filter(Fixe.class::isInstance).map(Fixe.class::cast).map(f -> "à payer "
                + (f.heure().isPresent() || f.borne().equals(Optional.of(Borne.EXCLU)) ? "avant le " : "au plus tard le ") + EnFrancais.jour(f.date())
                + f.heure().map(h -> " à " + EnFrancais.heure(h)).orElse("")).orElse("");
    }
}
