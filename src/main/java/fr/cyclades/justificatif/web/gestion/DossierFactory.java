package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Role;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Candidatures;
import fr.cyclades.candidature.Decision.Canal;
import fr.cyclades.candidature.Situation;
import fr.cyclades.habillage.Lien;
import fr.cyclades.journal.Acte;
import fr.cyclades.journal.Journal;
import fr.cyclades.justificatif.Delais;
import fr.cyclades.justificatif.Demande;
import fr.cyclades.justificatif.EtatDePiece.AFournir;
import fr.cyclades.justificatif.EtatDePiece.NonConforme;
import fr.cyclades.justificatif.EtatDePiece.Recue;
import fr.cyclades.justificatif.EtatDePiece.Transmise;
import fr.cyclades.justificatif.Piece;
import fr.cyclades.justificatif.Pieces;
import fr.cyclades.justificatif.controle.Fiches.Fiche;
import fr.cyclades.justificatif.pdf.Courriers;
import fr.cyclades.justificatif.web.gestion.VueDossier.Evenement;
import fr.cyclades.justificatif.web.gestion.VueDossier.LigneDePiece;
import fr.cyclades.justificatif.web.gestion.VueDossier.Regroupement;
import fr.cyclades.reglement.PieceDemandee.Mode;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Identite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a file. */
@Component
class DossierFactory {

    private static final int ACTES = 30;
    private static final int LUS = 200;

    private final Pieces pieces;
    private final Candidatures candidatures;
    private final Journal journal;
    private final Agents agents;
    private final Acces acces;

    DossierFactory(Pieces pieces, Candidatures candidatures, Journal journal, Agents agents, Acces acces) {
        this.pieces = pieces;
        this.candidatures = candidatures;
        this.journal = journal;
        this.agents = agents;
        this.acces = acces;
    }

    VueDossier page(Situation s, Fiche fiche, AgentConnecte agent) {
        var id = fiche.candidature();
        var demandes = pieces.de(List.of(id)).getOrDefault(id, List.of());
        var controle = acces.perimetre(agent, Role.PIECES).comprend(fiche.campagne(), fiche.bureau());
        return new VueDossier(s.nomDuCandidat(), s.examen() + (s.specialite().isEmpty() ? "" : " · " + s.specialite()), numeros(s), s.etat(),
                "C’est la phrase que lit " + s.civilite().accorder("le candidat", "la candidate", "la personne")
                        + (s.etat().detail() == null ? "." : ". " + s.etat().detail()) + decision(s),
                controle ? aFaire(demandes, id) : List.of(), demandes.stream().filter(d -> !d.demandees().isEmpty()).map(d -> regroupement(d, s, controle)).toList(),
                sections(s), contact(s), actes(s, fiche, agent), histoire(id, s));
    }

    /** Its ground and how it was notified, which the candidate reads under the sentence. */
    private String decision(Situation s) {
        if (!(s.candidature() instanceof Candidature.FinieParLeService finie)) {
            return "";
        }
        var passage = candidatures.derniersPassages(List.of(finie.id())).get(finie.id());
        var notification = passage == null ? "" : passage.canal().map(c -> " Notification : " + (c == Canal.MAIL ? "par mail" : Courriers.libelle(c).toLowerCase(Locale.FRENCH))
                + (passage.preuve().isEmpty() ? "." : " : " + passage.preuve() + ".")).orElse("");
        return " Motif : « " + finie.motif() + " »" + notification;
    }

    private static String numeros(Situation s) {
        return Stream.of(s.candidature().fiche().numero().texte(), "candidat " + s.numeroCandidat(), "version " + s.version().numero() + " du "
                + EnFrancais.jour(s.version().instant().atZone(s.campagne().zone()).toLocalDate())).filter(t -> !t.isBlank())
                .reduce((a, b) -> a + " · " + b).orElse("");
    }

    private static List<Lien> aFaire(List<Demande> demandes, UUID id) {
        var enLigne = demandes.stream().flatMap(d -> d.demandees().stream()).filter(p -> attend(p) && p.depot().isPresent()).count();
        var ensemble = enLigne < 2 ? Stream.<Lien>empty() : Stream.of(new Lien("Les voir ensemble : " + enLigne + " pièces", "/gestion/dossiers/" + id + "/planche"));
        return Stream.concat(ensemble, uneAUne(demandes)).toList();
    }

