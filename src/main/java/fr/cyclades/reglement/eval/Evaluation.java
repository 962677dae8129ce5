package fr.cyclades.reglement.eval;

import fr.cyclades.reglement.Constat;
import fr.cyclades.reglement.Contexte;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.PieceDemandee;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.cel.Expression;
import fr.cyclades.reglement.cel.Portee;
import fr.cyclades.reglement.cel.Texte;
import fr.cyclades.reglement.eval.Modele.Regle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One evaluation: fields in order (visible? understood? which options?), then obligations, then rules, then what follows from the
 * answers. A field that is not visible counts as unanswered, for the rules too; a rule about a field that is not visible is not asked.
 */
final class Evaluation {

    final Modele modele;
    final Contexte contexte;
    final Reponses reponses;
    final Portee portee;
    final Map<String, ChampVu> vus = new LinkedHashMap<>();
    final Set<String> declenchees = new LinkedHashSet<>();
    final Set<String> satisfaites = new LinkedHashSet<>();
    final Releve releve = new Releve();
    private AcquisEvalues acquis = AcquisEvalues.SANS;

    /** A visible field as it stands. */
    record ChampVu(ChampModele modele, boolean obligatoire, List<OptionProposee> options, String lisible, boolean repondu) {
    }

    Evaluation(Modele modele, Reponses reponses, Contexte contexte) {
        this.modele = modele;
        this.reponses = Contextes.heriter(modele, reponses);
        this.contexte = contexte;
        this.portee = Contextes.portee(modele, contexte);
        portee.poser("k", "deja_inscrit", reponses.aUneAnterieure());
    }

    /** What was decided and which rules decided it. */
    DefinitionCompilee.Resultat faire() {
        if (!modele.epreuves().enGrille().isEmpty()) {
            portee.mettre("u", EpreuvesEvaluees.unitesAPasser(this, acquis));
        }
        modele.champs().values().forEach(this::lireUnChamp);
        vus.replaceAll((code, vu) -> obliger(vu));
        modele.regles().forEach(this::appliquer);
        var epreuves = new EpreuvesEvaluees(this, acquis).toutes();
        var onglets = new OngletsEvalues(this).tous();
        var constat = new Constat(onglets, releve.toutes(), epreuves, pieces(), contacts(), projection());
        return new DefinitionCompilee.Resultat(constat, Set.copyOf(declenchees), Set.copyOf(satisfaites), portee.incidents(), portee.expressions());
    }

    private void lireUnChamp(ChampModele champ) {
        if (champ.visibleSi().map(si -> !si.estVraie(portee)).orElse(false)) {
            return;
        }
        releve.ouvrir(champ.code());
        switch (champ.type()) {
            case CHOIX, LISTE, CHOIX_MULTIPLE -> lireUnChoix(champ);
            case ACQUIS -> lireLesAcquis(champ);
            case REPRIS -> reprendre(champ);
            case NOTE -> vus.put(champ.code(), new ChampVu(champ, false, List.of(), "", false));
            case TEXTE, ENTIER, NOMBRE, DATE, CASE, MAIL, TELEPHONE, COMMUNE -> lireUneValeur(champ);
        }
        if (modele.epreuves().decide(champ.code(), modele.acquis())) {
            portee.mettre("u", EpreuvesEvaluees.unitesAPasser(this, acquis));
        }
    }

    private void lireUneValeur(ChampModele champ) {
        var lue = Valeurs.lire(champ.champ(), reponses);
        if (lue.valeur() != null) {
            portee.poser("r", champ.code(), lue.valeur());
            portee.poser("t", champ.code(), lue.lisible());
        } else if (!lue.faute().isEmpty()) {
            releve.format(champ, lue.faute());
        }
        var repondu = lue.valeur() != null || !lue.faute().isEmpty();
        vus.put(champ.code(), new ChampVu(champ, false, List.of(), lue.lisible(), repondu));
    }

