package fr.cyclades.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cyclades.Regle;
import fr.cyclades.reglement.load.Chargeur;
import fr.cyclades.reglement.yaml.DefinitionsFausses;
import fr.cyclades.reglement.yaml.Fichier;
import fr.cyclades.reglement.yaml.Fichiers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A false file is told with its place, what is wrong and what to write; all at once. */
class DefautsTest {

    private static final String REGLES = "reglements/2024/bac-professionnel/regles.yaml";
    private static final String CAMPAGNE = "campagnes/2024/clermont-ferrand/bac-professionnel.yaml";
    private static final List<Fichier> JUSTES = Fichiers.tous(List.of()).stream().filter(f -> f.chemin().matches(
            "reglements/commun/.*|reglements/2024/bac-professionnel/.*|" + CAMPAGNE)).toList();
    private static final Chargeur CHARGEUR = new Chargeur();

    private static List<String> defauts(String chemin, String juste, String faux) {
        var fichiers = JUSTES.stream().map(f -> f.chemin().equals(chemin) ? remplacer(f, juste, faux) : f).toList();
        var refus = catchThrowableOfType(DefinitionsFausses.class, () -> CHARGEUR.charger(fichiers));
        return refus == null ? List.of() : refus.defauts().stream().map(Object::toString).toList();
    }

