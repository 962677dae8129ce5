package fr.cyclades.candidature;

import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.CampagnesDEssai;
import fr.cyclades.campagne.Echeancier;
import fr.cyclades.campagne.Echeancier.Depot;
import fr.cyclades.candidature.EtatDesPieces.Dossier;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.eval.DefinitionCompilee;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.Defauts;
import fr.cyclades.reglement.yaml.Fichiers;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Echeance;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.NumeroCandidat;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Nadia and Théo, registered on the two real notices of Clermont-Ferrand, without server. */
public final class SituationsDEssai {

    private static final Map<String, Definition> DEFINITIONS = new Chargeur().charger(Fichiers.tous(List.of())).stream()
            .collect(java.util.stream.Collectors.toMap(Definition::code, d -> d));

    public static final Campagne BAC_PRO = CampagnesDEssai.de(DEFINITIONS.get("2024/clermont-ferrand/bac-professionnel"));
    public static final Campagne ANTICIPEES = CampagnesDEssai.de(DEFINITIONS.get("2024/clermont-ferrand/epreuves-anticipees"));
    public static final Campagne CAP = CampagnesDEssai.de(DEFINITIONS.get("2023/la-reunion/cap"));
    public static final Instant LE_23 = CampagnesDEssai.a("2023-11-23T14:46:00+01:00");
    public static final Instant LE_12 = CampagnesDEssai.a("2023-12-12T18:05:00+01:00");

    private SituationsDEssai() {}

    /** Salariée, holder of a BP électricien; her own choices in {@code autres}. */
    public static Reponses reponsesDeNadia(Map<String, ?> autres) {
        var dispense = Map.of("nature", "DISPENSE_DIPLOME", "diplome", "BP_ELECTRICIEN");
        var reponses = Reponses.of(Map.ofEntries(
                Map.entry("nationalite", "FR"), Map.entry("adresse", "14 rue des Forgerons"),
                Map.entry("commune", Map.of("code_postal", "63300", "nom", "Thiers", "insee", "63430")),
                Map.entry("telephone_portable", "06 39 98 01 42"), Map.entry("categorie", "ACTIVITE"), Map.entry("etablissement", "IND-63"),
                Map.entry("recensement", true), Map.entry("handicap", "NON"), Map.entry("diffusion_internet", "NON"),
                Map.entry("diffusion_presse", "NON"), Map.entry("specialite", "MELEC"), Map.entry("deja_presente", "NON"),
                Map.entry("forme_de_passage", "GLOBALE"), Map.entry("a_des_acquis", "OUI"), Map.entry("diplomes", List.of("BP_ELECTRICIEN")),
                Map.entry("acquis", Map.of("U11", dispense, "U12", dispense, "U2", dispense, "U31", dispense, "U32", dispense, "U33", dispense,
                        "U4", Map.of("nature", "RENONCE"))),
                Map.entry("lva", "anglais"), Map.entry("eps_situation", "APTE"), Map.entry("eps_activites", List.of("TENNIS_DE_TABLE", "DEMI_FOND")),
                Map.entry("lvf", "AUCUNE")));
        for (var autre : autres.entrySet()) {
            reponses = reponses.avec(autre.getKey(), autre.getValue());
        }
        return reponses;
    }

    /** CNED libre, bac général. */
    public static Reponses reponsesDeTheo() {
        return Reponses.of(Map.ofEntries(
                Map.entry("modalites_acceptees", true), Map.entry("nationalite", "FR"), Map.entry("adresse", "3 place de la Halle"),
                Map.entry("commune", Map.of("code_postal", "03000", "nom", "Moulins", "insee", "03190")),
                Map.entry("telephone_portable", "06 39 98 44 10"), Map.entry("categorie", "INDIVIDUEL"), Map.entry("situation", "CNED_LIBRE"),
                Map.entry("etablissement", "CNED-03"), Map.entry("cned", true), Map.entry("handicap", "NON"),
                Map.entry("diffusion_internet", "OUI"), Map.entry("diffusion_presse", "NON"), Map.entry("forme_de_passage", "PREMIERE_ET_TERMINALE"),
                Map.entry("voie", "GENERALE"), Map.entry("specialite_1", "MATHS"), Map.entry("specialite_2", "PC"),
                Map.entry("specialite_premiere", "NSI"), Map.entry("lva", "anglais"), Map.entry("lvb", "espagnol"), Map.entry("option_1", "EPS"),
                Map.entry("vu_options_qui_comptent", true), Map.entry("conditions_acceptees", true)));
    }

