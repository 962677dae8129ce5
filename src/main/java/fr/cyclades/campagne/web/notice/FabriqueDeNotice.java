package fr.cyclades.campagne.web.notice;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.campagne.web.Adresses;
import fr.cyclades.campagne.web.Dates;
import fr.cyclades.campagne.web.notice.VueNotice.Ligne;
import fr.cyclades.campagne.web.notice.VueNotice.Section;
import fr.cyclades.campagne.web.notice.VueNotice.Tableau;
import fr.cyclades.habillage.Lien;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.EnFrancais;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the notice from what the system does: the same dates, tabs, pieces and texts, so that it cannot say otherwise (R1). */
record FabriqueDeNotice(Campagne campagne) {

    VueNotice vue() {
        var notice = campagne.notice();
        var emetteur = notice.emetteur();
        var reference = emetteur.numeroDeCourrier().isEmpty() || emetteur.date().isEmpty() ? null : "Courrier n°\u00a0" + emetteur.numeroDeCourrier();
        var epreuves = new EpreuvesAnnoncees(campagne.definition().programme()).sections();
        var sections = Stream.of(List.of(objet(), concernes(), ailleurs(), calendrier(), etapes(), conditions()), epreuves,
                        List.of(frais(), pieces(), apres(), contacts(), textes())).flatMap(List::stream)
                .filter(s -> !s.estVide()).toList();
        return new VueNotice(notice.titreLong(), Dates.majuscule(campagne.session()) + " · " + campagne.organisateur(),
                "Notice d’inscription : " + notice.titreLong(), service(), reference, lieuEtDate(), emetteur.destinataire(), sections,
                emetteur.signataire(), notice.titreLong(), Adresses.fiche(campagne), Adresses.fiche(campagne) + "/notice.pdf");
    }

    private List<String> service() {
        var lignes = new ArrayList<>(campagne.notice().emetteur().lignes());
        lignes.addAll(campagne.notice().emetteur().adresse());
        return lignes;
    }

    private String lieuEtDate() {
        var emetteur = campagne.notice().emetteur();
        return emetteur.date().map(d -> (emetteur.lieu().isBlank() ? "Le " : emetteur.lieu() + ", le ") + EnFrancais.jour(d)).orElse(null);
    }

    private Section objet() {
        return Section.de("Objet", List.of("Inscription : " + campagne.titre() + ", " + campagne.session() + "."));
    }

    private Section concernes() {
        return Section.de("Qui s’inscrit", campagne.notice().publicConcerne());
    }

    private Section ailleurs() {
        var ailleurs = campagne.notice().publicNonConcerne();
        return new Section("Qui ne s’inscrit pas ici", ailleurs.stream().map(Notice.NonConcerne::texte).toList(), false, List.of(),
                ailleurs.stream().flatMap(n -> n.lien().stream()).map(l -> new Lien(l.libelle(), l.adresse())).toList());
    }

