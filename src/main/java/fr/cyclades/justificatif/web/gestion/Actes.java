package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.journal.Acte;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The journal in words. */
public final class Actes {

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("candidature_enregistree", "Inscription enregistrée"),
            Map.entry("candidature_expliquee", "Inscription lue par l’exploitant (outil « expliquer »)"),
            Map.entry("candidature_modifiee", "Inscription modifiée"),
            Map.entry("candidature_corrigee", "Inscription corrigée par le service"),
            Map.entry("etat_civil_rectifie", "État civil rectifié par le service"),
            Map.entry("candidature_desinscrite", "Désinscription"),
            Map.entry("candidature_annulee", "Inscription annulée"),
            Map.entry("candidature_supprimee", "Inscription supprimée"),
            Map.entry("candidature_ecartee", "Inscription écartée"),
            Map.entry("candidature_transferee", "Inscription transférée"),
            Map.entry("candidature_retablie", "Inscription rétablie"),
            Map.entry("candidature_validee", "Toutes les pièces sont conformes : dossier validé"),
            Map.entry("validation_reprise", "Validation retirée"),
            Map.entry("decision_notifiee", "Notification enregistrée"),
            Map.entry("inscription_validee_en_ligne", "Inscription validée en ligne"),
            Map.entry("pieces_fournies", "« J’ai fourni toutes mes pièces »"),
            Map.entry("piece_deposee", "Pièce déposée"),
            Map.entry("piece_deposee_par_le_service", "Pièce déposée par le service"),
            Map.entry("piece_supprimee", "Pièce retirée"),
            Map.entry("piece_ouverte", "Pièce ouverte"),
            Map.entry("piece_telechargee", "Original téléchargé"),
            Map.entry("controle_annule", "Décision annulée"),
            Map.entry("controle_du_fichier_relance", "Contrôle du fichier relancé"),
            Map.entry("relance_envoyee", "Relance envoyée"),
            Map.entry("document_publie", "Document publié"),
            Map.entry("demande_deposee", "Demande écrite envoyée au service"),
            Map.entry("demande_ouverte", "Demande écrite lue"),
            Map.entry("demande_acceptee", "Demande écrite acceptée"),
            Map.entry("demande_refusee", "Demande écrite refusée"),
            Map.entry("amenagement_declare_transmis", "Dossier d’aménagement déclaré transmis"),
            Map.entry("amenagement_declaration_reprise", "Déclaration du dossier d’aménagement reprise"),
            Map.entry("amenagement_ouvert", "Demande d’aménagement lue"),
            Map.entry("amenagement_recu", "Dossier d’aménagement reçu"),
            Map.entry("amenagement_accorde", "Aménagement accordé"),
            Map.entry("amenagement_refuse", "Aménagement refusé"),
            Map.entry("amenagement_note_annulee", "Aménagement : dernière note annulée"),
            Map.entry("dossier_ouvert", "Dossier ouvert"));
    private static final Map<String, String> DECISIONS = Map.of("conforme", "conforme", "non_conforme", "non conforme", "recue", "reçue");

    /** By the first word of their type. */
    private static final Map<String, String> DOCUMENTS = Map.of("recapitulatif", "récapitulatif", "liste", "liste des pièces", "relance", "relance",
            "decision", "décision", "amenagement", "décision sur l’aménagement");

    private Actes() {}

    static String enFrancais(Acte acte) {
        return enFrancais(acte, code -> code);
    }

    /** @param libelles what to call a piece, by its code */
    public static String enFrancais(Acte acte, UnaryOperator<String> libelles) {
        var piece = libelles.apply(acte.details().getOrDefault("piece", ""));
        var version = acte.details().getOrDefault("version", "");
        var phrase = acte.nature().equals("piece_controlee") ? "Pièce " + DECISIONS.getOrDefault(acte.details().get("decision"), "contrôlée")
                : PHRASES.getOrDefault(acte.nature(), acte.nature().replace('_', ' '));
        return phrase + document(acte.details().getOrDefault("type", "")) + (version.isEmpty() ? "" : ", version " + version) + (piece.isEmpty() ? "" : " (" + piece + ")");
    }

    private static String document(String type) {
        var nom = DOCUMENTS.get(type.replaceAll("_.*", ""));
        return nom == null ? "" : " : " + nom;
    }
}