    private static Fichier remplacer(Fichier fichier, String juste, String faux) {
        assertThat(fichier.texte()).contains(juste);
        var rang = fichier.texte().indexOf(juste);
        return new Fichier(fichier.chemin(), fichier.texte().substring(0, rang) + faux + fichier.texte().substring(rang + juste.length()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            reglements/2024/bac-professionnel/regles.yaml | exige: "r.lva != r.lvb" | exige: "r.lva != r.lvx" | « lvx » n’est pas un champ déclaré | un champ inconnu
            reglements/2024/bac-professionnel/regles.yaml | exige: "r.lva != r.lvb" | exige: "r.lva != 3" | ne s’applique pas à (texte, entier) | un texte comparé à un nombre
            reglements/2024/bac-professionnel/regles.yaml | exige: "nb(r.eps_activites) >= p.eps_nombre" | exige: "nb(r.eps_activites) >= 2.0" | → une note, un nombre à virgule se compare à 10.0 | un entier comparé à un nombre
            reglements/2024/bac-professionnel/regles.yaml | exige: "r.lva != r.lvb" | exige: "r.lva" | n’est ni vrai ni faux | une condition qui n’en est pas une
            reglements/2024/bac-professionnel/regles.yaml | r.condition != 'AUCUNE' | r.condition != 'AUCUN' | « AUCUN » n’est pas un choix du champ « condition » → écrivez « AUCUNE » ? | un choix qui n’existe pas
            reglements/2024/bac-professionnel/regles.yaml | champ: lvb | champ: lvbb | le champ « lvbb » n’existe pas → écrivez « lvb » ? | une règle sur un champ inconnu
            reglements/2024/bac-professionnel/regles.yaml | champ: lvb | chanp: lvb | la clé « chanp » n’existe pas ici → écrivez « champ » ? | une clé mal écrite
            reglements/2024/bac-professionnel/regles.yaml | gravite: MANQUE | gravite: MANQUES | « MANQUES » n’est pas une valeur permise → écrivez « MANQUE » ? | une gravité inconnue
            reglements/2024/bac-professionnel/regles.yaml | {n.eps_activites} | {n.eps_activites | une accolade s’ouvre et ne se ferme pas | une accolade oubliée
            reglements/2024/bac-professionnel/regles.yaml | exige: "dans_les_annees(l.date, p.acquis_annees)" | exige: "dans_les_annees(l.date, 'cinq')" | ne s’applique pas à | une fonction mal appelée
            reglements/2024/bac-professionnel/regles.yaml | pour_chaque: ligne | # rien | « l » n’existe pas ici | une ligne d’acquis hors des acquis
            reglements/2024/bac-professionnel/onglets/epreuves.yaml | liste: langues_lvf | liste: langues_lvg | la liste « langues_lvg » n’existe ni dans commun, ni dans le règlement, ni dans la campagne → écrivez « langues_lv | une liste inconnue
            reglements/2024/bac-professionnel/onglets/epreuves.yaml | proposee_si: "!has(r.lva) | proposee_si: "!has(r.lvf) | qui vient après lui → placez « lvf » avant | un choix qui dépend de la suite
            reglements/2024/bac-professionnel/onglets/identification.yaml | fragment: adresse | fragment: adrese | le fragment « adrese » n’est pas annoncé dans reglement.yaml → écrivez « adresse » ? | un fragment inconnu
            reglements/2024/bac-professionnel/acquis.yaml | unites: [E1-A, | unites: [E1-C, | « E1-C » n’est une épreuve ni une unité de MELEC | une unité inconnue
            reglements/2024/bac-professionnel/acquis.yaml | PSE: { OUI: [BAC_PRO_AUTRE_SPECIALITE] } | PSE: { OUI: [BAC_PRO] } | le diplôme « BAC_PRO » n’est pas parmi ceux qu’on peut déclarer | un diplôme inconnu
            reglements/2024/bac-professionnel/pieces.yaml | regroupement: DOSSIER | regroupement: DOSSIERS | le regroupement « DOSSIERS » n’existe pas → écrivez « DOSSIER » ? | un regroupement inconnu
            reglements/2024/bac-professionnel/specialites/melec.yaml | generale: PSE | generale: PSEE | l’unité générale « PSEE » n’est pas décrite → écrivez « PSE » ? | une unité générale inconnue
            reglements/2024/bac-professionnel/specialites/agora.yaml | nouvelle_le: "2023-01-01" | nouvelle_le: "2023-02-30" | la date « 2023-02-30 » n’existe pas → ce mois-là finit le 2023-02-28 | une date impossible dans un attribut
            reglements/commun/domicile.yaml | champ: commune | champ: comune | le champ « comune » n’existe pas → écrivez « commune » ? | une règle d’un fragment sur un champ inconnu
            campagnes/2024/clermont-ferrand/bac-professionnel.yaml | eps_lieu: dans le Puy-de-Dôme | eps_ville: Clermont | le paramètre « eps_ville » n’est pas attendu par le règlement | un paramètre en trop
            campagnes/2024/clermont-ferrand/bac-professionnel.yaml | eps_lieu: dans le Puy-de-Dôme | # oublié | la campagne ne donne pas le paramètre « eps_lieu » → ajoutez-le | un paramètre oublié
            campagnes/2024/clermont-ferrand/bac-professionnel.yaml | departements: ["03", | departements: [15, | « 15 » n’est pas de la bonne nature → il faut un texte (entre guillemets s’il ressemble à un nombre) | un code sans guillemets
            campagnes/2024/clermont-ferrand/bac-professionnel.yaml | reglement: 2024/bac-professionnel | reglement: 2024/bac-pro | le règlement « 2024/bac-pro » n’existe pas | un règlement inconnu
            campagnes/2024/clermont-ferrand/bac-professionnel.yaml | codes: [allemand, anglais, | codes: [allemend, anglais, | « allemend » n’est pas dans la liste « langues » → écrivez « allemand » ? | une langue mal écrite
            campagnes/2024/clermont-ferrand/bac-professionnel.yaml | signature: DEPOT_SIGNE | signature: SIGNE | « SIGNE » n’est pas une valeur permise | un mode de signature inconnu
            """)
    void un_defaut_dit_ce_qui_ne_va_pas(String chemin, String juste, String faux, String phrase, String cas) {
        assertThat(defauts(chemin.strip(), juste.strip(), faux.strip())).as(cas).anyMatch(d -> d.startsWith(chemin.strip() + ":") && d.contains(phrase.strip()));
    }

    @Test
    void la_place_est_dite_a_la_colonne_pres() {
        assertThat(defauts(REGLES, "exige: \"r.lva != r.lvb\"", "exige: \"r.lva != r.lvx\"")).singleElement().asString()
                .matches("(?s)\\Q" + REGLES + "\\E:\\d+:23 : expression « r\\.lva != r\\.lvx » : « lvx » n’est pas un champ déclaré.*");
    }

    @Test
    @Regle("R52")
    void un_jour_de_semaine_faux_est_refuse() {
        assertThat(defauts(CAMPAGNE, "semaine: vendredi", "semaine: mercredi")).singleElement().asString()
                .contains("le 2023-12-01 est un vendredi, pas un mercredi (R52)");
    }

    @Test
    void un_depot_qui_finit_avant_les_modifications_est_refuse() {
        assertThat(defauts(CAMPAGNE, "- fin: { jour: 2023-12-01, semaine: vendredi, heure: \"23:59\" }", "- fin: { jour: 2023-11-30 }"))
                .singleElement().asString().contains("le dépôt finit avant la fin des modifications (C6)");
    }

    @Test
    void une_date_impossible_est_refusee() {
        assertThat(defauts(CAMPAGNE, "date_de_reference: 2024-06-01", "date_de_reference: 2024-06-31")).singleElement().asString()
                .contains("la date « 2024-06-31 » n’existe pas → ce mois-là finit le 2024-06-30");
    }

    @Test
    void un_yaml_illisible_est_situe() {
        assertThat(defauts(REGLES, "regles:", "regles: [")).singleElement().asString().startsWith(REGLES + ":").contains("YAML illisible");
    }

    @Test
    void tous_les_defauts_sont_dits_a_la_fois() {
        assertThat(defauts(REGLES, "exige: \"r.lva != r.lvb\"\n    champ: lvb", "exige: \"r.lva != r.lvx\"\n    champ: lvbb")).hasSize(2);
    }

    @Test
    void une_definition_se_relit_de_son_seul_texte() {
        var definition = DefinitionsDEssai.parCode("2027/clermont-ferrand/bac-professionnel");
        var relue = CHARGEUR.charger(Fichiers.delier(definition.texte(), "")).stream().filter(d -> d.code().equals(definition.code()))
                .findFirst().orElseThrow();
        assertThat(relue.empreinte()).isEqualTo(definition.empreinte());
        assertThat(relue.modele().regles()).hasSameSizeAs(definition.modele().regles());
    }
}
