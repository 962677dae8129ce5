package fr.cyclades.reglement.build;

import static fr.cyclades.reglement.build.Atelier.fixe;
import static fr.cyclades.reglement.build.Atelier.fixes;

import fr.cyclades.referentiel.Academie;
import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.Champ.Lien;
import fr.cyclades.reglement.NatureDExamen;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Notice.Contact;
import fr.cyclades.reglement.Notice.CorrectionManuscrite;
import fr.cyclades.reglement.Notice.Emetteur;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.reglement.Notice.NonConcerne;
import fr.cyclades.reglement.Notice.Redepot;
import fr.cyclades.reglement.Notice.Reference;
import fr.cyclades.reglement.Notice.Relance;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.reglement.cel.Typographie;
import fr.cyclades.reglement.eval.Modele.ContactRoute;
import fr.cyclades.reglement.yaml.Fusion;
import fr.cyclades.reglement.yaml.Noeud;
import fr.cyclades.reglement.yaml.Noeud.Liste;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import fr.cyclades.reglement.yaml.Noeud.Scalaire;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of the campagne that is not the form. */
final class LaNotice {

    private static final Academies ACADEMIES = new Academies();
    /** Of {@code referentiel/academies.csv}: no académie. */
    private static final String NATIONALE = "99";
    private static final int DELAI_DE_REDEPOT_MAX = 60;

    private final Atelier atelier;
    private final Objet tout;
    private final Objet campagne;

    LaNotice(Atelier atelier) {
        this.atelier = atelier;
        this.campagne = atelier.liasse.campagne();
        this.tout = Fusion.fusionner(atelier.liasse.reglement(), campagne);
    }

    Notice lire(Set<String> regroupements) {
        for (var cle : List.of("titre", "chemin", "sessions", "emetteur", "public", "calendrier", "contacts", "signature",
                "recapitulatif", "formats")) {
            if (!tout.a(cle)) {
                atelier.faute(campagne.lieu(), "la campagne ne dit pas « " + cle + " »", "ajoutez-le, ici ou dans la campagne reprise");
            }
        }
        if (!tout.a("organisateur")) {
            Stream.of("academie", "er").filter(cle -> !tout.a(cle)).forEach(cle -> atelier.faute(campagne.lieu(), "la campagne ne dit pas « " + cle + " »",
                    "ajoutez-le ; ou, si aucune académie n’organise, écrivez « organisateur »"));
        }
        List.of("titre", "chemin", "public", "conditions", "a_preparer", "sanction", "relance", "textes", "documents")
                .forEach(cle -> tout.noeud(cle).ifPresent(this::sansExpression));
        var sessions = tout.objet("sessions");
        var rattachement = sessions.entier("rattachement").orElse(2000);
        return new Notice(tout.texte("examen"), fixe(atelier.liasse.reglement(), "titre"), fixe(tout, "titre"), fixes(tout, "chemin"),
                academie(), tout.a("er") ? tout.texte("er") : "A" + academie(), fuseau(), sessions.entier("passage").orElse(rattachement), rattachement,
                atelier.date(tout, "date_de_reference").orElse(LocalDate.of(rattachement, 6, 1)), emetteur(tout.objet("emetteur")),
                fixes(tout.objet("public"), "concerne"), tout.objet("public").liste("non_concerne").stream().map(LaNotice::nonConcerne).toList(), fixes(tout, "conditions"),
                fixes(tout, "a_preparer"), new LeCalendrier(atelier, tout.objet("calendrier"), zone()).lire(regroupements),
                contacts().stream().map(LaNotice::contact).toList(), choisi(ModeDeSignature.class, "signature", ModeDeSignature.ENREGISTREMENT),
                choisi(MomentDuRecapitulatif.class, "recapitulatif", MomentDuRecapitulatif.ENREGISTREMENT), sanction(tout.objet("sanction")),
                new Relance(tout.objet("relance").vrai("apres_echeance"), fixe(tout.objet("relance"), "texte")),
                redepot(tout.objet("redepot")), choisi(CorrectionManuscrite.class, "correction_manuscrite", CorrectionManuscrite.NON),
                !tout.a("unicite") || tout.vrai("unicite"), formats(tout.objet("formats")), references(), textes("documents"),
                textes("textes"), liens(),
                nature(), fixe(tout, "organisateur"), new LesFrais(atelier, tout.objet("frais")).annonce());
    }

    private String academie() {
        return tout.a("academie") ? tout.texte("academie") : NATIONALE;
    }

    /** As the règlement says; else as the first choice of the selection path does. */
    private NatureDExamen nature() {
        return choisi(NatureDExamen.class, "nature", NatureDExamen.du(tout.textes("chemin")));
    }

    private void sansExpression(Noeud noeud) {
        switch (noeud) {
            case Objet objet -> objet.champs().forEach((cle, valeur) -> {
                if (valeur instanceof Noeud.Scalaire) {
                    atelier.sansExpression(objet, cle);
                } else {
                    sansExpression(valeur);
                }
            });
            case Noeud.Liste liste -> liste.elements().forEach(this::sansExpression);
            case Noeud.Scalaire seul -> atelier.sansExpression(new Objet(seul.lieu(), Map.of("cette clé", seul), Map.of()), "cette clé");
        }
    }

