package fr.cyclades.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.EcheanceDeclaree;
import fr.cyclades.reglement.EcheanceDeclaree.Borne;
import fr.cyclades.reglement.EcheanceDeclaree.Fixe;
import fr.cyclades.reglement.EcheanceDeclaree.Relative;
import fr.cyclades.reglement.NatureDExamen;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.Notice.Calendrier;
import fr.cyclades.reglement.Notice.Contact;
import fr.cyclades.reglement.Notice.Emetteur;
import fr.cyclades.reglement.Notice.FenetreDeDepot;
import fr.cyclades.reglement.Notice.FormatsDePiece;
import fr.cyclades.reglement.Notice.ModeDeSignature;
import fr.cyclades.reglement.Notice.MomentDuRecapitulatif;
import fr.cyclades.reglement.Notice.Reference;
import fr.cyclades.reglement.Notice.Relance;
import fr.cyclades.reglement.Notice.Sanction;
import fr.cyclades.reglement.Onglet;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.load.Guide;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Campagnes written by hand, with the dates of the notices and nothing else. */
public final class CampagnesDEssai {

    private static final Academies ACADEMIES = new Academies();

    private static final Emetteur EMETTEUR = new Emetteur(List.of("Rectorat", "Bureau des examens"), List.of(), "2023-628",
            Optional.of(LocalDate.of(2023, 11, 27)), "Clermont-Ferrand", "", "");
    private static final Contact BUREAU = new Contact("bureau", "Bureau des examens", "Rectorat", List.of("01 99 00 12 34"),
            List.of("bureau@exemple.fr"), List.of());
    private static final Sanction SANCTION = new Sanction(Sanction.Type.SUPPRESSION, Sanction.Canal.NON_PRECISE, List.of(),
            "Toute inscription sans pièces justificatives est supprimée.");

    private CampagnesDEssai() {}

    /** S0: 4 to 22 December 2023, 17 h; no hour of opening. */
    public static Campagne epreuvesAnticipees() {
        return campagne("2024/clermont-ferrand/epreuves-anticipees", "EA", "Épreuves anticipées", "06", 2024, 2025,
                calendrier(le("2023-12-04"), le("2023-12-22", "17:00"), le("2023-12-22")));
    }

    /** S1: 19 October 2023 9 h to 1 December 2023, 17 h. */
    public static Campagne bacPro() {
        return campagne("2024/clermont-ferrand/bac-professionnel", "BCP", "Baccalauréat professionnel", "06", 2024, 2024,
                calendrier(le("2023-10-19", "09:00"), le("2023-12-01", "17:00"), le("2023-12-01")));
    }

    /** S2: 17 October 2022 15 h to 10 November 2022, 17 h « heure locale »; pieces until 18 November. */
    public static Campagne heureLocale(String academie) {
        return campagne("2023/academie-" + academie + "/cap", "CAP", "CAP", academie, 2023, 2023,
                calendrier(le("2022-10-17", "15:00"), le("2022-11-10", "17:00"), le("2022-11-18")));
    }

    public static Campagne campagne(String code, String examen, String titre, String academie, int passage, int rattachement,
            Calendrier calendrier) {
        var entite = ACADEMIES.parCode(academie).orElseThrow();
        var definition = definition(code, examen, titre, academie, passage, rattachement, calendrier);
        var echeancier = new Resolution(entite.zone(), ACADEMIES.lieu(entite.zone()), LocalDate.parse("2026-11-23")).resoudre(calendrier);
        return new Campagne(definition, entite, echeancier, Instant.parse("2023-10-01T00:00:00Z"));
    }

    /** A real definition, dated as the application dates it. */
    public static Campagne de(Definition definition) {
        var notice = definition.notice();
        var entite = ACADEMIES.parCode(notice.academie()).orElseThrow();
        var zone = notice.fuseau().orElse(entite.zone());
        var echeancier = new Resolution(zone, ACADEMIES.lieu(zone), LocalDate.parse("2026-11-23")).resoudre(notice.calendrier());
        return new Campagne(definition, entite, echeancier, Instant.parse("2023-10-01T00:00:00Z"));
    }