    private Section calendrier() {
        var dates = campagne.echeancier();
        var lignes = new ArrayList<Ligne>();
        lignes.add(new Ligne("Ouverture des inscriptions", Dates.majuscule(campagne.debut(dates.ouverture()))));
        lignes.add(new Ligne("Fermeture des inscriptions", limite(dates.cloture())));
        lignes.add(new Ligne("Dernières modifications", limite(dates.finModification())));
        dates.depots().forEach(d -> lignes.add(new Ligne(depot(d.regroupement()), Dates.majuscule(
                Stream.of(campagne.debutDuDepot(d), campagne.limite(d.fin())).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "))))));
        dates.amenagement().ifPresent(fin -> lignes.add(new Ligne("Demande d’aménagement d’épreuves", limite(fin))));
        dates.paiement().ifPresent(fin -> lignes.add(new Ligne("Paiement des frais", limite(fin))));
        dates.transfert().ifPresent(fin -> lignes.add(new Ligne("Demande de changement d’académie", limite(fin))));
        return new Section("Quand", List.of(), false, List.of(new Tableau("", "Quoi", "Quand", lignes)), List.of());
    }

    /** Named by its regroupement when there are several. */
    private String depot(String regroupement) {
        var libelle = campagne.definition().regroupements().getOrDefault(regroupement, "");
        var geste = campagne.definition().regroupementsPostaux().contains(regroupement) ? "Envoi par la poste" : "Dépôt";
        return campagne.echeancier().depots().size() == 1 || libelle.isEmpty() ? "Dépôt des pièces" : geste + " : " + libelle;
    }

    private String limite(Echeance echeance) {
        return Dates.majuscule(campagne.limite(echeance));
    }

    private Section etapes() {
        var etapes = new ArrayList<String>();
        etapes.add("Créez votre compte sur Cyclades, puis activez-le par le lien reçu par mail." + String.join("", dits("deja_presente").map(t -> " " + t).toList()));
        etapes.add("Choisissez « " + String.join(" », « ", campagne.notice().chemin()) + " ».");
        for (Onglet onglet : campagne.definition().onglets()) {
            etapes.add("Onglet « " + onglet.titre() + " »" + (onglet.aide().isEmpty() ? "" : ". " + onglet.aide())
                    + (onglet.enregistre() ? (onglet.aide().endsWith(".") ? "" : ".") + " Cet onglet porte « Enregistrer » : sans lui, il n’y a pas d’inscription." : ""));
        }
        etapes.add(switch (campagne.notice().signature()) {
            case ENREGISTREMENT -> "L’enregistrement suffit pour être inscrit : rien n’est à signer.";
            case CLIC_PIECES -> "Déposez vos pièces, puis cliquez sur « J’ai fourni toutes mes pièces » : l’inscription est alors validée.";
            case VALIDATION_EN_LIGNE -> "Validez votre inscription en ligne.";
            case DEPOT_SIGNE -> "Imprimez, signez et déposez le récapitulatif avec les autres pièces.";
            case POSTAL -> "Imprimez, signez et envoyez le récapitulatif par la poste.";
        });
        if (campagne.notice().signature() == Notice.ModeDeSignature.ENREGISTREMENT && campagne.definition().faitDeposer()) {
            etapes.add((deTous().stream().anyMatch(p -> p.mode() == PieceDemandee.Mode.EN_LIGNE) ? "Déposez vos pièces, puis dites" : "Si des pièces vous sont demandées, déposez-les, puis dites")
                    + " que vous les avez toutes fournies : cliquez sur « J’ai fourni toutes mes pièces ». Sans ce clic, le contrôle ne commence pas.");
        }
        return new Section("Comment s’inscrire", etapes, true, List.of(), List.of());
    }

    private Section conditions() {
        return Section.de("Conditions d’inscription", campagne.notice().conditions());
    }

    private Section frais() {
        var frais = FraisAnnonces.de(campagne);
        return Section.de(frais.titre(), frais.phrases());
    }

    private Section pieces() {
        var notice = campagne.notice();
        var phrases = new ArrayList<String>();
        deTous().forEach(p -> phrases.add(piece(p)));
        dits("aide_pieces").forEach(phrases::add);
        phrases.add("D’autres pièces peuvent être demandées selon les réponses : la liste exacte s’affiche avec le récapitulatif.");
        phrases.add("Formats acceptés : " + String.join(", ", notice.formats().formats()) + ", "
                + notice.formats().tailleMaxOctets() / (1024 * 1024) + "\u00a0Mo au plus par fichier.");
        phrases.add(notice.redepot().phrase());
        Stream.of(notice.sanction().texte(), notice.relance().texte()).filter(t -> !t.isBlank()).forEach(phrases::add);
        return Section.de("Pièces justificatives", phrases);
    }

    /** The pieces asked of everybody. */
    private List<PieceDemandee> deTous() {
        var personne = new Contexte.Candidat(Civilite.NON_PRECISEE, "", "", "", Optional.empty(), "", "", "");
        var jour = campagne.echeancier().ouverture().atZone(campagne.zone()).toLocalDate();
        return campagne.definition().evaluer(Reponses.vides(), new Contexte(jour, personne)).pieces();
    }

    private static String piece(PieceDemandee piece) {
        return piece.libelle() + (piece.obligatoire() ? "" : " (facultatif)") + (piece.aide().isEmpty() ? "" : ". " + piece.aide());
    }

    private Section apres() {
        return Section.de("Ensuite", dits("apres_enregistrement", "documents", "modification", "desinscription", "amenagement", "transfert",
                "changement_de_coordonnees", "resultats").toList());
    }

    private Stream<String> dits(String... codes) {
        var textes = campagne.notice().textes();
        return Stream.of(codes).filter(textes::containsKey).map(textes::get);
    }

    private Section contacts() {
        return Section.de("Le service qui vous répond", campagne.notice().contacts().stream().map(FabriqueDeNotice::contact).toList());
    }

    private static String contact(Notice.Contact contact) {
        return String.join(", ", Stream.of(Stream.of(contact.fonction(), contact.service()), contact.telephones().stream(),
                contact.mails().stream(), contact.adresse().stream()).flatMap(s -> s).filter(t -> !t.isEmpty()).toList());
    }

    private Section textes() {
        var notice = campagne.notice();
        var liens = new ArrayList<Lien>();
        notice.references().forEach(r -> liens.add(new Lien(r.texte(), r.adresse())));
        notice.liens().forEach(l -> liens.add(new Lien(l.libelle(), l.adresse())));
        return new Section("Textes et liens", dits("referentiel").toList(), false, List.of(), liens);
    }
}