    private <E extends Enum<E>> E choisi(Class<E> type, String cle, E defaut) {
        return tout.a(cle) ? Enum.valueOf(type, tout.texte(cle)) : defaut;
    }

    /** Whose hours the calendar tells. */
    private ZoneId zone() {
        var academie = ACADEMIES.parCode(academie());
        if (academie.isEmpty() && tout.a("academie")) {
            atelier.faute(campagne.lieuDe("academie"), "l’académie « " + tout.texte("academie") + " » n’existe pas",
                    "sont connues : " + String.join(", ", ACADEMIES.toutes().stream().sorted(Comparator.comparing(Academie::code)).map(a -> a.code() + " " + a.nom()).toList()));
        }
        academie.map(Academie::er).filter(er -> tout.a("er") && !tout.texte("er").split("-")[0].equals(er)).ifPresent(er ->
                atelier.faute(campagne.lieuDe("er"), "l’entité « " + tout.texte("er") + " » n’est pas sous l’académie « " + tout.texte("academie") + " »",
                        "écrivez " + er + ", ou " + er + "-XX pour un pays ou un groupe de pays"));
        return fuseau().or(() -> academie.map(Academie::zone)).orElse(ZoneId.of("Europe/Paris"));
    }

    private Optional<ZoneId> fuseau() {
        return tout.scalaire("fuseau").flatMap(ecrit -> {
            try {
                return Optional.of(ZoneId.of(ecrit.texte()));
            } catch (DateTimeException inconnu) {
                atelier.faute(ecrit.lieu(), "le fuseau « " + ecrit.texte() + " » n’existe pas", "écrivez par exemple Indian/Reunion");
                return Optional.empty();
            }
        });
    }

    private Emetteur emetteur(Objet objet) {
        return new Emetteur(fixes(objet, "lignes"), fixes(objet, "adresse"), objet.texte("numero_de_courrier"), atelier.date(objet, "date"),
                fixe(objet, "lieu"), fixe(objet, "destinataire"), fixe(objet, "signataire"));
    }

    /** The most precise first; the one without condition, the general service, is always there. */
    private List<Objet> contacts() {
        var ecrits = tout.objets("contacts");
        if (!ecrits.isEmpty() && ecrits.stream().allMatch(c -> c.a("si"))) {
            atelier.faute(campagne.lieuDe("contacts"), "aucun contact ne vaut pour tous", "écrivez un contact sans « si »");
        }
        return ecrits.stream().sorted(Comparator.comparing(c -> !c.a("si"))).toList();
    }

    private static Contact contact(Objet c) {
        return new Contact(c.texte("code"), fixe(c, "fonction"), fixe(c, "service"), c.textes("telephones"), c.textes("mails"), fixes(c, "adresse"));
    }

    /** Each contact with the answers for which it is in charge. */
    List<ContactRoute> routes() {
        return contacts().stream().map(c -> new ContactRoute(contact(c), atelier.condition(c, "si"))).toList();
    }

    private static Sanction sanction(Objet objet) {
        return new Sanction(Sanction.Type.valueOf(objet.a("type") ? objet.texte("type") : "AUCUNE"),
                Sanction.Canal.valueOf(objet.a("canal") ? objet.texte("canal") : "NON_PRECISE"), objet.textes("pieces"), fixe(objet, "texte"));
    }

    private Redepot redepot(Objet objet) {
        var jours = objet.entier("jours").orElse(Redepot.USUEL.jours());
        if (jours < 0 || jours > DELAI_DE_REDEPOT_MAX) {
            atelier.faute(objet.lieuDe("jours"), "un délai de " + jours + " jours pour remplacer une pièce refusée", "écrivez de 0 à " + DELAI_DE_REDEPOT_MAX + " jours");
        }
        return new Redepot(jours, objet.vrai("en_ligne"));
    }

    private static FormatsDePiece formats(Objet objet) {
        return new FormatsDePiece(objet.textes("types"), objet.entier("taille_max").orElse(0));
    }

    private List<Reference> references() {
        return tout.objets("references").stream().map(r -> new Reference(fixe(r, "texte"), r.texte("adresse"))).toList();
    }

    private Map<String, String> textes(String cle) {
        var textes = new LinkedHashMap<String, String>();
        tout.objet(cle).champs().keySet().stream().filter(tout.objet(cle)::a).forEach(nom -> textes.put(nom, Typographie.soigner(tout.objet(cle).texte(nom))));
        return Map.copyOf(textes);
    }

    private static NonConcerne nonConcerne(Noeud ecrit) {
        return switch (ecrit) {
            case Objet objet -> new NonConcerne(fixe(objet, "texte"), objet.texte("examen"), objet.noeud("lien").map(_ -> LesChamps.lien(objet.objet("lien"))));
            case Scalaire phrase -> new NonConcerne(Typographie.soigner(phrase.texte()), "", Optional.empty());
            case Liste liste -> throw new IllegalStateException("refused by the schema");
        };
    }

    private List<Lien> liens() {
        return tout.objets("liens").stream().map(LesChamps::lien).toList();
    }
}
