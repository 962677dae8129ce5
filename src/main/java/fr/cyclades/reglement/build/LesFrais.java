package fr.cyclades.reglement.build;

import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.Frais;
import fr.cyclades.reglement.Frais.Exoneration;
import fr.cyclades.reglement.Frais.Tarif;
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
        if (!ecrits.a("montant") && !ecrits.a("annonce")) {
            return Optional.empty();
        }
        return Optional.of(new Frais(ecrits.a("libelle") ? Atelier.fixe(ecrits, "libelle") : "Frais d’inscription", annonceATous(), Atelier.fixes(ecrits, "paiement"),
                ecrits.objets("exonerations").stream().map(e -> new Exoneration(Atelier.fixe(e, "qui"), piece(e.texte("piece")), reduit(e).map(Tarif::annonce).orElse(""))).toList(),
                Atelier.fixe(ecrits, "sans_paiement")));
    }

    /** The words of the author, where the price depends on the answers: they end where ours go on. */
    private String annonceATous() {
        return ecrits.a("annonce") ? Atelier.fixe(ecrits, "annonce").replaceFirst("\\.$", "") : tarif().annonce();
    }

    private Tarif tarif() {
        var monnaie = new Mesure(BigDecimal.ZERO, Mesure.MAX, Optional.empty(), 2, ecrits.a("monnaie") ? ecrits.texte("monnaie") : "€");
        var supplement = ecrits.objet("supplement");
        return new Tarif(somme(ecrits, "montant", BigDecimal.ZERO), Atelier.fixe(ecrits, "par"), somme(supplement, "montant", BigDecimal.ZERO),
                Atelier.fixe(supplement, "libelle"), monnaie);
    }

    /** What is paid in this case, when it is something. */
    private Optional<Tarif> reduit(Objet exoneration) {
        var tarif = tarif();
        return exoneration.a("montant") || exoneration.a("supplement")
                ? Optional.of(tarif.avec(somme(exoneration, "montant", tarif.montant()), somme(exoneration, "supplement", tarif.supplement()))) : Optional.empty();
    }

    private static BigDecimal somme(Objet objet, String cle, BigDecimal sinon) {
        return objet.a(cle) ? new BigDecimal(objet.texte(cle)) : sinon;
    }

    private String piece(String code) {
        return Stream.of(atelier.liasse.campagne(), atelier.liasse.part("pieces")).flatMap(o -> o.objets("pieces").stream()).filter(p -> p.texte("code").equals(code))
                .map(p -> p.texte("libelle").contains("{") ? Atelier.fixe(p, "motif") : Atelier.fixe(p, "libelle")).findFirst().orElse("");
    }

    /** @param pieces those that may be asked */
    Optional<FraisModele> modele(Notice notice, List<Onglet> onglets, List<Modele.Piece> pieces) {
        if (notice.frais().isEmpty()) {
            if (ecrits.a("paiement")) {
                atelier.faute(ecrits.lieu(), "des frais sans montant", "écrivez montant: 22, ou annonce: et du: si le prix dépend des réponses");
            }
            return Optional.empty();
        }
        verifierLeCompte();
        verifierLAnnonce();
        var codes = pieces.stream().map(Modele.Piece::code).toList();
        ecrits.objets("exonerations").stream().filter(e -> e.a("piece") && !codes.contains(e.texte("piece"))).forEach(e ->
                atelier.faute(e.lieuDe("piece"), "la pièce « " + e.texte("piece") + " » n’existe pas", Defauts.plutot(e.texte("piece"), codes)));
        return Optional.of(new FraisModele(onglet(onglets), notice.frais().get(), tarif(), atelier.entier(ecrits, "nombre"), atelier.texte(ecrits, "du"), quand(notice),
                ecrits.objets("exonerations").stream().map(e -> new FraisModele.Cas(atelier.condition(e, "si"), reduit(e))).toList()));
    }

    /** Either the sum is counted from the parts, or its author writes it: never both. */
    private void verifierLeCompte() {
        if (ecrits.a("par") && !ecrits.a("nombre") && !ecrits.a("du")) {
            atelier.faute(ecrits.lieuDe("par"), "« par » sans « nombre » : personne ne saurait ce qu’il doit", "ajoutez par exemple nombre: \"nb(r.ue)\"");
        }
        if (ecrits.a("nombre") && !ecrits.a("par")) {
            atelier.faute(ecrits.lieuDe("nombre"), "« nombre » sans « par » : le montant ne se multiplie pas", "ajoutez par exemple par: UE, ou ôtez « nombre »");
        }
        if (ecrits.a("du") && (ecrits.a("nombre") || ecrits.a("supplement") || ecrits.objets("exonerations").stream().anyMatch(e -> reduit(e).isPresent()))) {
            atelier.faute(ecrits.lieuDe("du"), "« du » dit toute la somme : « nombre », « supplement » et une exonération partielle, eux, se comptent",
                    "ôtez « du » et écrivez « nombre », par exemple nombre: \"nb(r.ue)\"");
        }
        ecrits.objets("exonerations").stream().filter(e -> reduit(e).filter(r -> !moinsCher(r)).isPresent()).forEach(e ->
                atelier.faute(e.lieu(), "cette exonération ne diminue rien", "écrivez ce qui reste à payer : montant: 0, ou supplement: 0"));
    }

    private void verifierLAnnonce() {
        if (!ecrits.a("annonce")) {
            return;
        }
        if (!ecrits.a("du")) {
            atelier.faute(ecrits.lieuDe("annonce"), "« annonce » sans « du » : personne ne saurait ce qu’il doit", "ajoutez par exemple du: \"{r.concours == 'A' ? 140 : 330} €\"");
        }
        Stream.of("montant", "par").filter(ecrits::a).forEach(cle -> atelier.faute(ecrits.lieuDe(cle),
                "« annonce » dit le prix à tous : « " + cle + " » en dirait un autre", "ôtez « " + cle + " », ou « annonce »"));
    }

    private boolean moinsCher(Tarif reduit) {
        var plein = tarif();
        return reduit.montant().compareTo(plein.montant()) <= 0 && reduit.supplement().compareTo(plein.supplement()) <= 0
                && (reduit.montant().compareTo(plein.montant()) < 0 || reduit.supplement().compareTo(plein.supplement()) < 0);
    }

    /** The last tab that asks something. */
    private static String onglet(List<Onglet> onglets) {
        return onglets.stream().filter(o -> o.gabarit() != Gabarit.RECAPITULATIF && o.gabarit() != Gabarit.NUMERO && !o.enregistre())
                .reduce((_, dernier) -> dernier).or(() -> onglets.stream().findFirst()).map(Onglet::code).orElse("");
    }

    private static String quand(Notice notice) {
        return notice.calendrier().paiement().filter(Fixe.class::isInstance).map(Fixe.class::cast).map(f -> "à payer "
                + (f.heure().isPresent() || f.borne().equals(Optional.of(Borne.EXCLU)) ? "avant le " : "au plus tard le ") + EnFrancais.jour(f.date())
                + f.heure().map(h -> " à " + EnFrancais.heure(h)).orElse("")
                + (f.borne().equals(Optional.of(Borne.CACHET_DE_LA_POSTE)) ? " (" + EnFrancais.CACHET + ")" : "")).orElse("");
    }
}
