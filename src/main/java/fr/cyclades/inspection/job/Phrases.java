package fr.cyclades.inspection.job;

import fr.cyclades.inspection.Attentes;
import fr.cyclades.inspection.Conseil;
import fr.cyclades.inspection.Format;
import fr.cyclades.inspection.Verdict;
import fr.cyclades.inspection.ouvrier.Faute;
import fr.cyclades.socle.Refus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** From what a worker found to what a candidate reads. */
final class Phrases {

    static final String CHAMP = "fichier";

    private Phrases() {}

    /** @param constat answer to {@code EXAMINER} */
    static Verdict verdict(Map<String, String> constat, Attentes attentes) {
        if (constat.containsKey("faute")) {
            return refus(Faute.valueOf(constat.get("faute")), constat.get("detail"), attentes);
        }
        var joints = Boolean.parseBoolean(constat.get("joints")) ? List.of(conseil("joints")) : List.<Conseil>of();
        return new Verdict.Accepte(Format.of(constat.get("type")).orElseThrow(), Integer.parseInt(constat.get("pages")), false, joints);
    }

    static Verdict.Refuse refus(Faute faute, String detail, Attentes attentes) {
        var phrase = faute.phrase(switch (faute) {
            case FORMAT -> detail + ", quel que soit son nom. " + formats(attentes);
            case TROP_GROS -> taille(attentes.tailleMax()) + " au plus";
            default -> detail;
        });
        return new Verdict.Refuse(List.of(Refus.duChamp(CHAMP, faute.name().toLowerCase(Locale.ROOT), phrase)));
    }

    private static String formats(Attentes attentes) {
        var noms = attentes.formats().stream().sorted().map(Format::libelle).collect(Collectors.joining(", "));
        return "Formats acceptés : " + noms + ". Photographiez le document, ou enregistrez-le dans l’un d’eux.";
    }

    static String taille(long octets) {
        return octets % (1024 * 1024) == 0 ? octets / (1024 * 1024) + " Mo" : octets / 1024 + " Ko";
    }

    static Conseil conseil(String code) {
        return new Conseil(code, switch (code) {
            case "flou" -> "L’image paraît floue : vérifiez que vous lisez chaque mot, sinon photographiez à nouveau, l’appareil posé ou tenu à deux mains.";
            case "sombre" -> "L’image paraît sombre : photographiez à nouveau près d’une fenêtre, sans flash.";
            case "coupe" -> "Le document semble dépasser du cadre : vérifiez que ses quatre bords se voient.";
            case "petit" -> "L’image est petite : les caractères risquent d’être illisibles.";
            case "joints" -> "Le PDF contient des fichiers joints : ils ne seront pas lus, seules ses pages le seront.";
            default -> throw new IllegalArgumentException(code);
        });
    }

    static Conseil absente(Attentes.Mention mention) {
        return new Conseil("mention", "Nous n’avons pas su lire %s sur ce document : vérifiez que c’est le bon, et qu’il est lisible."
                .formatted(mention.libelle()));
    }
}
