package fr.cyclades.candidature;

import fr.cyclades.referentiel.Commune;
import fr.cyclades.referentiel.Communes;
import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Definition;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes the INSEE code beside a postal code and a commune when both designate one, and takes away one that no longer does: it tells the
 * département where a postal code crosses its border, whatever the script of the page sent.
 */
@Component
class CodesInsee {

    private static final String CODE = "insee";

    private final Communes communes;

    CodesInsee(Communes communes) {
        this.communes = communes;
    }

    Reponses completer(Definition definition, Reponses reponses) {
        var completes = reponses;
        for (var onglet : definition.onglets()) {
            for (var champ : onglet.champs()) {
                if (champ.type() == TypeDeChamp.COMMUNE && reponses.contient(champ.code())) {
                    completes = completer(champ, completes);
                }
            }
        }
        return completes;
    }

    private Reponses completer(Champ champ, Reponses reponses) {
        var groupe = new LinkedHashMap<>(reponses.groupe(champ.code()));
        var nommees = communes.accord(texte(groupe, "code_postal"), texte(groupe, "nom")).nommees();
        var recu = texte(groupe, CODE);
        if (nommees.size() == 1) {
            groupe.put(CODE, nommees.getFirst().code());
        } else if (nommees.stream().map(Commune::code).noneMatch(recu::equals)) {
            groupe.remove(CODE);
        }
        return reponses.avec(champ.code(), groupe);
    }

    private static String texte(Map<String, Object> groupe, String cle) {
        return groupe.getOrDefault(cle, "").toString();
    }
}