    /** CAP « accompagnant éducatif petite enfance » at La Réunion, bachelière. */
    public static Reponses reponsesDeLea() {
        var dispense = Map.of("nature", "DISPENSE_DIPLOME");
        return Reponses.of(Map.ofEntries(
                Map.entry("nationalite", "FR"), Map.entry("adresse", "4 rue des Filaos"),
                Map.entry("commune", Map.of("code_postal", "97400", "nom", "Saint-Denis")), Map.entry("categorie", "INDIVIDUEL"),
                Map.entry("etablissement", "IND-974"), Map.entry("recensement", true), Map.entry("handicap", "NON"), Map.entry("diffusion_internet", "OUI"),
                Map.entry("diffusion_presse", "NON"), Map.entry("specialite", "AEPE"), Map.entry("deja_presente", "NON"),
                Map.entry("forme_de_passage", "GLOBALE"), Map.entry("a_des_acquis", "OUI"), Map.entry("diplomes", List.of("BAC")),
                Map.entry("acquis", Map.of("UG1", dispense, "UG2", dispense, "UG3", dispense, "UG4", dispense, "UG5", Map.of("nature", "RENONCE"))),
                Map.entry("lva", "anglais"), Map.entry("lvf", "AUCUNE")));
    }

    public static Candidat nadia() {
        return new Candidat(new UUID(7, 1), Civilite.MADAME, "Benali", "", "Nadia Samira", LocalDate.of(1999, 6, 12),
                new LieuDeNaissance("FR", "France", "Montluçon", "03185", "03"), new AdresseMail("nadia.benali@exemple.fr"),
                Optional.of(NumeroCandidat.de(2023, 41872)), true);
    }

    public static Candidat theo() {
        return new Candidat(new UUID(7, 2), Civilite.MONSIEUR, "Marchand", "", "Théo", LocalDate.of(2006, 3, 14),
                new LieuDeNaissance("FR", "France", "Moulins", "03190", "03"), new AdresseMail("theo.marchand@exemple.fr"),
                Optional.of(NumeroCandidat.de(2023, 41873)), true);
    }

    /** Registered with these answers; all compulsory pieces are missing. */
    public static Situation enregistree(Campagne campagne, Candidat candidat, Reponses reponses, int version, Instant le) {
        var constat = campagne.definition().evaluer(reponses, Contextes.de(candidat, campagne, le));
        if (!constat.peutEnregistrer()) {
            throw new AssertionError(constat.obstacles());
        }
        var fiche = CandidaturesDEssai.fiche(campagne, 412, version, le);
        var figee = new Version(fiche.id(), version, reponses, Version.Fige.de(constat), campagne.definition().empreinte(), le,
                new Identite.DuCandidat(candidat.id()));
        var manquantes = (int) constat.pieces().stream().filter(PieceDemandee::obligatoire).count();
        var limite = constat.pieces().stream().map(p -> campagne.echeancier().depot(p.regroupement()).fin()).findFirst();
        return new Situation(new Candidature.Enregistree(fiche), figee, campagne, candidat,
                new Dossier(EtatDesPieces.Etat.INCOMPLET, manquantes, 0, limite), le);
    }