    private void lireUnChoix(ChampModele champ) {
        var evalue = ChoixEvalue.de(champ, this);
        if (!evalue.choisies().isEmpty()) {
            portee.poser("r", champ.code(), champ.type() == TypeDeChamp.CHOIX_MULTIPLE
                    ? evalue.choisies() : evalue.choisies().getFirst());
            portee.poser("t", champ.code(), evalue.lisible());
            evalue.attributs().filter(a -> champ.type() != TypeDeChamp.CHOIX_MULTIPLE)
                    .ifPresent(a -> portee.poser("a", champ.code(), a));
        }
        if (modele.lectures().contains("n." + champ.code())) {
            portee.poser("n", champ.code(), evalue.nonChoisies());
        }
        if (champ.code().equals(modele.epreuves().specialite()) && evalue.fautes().isEmpty()) {
            evalue.attributs().ifPresent(a -> portee.mettre("s", a));
        }
        evalue.fautes().forEach(faute -> releve.indisponible(champ, faute));
        vus.put(champ.code(), new ChampVu(champ, false, evalue.options(), evalue.lisible(),
                !evalue.choisies().isEmpty() || !evalue.fautes().isEmpty()));
    }

    private void lireLesAcquis(ChampModele champ) {
        acquis = new AcquisEvalues(this, modele.acquis().orElseThrow());
        if (!acquis.pourLesRegles().isEmpty()) {
            portee.poser("r", champ.code(), acquis.pourLesRegles());
        }
        acquis.constatations().forEach(c -> releve.ajouter(champ.code(), c));
        vus.put(champ.code(), new ChampVu(champ, false, List.of(), "", !acquis.pourLesRegles().isEmpty()));
    }

    private void reprendre(ChampModele champ) {
        var fait = Contextes.fait(champ.repris(), contexte.candidat());
        if (fait.isEmpty()) {
            return;
        }
        portee.poser("r", champ.code(), fait);
        portee.poser("t", champ.code(), fait);
        vus.put(champ.code(), new ChampVu(champ, false, List.of(), fait, true));
    }

    private ChampVu obliger(ChampVu vu) {
        var champ = vu.modele();
        var obligatoire = champ.obligatoireSi().map(si -> si.estVraie(portee)).orElse(champ.obligatoire());
        if (obligatoire && !vu.repondu()) {
            releve.manque(champ, champ.manque().estVide() ? Valeurs.manque(champ.type(), dire(champ.libelle())) : dire(champ.manque()));
        }
        return new ChampVu(champ, obligatoire, vu.options(), vu.lisible(), vu.repondu());
    }

    private void appliquer(Regle regle) {
        if (!vus.containsKey(regle.champ())) {
            return;
        }
        if (!regle.parLigne()) {
            juger(regle, regle.champ());
            return;
        }
        for (var ligne : acquis.lignes()) {
            portee.mettre("l", ligne.pourLesRegles());
            juger(regle, regle.champ() + "." + ligne.epreuve().ligne());
        }
        portee.oter("l");
    }

    private void juger(Regle regle, String champ) {
        if (regle.si().isPresent() && !regle.si().get().estVraie(portee)) {
            return;
        }
        if (regle.exige().estVraie(portee)) {
            satisfaites.add(regle.code());
        } else if (regle.exige().estFausse(portee)) {
            declenchees.add(regle.code());
            releve.signaler(regle, champ, dire(regle.message()));
            regle.reconnaissance().ifPresent(r -> releve.faireReconnaitre(regle, dire(r), reponses.estCoche(regle.caseVue())));
        }
    }

    private List<PieceDemandee> pieces() {
        return modele.pieces().stream().filter(p -> vraie(p.si()))
                .map(p -> new PieceDemandee(p.code(), dire(p.libelle()), dire(p.aide()), dire(p.motif()), p.obligatoire(),
                        p.regroupement(), p.libelleRegroupement(), p.mode(), p.signature(), p.source()))
                .toList();
    }

    private List<Notice.Contact> contacts() {
        return modele.contacts().stream().filter(c -> vraie(c.si())).map(Modele.ContactRoute::contact).toList();
    }

    private Map<String, String> projection() {
        var projection = new LinkedHashMap<String, String>();
        modele.projection().forEach((nom, champ) -> {
            portee.lire("r", champ).ifPresent(valeur -> projection.put(nom, valeur.toString()));
        });
        return projection;
    }

    boolean vraie(Optional<Expression> si) {
        return si.isEmpty() || si.get().estVraie(portee);
    }

    String dire(Texte texte) {
        return texte.rendre(portee);
    }

    AcquisEvalues acquis() {
        return acquis;
    }
}