    private static Stream<Lien> uneAUne(List<Demande> demandes) {
        return demandes.stream().flatMap(d -> d.demandees().stream()).filter(DossierFactory::attend)
                .map(p -> new Lien((p.etat() instanceof AFournir ? "Enregistrer à son arrivée : " : "Contrôler : ") + p.quoi().libelle(), "/gestion/pieces/" + p.id()));
    }

    private static boolean attend(Piece p) {
        return p.etat() instanceof Transmise || p.etat() instanceof Recue || !p.enLigne() && (p.etat() instanceof AFournir || p.etat() instanceof NonConforme);
    }

    private static Regroupement regroupement(Demande d, Situation s, boolean controle) {
        var fin = s.campagne().echeancier().depot(d.regroupement()).fin();
        return new Regroupement(d.libelle(), (d.mode() == Mode.POSTAL ? "Par la poste " : "En ligne ") + s.campagne().limite(fin)
                + d.fournieLe().map(le -> ". Transmises le " + s.campagne().quand(le)).orElse("")
                + d.valideeLe().map(le -> ". Validées le " + s.campagne().quand(le)).orElse("") + ".",
                d.demandees().stream().map(p -> ligne(p, s, controle)).toList());
    }

    private static LigneDePiece ligne(Piece p, Situation s, boolean controle) {
        var refus = p.etat() instanceof NonConforme r
                ? " : « " + r.commentaire() + " » À remplacer " + s.campagne().limite(new Delais(s.campagne()).fin(p)) : "";
        return new LigneDePiece(p.quoi().libelle() + " (" + p.quoi().code() + ")" + (p.quoi().obligatoire() ? "" : ", facultative"),
                PieceDuPosteFactory.quand(p.etat(), s) + refus, PieceDuPosteFactory.badge(p), controle ? "/gestion/pieces/" + p.id() : "",
                attend(p) ? "Contrôler" : "Ouvrir");
    }

    private static List<VuePoste.Section> sections(Situation s) {
        return s.version().constat().sections().stream().map(section -> new VuePoste.Section(section.titre(),
                section.lignes().stream().map(l -> new VuePoste.Reponse(l.libelle(), l.valeur())).toList())).toList();
    }

    private static List<String> contact(Situation s) {
        return List.of((s.civilite().libelle() + " " + s.nomDuCandidat()).strip(), "Naissance : " + s.naissance(), s.adresse().texte());
    }

    private List<Lien> actes(Situation s, Fiche fiche, AgentConnecte agent) {
        var actes = new ArrayList<Lien>();
        var chemin = "/gestion/dossiers/" + fiche.candidature();
        if (s.candidature().estVivante() && acces.perimetre(agent, Role.CANDIDATURES).comprend(fiche.campagne(), fiche.bureau())) {
            actes.add(new Lien("Corriger l’inscription", chemin + "/correction"));
            actes.add(new Lien("Rectifier l’état civil", chemin + "/identite"));
        }
        if (acces.perimetre(agent, Role.DECISIONS).comprend(fiche.campagne(), fiche.bureau())) {
            if (s.candidature().estVivante()) {
                actes.add(new Lien("Annuler ou supprimer l’inscription", chemin + "/decision"));
            } else if (s.candidature() instanceof Candidature.FinieParLeService) {
                actes.add(new Lien("Décision, à envoyer ou à relire (PDF)", chemin + "/lettre"));
                actes.add(new Lien("Preuve de notification", chemin + "/preuve"));
                actes.add(new Lien("Rétablir l’inscription", chemin + "/retablissement"));
            }
        }
        return actes;
    }

    /** What follows one another in one reading is one line: what was decided stays in sight. */
    private List<Evenement> histoire(UUID id, Situation s) {
        var lectures = Lecture.grouper(journal.de(id, 0, LUS), s.campagne().zone()).stream().limit(ACTES).toList();
        var noms = agents.noms(lectures.stream().map(l -> agent(l.derniere())).filter(Objects::nonNull).distinct().toList());
        return lectures.stream().map(l -> new Evenement(EnFrancais.dateEtHeure(l.derniere().quand(), s.campagne().zone()), switch (l.derniere().auteur()) {
            case Identite.DuCandidat _ -> s.civilite().accorder("le candidat", "la candidate", "la personne");
            case Identite.DeLAgent(var agent) -> noms.getOrDefault(agent, "un agent");
            case Identite.DuSysteme _ -> "automatique";
        }, Actes.enFrancais(l.derniere()) + l.autres())).toList();
    }

    private static UUID agent(Acte acte) {
        return acte.auteur() instanceof Identite.DeLAgent(var agent) ? agent : null;
    }
}