    private static DefinitionCompilee duGuide(String code) {
        return new Chargeur().chargerCeQuiChange(Fichiers.tous(List.of(Path.of("src/test/resources/guide-essai"))), new Defauts()).stream()
                .filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    }

    /** A concours whose épreuves stand under two rubriques, admissibilité and admission. */
    public static Situation attachee() {
        return enregistree(CampagnesDEssai.de(duGuide("2027/versailles/attache")), nadia(), Reponses.of(Map.ofEntries(Map.entry("nationalite", "FR"),
                Map.entry("adresse", "1 rue des Lilas"), Map.entry("commune", Map.of("code_postal", "78000", "nom", "Versailles")), Map.entry("voie", "EXTERNE"),
                Map.entry("diplome", "INGENIEUR"), Map.entry("centre", "VERSAILLES"), Map.entry("coloration", "HISTOIRE"), Map.entry("langue", "ANGLAIS"),
                Map.entry("engagement", true))), 1, CampagnesDEssai.a("2026-10-20T10:00:00+02:00"));
    }

    /** Two UE of the DCG of Nantes, 44 €, written with the guide alone; her own choices in {@code autres}. */
    public static Situation comptable(Map<String, ?> autres, String le) {
        var dcg = duGuide("2027/nantes/dcg");
        var reponses = Reponses.of(Map.of("nationalite", "FR", "adresse", "3 rue du Port", "commune", Map.of("code_postal", "44000", "nom", "Nantes"), "handicap", "NON",
                "centre", "NANTES", "acces", "BAC", "boursier", "NON", "ue_choisies", List.of("UE1", "UE2")));
        for (var autre : autres.entrySet()) {
            reponses = reponses.avec(autre.getKey(), autre.getValue());
        }
        return enregistree(CampagnesDEssai.de(dcg), nadia(), reponses, 1, CampagnesDEssai.a(le));
    }

    public static Situation nadiaInscrite() {
        return enregistree(BAC_PRO, nadia(), reponsesDeNadia(Map.of()), 2, LE_23);
    }

    public static Situation theoInscrit() {
        return enregistree(ANTICIPEES, theo(), reponsesDeTheo(), 1, LE_12);
    }

    /** Her identity goes by post, in a window of its own that closes later than the other. */
    public static Situation nadiaQuiPoste() {
        return nadiaQuiPoste(LocalDate.of(2023, 12, 20));
    }

    /** Her identity goes by post, until the end of that day. */
    public static Situation nadiaQuiPoste(LocalDate jour) {
        return nadiaQuiPoste(Echeance.leJour(jour, BAC_PRO.zone()));
    }

    public static Situation nadiaQuiPoste(Echeance fin) {
        var s = nadiaInscrite();
        var avant = BAC_PRO.echeancier();
        var depots = Stream.concat(Stream.of(new Depot("POSTE", avant.ouverture(), fin)),
                avant.depots().stream()).toList();
        var echeancier = new Echeancier(avant.zone(), avant.lieu(), avant.ouverture(), avant.heurePrecisee(), avant.cloture(), avant.finModification(),
                depots, avant.amenagement(), avant.transfert(), avant.paiement());
        var constat = s.version().constat();
        var pieces = constat.pieces().stream().map(p -> !p.code().equals("1NATID01") ? p : new PieceDemandee(p.code(), p.libelle(), p.aide(), p.motif(),
                p.obligatoire(), "POSTE", "Pièces à poster", PieceDemandee.Mode.POSTAL, false, p.source())).toList();
        var v = s.version();
        var figee = new Version(v.candidature(), v.numero(), v.reponses(), new Version.Fige(constat.sections(), constat.epreuves(), pieces, constat.contacts(),
                constat.projection()), v.empreinte(), v.instant(), v.auteur());
        return new Situation(s.candidature(), figee, new Campagne(BAC_PRO.definition(), BAC_PRO.academie(), echeancier, BAC_PRO.modifieeLe()), s.candidat(),
                s.dossier(), s.instant());
    }
}
