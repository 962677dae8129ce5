package fr.cyclades.candidature;

import fr.cyclades.campagne.PiecesAFournir;
import fr.cyclades.reglement.Notice;
import fr.cyclades.reglement.PieceDemandee;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The acknowledgement of an online request, with the mentions of the code des relations entre le public et l’administration (L. 112-11,
 * R. 112-5 and R. 112-11-1): date of reception, service in charge and its addresses, whether silence decides anything, what is missing
 * and until when. On the page « N° Inscription » and in the mail whole; on the récapitulatif in one sentence, beside its letterhead and
 * its list of pieces. A campagne may say what silence means in its text {@code accuse_de_reception}.
 */
public record AccuseDeReception(Situation situation) {

    private static final String ARTICLES = "code des relations entre le public et l’administration, articles L.\u00a0112-11, R.\u00a0112-5 et R.\u00a0112-11-1";
    private static final String OU = " est dans « Mes justificatifs » et dans « Mes documents ».";
    private static final String SILENCE = "Elle est enregistrée dès maintenant : le silence de l’administration n’y changerait rien, ni acceptation"
            + " ni rejet. Une décision contraire vous serait écrite, avec ses motifs et les recours possibles.";

    /** Beside a letterhead and a list of pieces. */
    public String phrase() {
        return "Accusé de réception (" + ARTICLES + ") : demande reçue le " + recu() + ". " + silence();
    }

    /** Whole, one sentence each. */
    public List<String> phrases() {
        return Stream.of("Votre demande a été reçue par voie électronique le " + recu() + ", sous le numéro d’inscription "
                                + situation.candidature().fiche().numero().texte() + ".",
                        silence(), pieces(), service(),
                        "La page « N° Inscription », le mail de confirmation et le récapitulatif valent ensemble accusé de réception (" + ARTICLES + ").")
                .filter(phrase -> !phrase.isEmpty()).toList();
    }

    private String recu() {
        return situation.campagne().quand(situation.version().instant());
    }

    private String silence() {
        return situation.campagne().notice().textes().getOrDefault("accuse_de_reception", SILENCE);
    }

    private String service() {
        return situation.contacts().stream().findFirst().map(c -> "Service chargé de votre dossier : " + joindre(c) + ".").orElse("");
    }

    private static String joindre(Notice.Contact c) {
        return Stream.of(Stream.of(c.fonction(), c.service()), c.adresse().stream(), c.telephones().stream().map(t -> t.replace(' ', '\u00a0')), c.mails().stream())
                .flatMap(partie -> partie).filter(partie -> !partie.isEmpty()).collect(Collectors.joining(", "));
    }

    private String pieces() {
        var groupes = situation.aFournir(situation.version().constat().pieces().stream().filter(PieceDemandee::obligatoire).toList());
        return switch (groupes.size()) {
            case 0 -> "";
            case 1 -> "Elle n’est complète qu’avec les pièces demandées, " + quand(groupes.getFirst()) + " : leur liste" + OU;
            default -> "Elle n’est complète qu’avec les pièces demandées, chacune à sa date : "
                    + groupes.stream().map(g -> g.regroupements() + ", " + quand(g)).collect(Collectors.joining(" ; ")) + ". Leur liste" + OU;
        };
    }

    private String quand(PiecesAFournir groupe) {
        return groupe.quand(situation.dossier().limite().map(_ -> situation.campagne().limite(groupe.fin())).orElse(""));
    }
}
