package fr.cyclades.candidature.web.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.OngletConstate.ChampConstate;
import fr.cyclades.reglement.OngletConstate.OptionProposee;
import fr.cyclades.reglement.TypeDeChamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Under a question, the reason of a choice that is not offered is never read as that of the one that is made. */
class ChoixFactoryTest {

    private static List<String> raisons(TypeDeChamp type, OptionProposee... impossibles) {
        var choisie = new OptionProposee("ES", "Espagnol", "", "", true, "", true);
        var champ = new Champ("lvb", type, "Langue", "Langue", "", "", "", 0, Optional.empty());
        return ChoixFactory.raisons(new ChampConstate(champ, "Langue", "", true, Stream.concat(Stream.of(choisie), Stream.of(impossibles)).toList(), "", Optional.empty(), List.of())).toList();
    }

    private static OptionProposee impossible(String libelle, String raison) {
        return new OptionProposee(libelle, libelle, "", "", false, raison, false);
    }

    @Test
    void la_raison_d_un_choix_qui_n_est_pas_propose_le_nomme() {
        assertThat(raisons(TypeDeChamp.CHOIX, impossible("Portugais", "C’est déjà votre langue obligatoire.")))
                .containsExactly("Portugais\u00a0: c’est déjà votre langue obligatoire.");
        assertThat(raisons(TypeDeChamp.CHOIX_MULTIPLE, impossible("Judo", "Complet."), impossible("Natation", "Complet."))).containsExactly("Judo, Natation\u00a0: complet.");
    }

    @Test
    void elle_ne_se_repete_pas_quand_elle_le_nomme_deja() {
        assertThat(raisons(TypeDeChamp.CHOIX, impossible("Anglais", "L’anglais n’est pas proposé ici : c’est déjà votre LVA.")))
                .containsExactly("L’anglais n’est pas proposé ici : c’est déjà votre LVA.");
    }

    @Test
    void dans_une_liste_les_choix_grises_ne_se_nomment_que_s_ils_sont_peu() {
        assertThat(raisons(TypeDeChamp.LISTE, impossible("Portugais", "Déjà votre LVA."))).containsExactly("Portugais\u00a0: déjà votre LVA.");
        assertThat(raisons(TypeDeChamp.LISTE, Stream.of("Boulanger", "Fleuriste", "Maçon", "Tailleur", "Vannier").map(l -> impossible(l, "Pas encore ouvert.")).toArray(OptionProposee[]::new)))
                .containsExactly("Choix grisés. Pas encore ouvert.");
    }

    @Test
    void dans_une_liste_se_lit_ce_que_disent_les_choix_que_l_on_peut_faire() {
        var champ = new Champ("centre", TypeDeChamp.LISTE, "Centre", "Centre", "", "", "", 0, Optional.empty());
        var options = List.of(new OptionProposee("BREST", "Brest", "Salle de l’Océan.", "", true, "", false), new OptionProposee("NANTES", "Nantes", "", "", true, "", false),
                new OptionProposee("RENNES", "Rennes", "Salle du Parlement.", "", false, "Complet.", false));

        var liste = new ChoixFactory(new Signalement(false)).liste(new ChampConstate(champ, "Centre", "", true, options, "", Optional.empty(), List.of()));

        assertThat(liste.explications()).extracting(o -> o.libelle() + " : " + o.aide()).containsExactly("Brest : Salle de l’Océan.");
        assertThat(liste.explicationsBreves()).as("heard with the field").isTrue();
    }
}