    /** The campagne that the guide makes its reader write, without sanction but with a relance. */
    public static Campagne sansSanction(Path dossier) {
        Guide.ecrire(dossier);
        var fichier = dossier.resolve("campagnes/2027/rennes/navigation-cotiere.yaml");
        try {
            Files.writeString(fichier, Files.readString(fichier).replaceFirst("(?m)^sanction:.*$", "relance: { apres_echeance: true }"));
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        var seule = de(new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(dossier)), new Defauts()).getFirst());
        assertThat(seule.notice().sanction().type()).isEqualTo(Sanction.Type.AUCUNE);
        return seule;
    }

    public static Definition definition(String code, String examen, String titre, String academie, int passage, int rattachement,
            Calendrier calendrier) {
        return new DefinitionDEssai(code, new Notice(examen, titre, titre, List.of("Examen", titre), academie, "A" + academie,
                Optional.empty(), passage, rattachement, LocalDate.of(rattachement, 6, 1), EMETTEUR,
                List.of("Les candidats individuels, non scolarisés dans un établissement."),
                List.of(new Notice.NonConcerne("Les candidats scolarisés au CNED en inscription réglementée : le CNED les inscrit.", "", Optional.empty())),
                List.of("Être domicilié dans l’académie."), List.of("Votre pièce d’identité"), calendrier, List.of(BUREAU),
                ModeDeSignature.CLIC_PIECES, MomentDuRecapitulatif.ENREGISTREMENT, SANCTION, new Relance(false, ""), Notice.Redepot.USUEL,
                Notice.CorrectionManuscrite.NON, true,
                new FormatsDePiece(List.of("PDF", "JPEG"), 5 * 1024 * 1024), List.of(new Reference("arrêté du 4 octobre 2023", "")),
                Map.of(), Map.of("amenagement", "Un dossier est à transmettre."), List.of(),
                NatureDExamen.EXAMEN, "", Optional.empty()));
    }

    public static Calendrier calendrier(EcheanceDeclaree ouverture, EcheanceDeclaree cloture, EcheanceDeclaree depot) {
        return new Calendrier(ouverture, cloture, cloture, List.of(new FenetreDeDepot("", Optional.empty(), depot)), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    public static Fixe le(String date) {
        return new Fixe(LocalDate.parse(date), Optional.empty(), Optional.empty());
    }

    public static Fixe le(String date, String heure) {
        return new Fixe(LocalDate.parse(date), Optional.of(LocalTime.parse(heure)), Optional.empty());
    }

    public static Fixe avantLe(String date) {
        return new Fixe(LocalDate.parse(date), Optional.empty(), Optional.of(Borne.EXCLU));
    }

    public static Relative dans(int jours, String heure) {
        return new Relative(jours, Optional.of(LocalTime.parse(heure)), Optional.empty());
    }

    /** @param quand ISO date-time with offset */
    public static Instant a(String quand) {
        return OffsetDateTime.parse(quand).toInstant();
    }

    private record DefinitionDEssai(String code, Notice notice) implements Definition {

        @Override
        public String empreinte() {
            return "%064x".formatted(notice.calendrier().hashCode() & 0xffffffffL);
        }

        @Override
        public String texte() {
            return "";
        }

        @Override
        public List<Onglet> onglets() {
            return List.of();
        }

        @Override
        public Optional<Onglet> onglet(String onglet) {
            return Optional.empty();
        }

        @Override
        public Optional<Champ> champ(String champ) {
            return Optional.empty();
        }

        @Override
        public Reponses lire(Onglet onglet, Map<String, List<String>> formulaire, Reponses avant) {
            return avant;
        }

        @Override
        public Constat evaluer(Reponses reponses, Contexte contexte) {
            return new Constat(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        }
    }
}
