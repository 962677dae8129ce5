package fr.cyclades.courriel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TexteBrutTest {

    @Test
    void un_mail_entier_se_lit_sans_html() {
        var texte = TexteBrut.plier(TexteBrut.de("""
                <!doctype html><html lang="fr"><head><title>Ne se voit pas</title><style>p{}</style></head><body>
                <div style="display: none">Aperçu</div><p data-html-seulement>Si le bouton ne répond pas…</p>
                <table role="presentation"><tr><td>
                <h1>Votre inscription est enregistrée</h1>
                <p>Bonjour <strong>Nadia</strong>,<br>votre inscription au baccalauréat professionnel, session 2027, est enregistrée. Il reste
                   <em>cinq pièces</em> à déposer.</p>
                <p><a href="https://cyclades.example/candidatures/0190">Déposer mes pièces</a></p>
                <h2>Pièces</h2>
                <ul><li>Pièce d’identité</li><li>Attestations de trois ans d’activité professionnelle, une par employeur, datées et signées</li></ul>
                <ol><li>Imprimer</li><li>Signer</li></ol>
                <dl><dt>Numéro candidat</dt><dd>260041872J</dd><dt>Modifications</dt><dd>avant le vendredi 4 décembre 2026</dd></dl>
                <p>Écrivez à <a href="mailto:bureau@exemple.fr">bureau@exemple.fr</a>, ou voyez <a href="https://cyclades.example/aide">l’aide</a>.</p>
                </td></tr></table></body></html>
                """));
        assertThat(texte).isEqualTo("""
                Votre inscription est enregistrée
                =================================

                Bonjour Nadia,
                votre inscription au baccalauréat professionnel, session 2027, est
                enregistrée. Il reste cinq pièces à déposer.

                Déposer mes pièces\u00a0: https://cyclades.example/candidatures/0190

                Pièces
                ------

                – Pièce d’identité
                – Attestations de trois ans d’activité professionnelle, une par employeur,
                  datées et signées

                1. Imprimer
                2. Signer

                Numéro candidat\u00a0: 260041872J
                Modifications\u00a0: avant le vendredi 4 décembre 2026

                Écrivez à bureau@exemple.fr, ou voyez l’aide\u00a0: https://cyclades.example/aide
                """);
    }

    @Test
    void une_adresse_plus_longue_que_la_ligne_n_est_jamais_coupee() {
        var adresse = "https://cyclades.example/compte/activation?jeton=" + "a".repeat(90);
        assertThat(TexteBrut.plier(TexteBrut.de("<p>Pour finir la création de votre compte, <a href='" + adresse + "'>activer mon compte</a></p>")).lines())
                .contains(adresse)
                .filteredOn(ligne -> !ligne.contains("https:"))
                .allMatch(ligne -> ligne.length() <= TexteBrut.LARGEUR);
    }

    @Test
    void dans_le_portail_un_paragraphe_reste_sur_une_ligne() {
        var phrase = "Une phrase assez longue pour devoir être pliée dans un mail, mais pas dans une page, ";
        assertThat(TexteBrut.de("<p>" + phrase.repeat(3) + "</p>")).isEqualTo(phrase.repeat(3).strip() + "\n");
    }

    @Test
    void une_adresse_suivie_d_une_virgule_en_reste_separee() {
        assertThat(TexteBrut.de("<p>Voyez <a href='https://a.example/x'>ici</a>, ou <a href='https://b.example'>https://b.example</a>.</p>"))
                .isEqualTo("Voyez ici\u00a0: https://a.example/x , ou https://b.example\n");
    }

    @Test
    void un_tableau_de_donnees_garde_une_ligne_par_rangee() {
        assertThat(TexteBrut.de("<table><tr><th scope='row'>Fermeture</th><td>1er décembre</td><td>17 h 00</td></tr><tr><th>Lieu</th><td>Thiers</td></tr></table>"))
                .isEqualTo("Fermeture\u00a0: 1er décembre · 17 h 00\nLieu\u00a0: Thiers\n");
    }

    @Test
    void les_espaces_insecables_et_les_entites_sont_gardes() {
        assertThat(TexteBrut.de("<p>Avant 17&nbsp;h&nbsp;00 &lt;heure de Paris&gt; &amp; &eacute;t&eacute;</p>"))
                .isEqualTo("Avant 17\u00a0h\u00a000 <heure de Paris> & été\n");
    }
}
