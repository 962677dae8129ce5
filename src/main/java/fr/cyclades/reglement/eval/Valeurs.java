package fr.cyclades.reglement.eval;

import fr.cyclades.referentiel.Academies;
import fr.cyclades.reglement.Champ;
import fr.cyclades.reglement.Reponses;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.EnFrancais;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer means: its value for the rules, its words for people, or why it cannot be understood. */
final class Valeurs {

    private static final Pattern FRANCAIS = Pattern.compile("0[1-9]( \\d\\d){4}");
    private static final Pattern ETRANGER = Pattern.compile("\\+\\d{7,15}");
    private static final Pattern POSTAL = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-578])\\d{3}");
    /** Pictures: no letter nor envelope can carry them. */
    private static final Pattern IMAGE = Pattern.compile("[\\p{IsEmoji_Presentation}\\p{IsExtended_Pictographic}]");
    private static final Pattern NOTE = Pattern.compile("\\d{1,2}([,.]\\d{1,2})?");

    private static final Academies ACADEMIES = new Academies();

    private Valeurs() {
    }

    /** @param valeur for the rules, null when it cannot be understood; {@code faute} then says why, with the remedy */
    record Lue(Object valeur, String lisible, String faute) {

        static final Lue ABSENTE = new Lue(null, "", "");

        static Lue bonne(Object valeur, String lisible) {
            return new Lue(valeur, lisible, "");
        }

        static Lue fausse(String lisible, String faute) {
            return new Lue(null, lisible, faute);
        }
    }

    /** Of every type but choices and grids. */
    static Lue lire(Champ champ, Reponses reponses) {
        var code = champ.code();
        if (!reponses.contient(code)) {
            return Lue.ABSENTE;
        }
        return switch (champ.type()) {
            case TEXTE -> texte(champ, reponses.texte(code).orElse(""));
            case MAIL -> mail(reponses.texte(code).orElse(""));
            case TELEPHONE -> telephone(reponses.texte(code).orElse(""));
            case ENTIER, NOMBRE -> nombre(champ, reponses.texte(code).orElse(""));
            case DATE -> date(reponses.texte(code).orElse(""));
            case COMMUNE -> commune(reponses.groupe(code));
            case CASE -> reponses.estCoche(code) ? Lue.bonne(true, "Oui") : Lue.ABSENTE;
            case CHOIX, LISTE, CHOIX_MULTIPLE, ACQUIS, REPRIS, NOTE -> Lue.ABSENTE;
        };
    }

    private static Lue texte(Champ champ, String texte) {
        if (texte.length() > champ.longueurMax()) {
            return Lue.fausse(texte, "Cette réponse a %d caractères, le maximum est %d : raccourcissez-la."
                    .formatted(texte.length(), champ.longueurMax()));
        }
        return image(texte).map(faute -> Lue.fausse(texte, faute)).orElseGet(() -> Lue.bonne(texte, texte));
    }

    private static Optional<String> image(String texte) {
        var image = IMAGE.matcher(texte);
        return image.find() ? Optional.of("Le signe « " + image.group() + " » ne peut pas être imprimé : retirez-le.") : Optional.empty();
    }

    private static Lue nombre(Champ champ, String texte) {
        var mesure = champ.mesure().orElseThrow();
        var faute = mesure.faute(texte);
        if (!faute.isEmpty()) {
            return Lue.fausse(texte, faute);
        }
        var nombre = mesure.lire(texte).orElseThrow();
        return Lue.bonne(champ.type() == TypeDeChamp.ENTIER ? (Object) nombre.longValueExact() : (Object) nombre.doubleValue(), mesure.lisible(nombre));
    }

    private static Lue mail(String texte) {
        return AdresseMail.lire(texte).isPresent() ? Lue.bonne(texte, texte)
                : Lue.fausse(texte, "« " + texte + " » n’est pas une adresse mail complète. Exemple : nom.prenom@exemple.fr");
    }

    private static Lue telephone(String texte) {
        return FRANCAIS.matcher(texte).matches() || ETRANGER.matcher(texte).matches() ? Lue.bonne(texte, texte.replace(' ', '\u00a0'))
                : Lue.fausse(texte, "« " + texte + " » n’est pas un numéro de téléphone complet : écrivez ses dix chiffres, ou + et "
                        + "l’indicatif du pays. Exemple : 06 39 98 01 42");
    }

    private static Lue date(String texte) {
        return Reponses.dateReelle(texte).filter(d -> d.getYear() >= 1900 && d.getYear() < 2100)
                .map(d -> Lue.bonne(d.atStartOfDay().toInstant(ZoneOffset.UTC), EnFrancais.jour(d)))
                .orElseGet(() -> Lue.fausse(texte, "La date " + texte
                        + " n’existe pas : écrivez le jour, le mois et l’année en chiffres. Exemple : 7 3 2021"));
    }

    private static Lue commune(Map<String, Object> saisie) {
        var postal = saisie.getOrDefault("code_postal", "").toString();
        var nom = saisie.getOrDefault("nom", "").toString();
        var lisible = (postal + " " + nom).strip();
        if (postal.isEmpty() || nom.isEmpty()) {
            return new Lue(null, lisible, "");
        }
        if (!POSTAL.matcher(postal).matches()) {
            return Lue.fausse(lisible, "« " + postal + " » n’est pas un code postal français" + (postal.matches("\\d{5}") ? ". Vérifiez-le." : " : il a cinq chiffres.") + " Exemple : 63000");
        }
        if (nom.length() > 100) {
            return Lue.fausse(lisible, "Le nom de la commune a plus de 100 caractères : raccourcissez-le.");
        }
        var image = image(nom);
        if (image.isPresent()) {
            return Lue.fausse(lisible, image.get());
        }
        var valeur = new HashMap<String, Object>(saisie);
        var departement = departement(postal, saisie.getOrDefault("insee", "").toString());
        valeur.put("departement", departement);
        ACADEMIES.parDepartement(departement).ifPresent(academie -> valeur.put("academie", academie.avecArticle()));
        return Lue.bonne(valeur, lisible);
    }

    /** From the INSEE code when it is known: a postal code may cross the border of its département. */
    private static String departement(String postal, String insee) {
        var base = insee.length() == 5 ? insee : postal;
        if (base.startsWith("97") || base.startsWith("98")) {
            return base.substring(0, 3);
        }
        if (base.startsWith("20")) {
            return base.compareTo("20200") < 0 ? "2A" : "2B";
        }
        return base.substring(0, 2);
    }

    /** A mark out of 20, with a comma or a point, two decimals at most. */
    static Optional<Double> note(String texte) {
        if (!NOTE.matcher(texte).matches()) {
            return Optional.empty();
        }
        var note = new BigDecimal(texte.replace(',', '.'));
        return note.compareTo(BigDecimal.valueOf(20)) > 0 ? Optional.empty() : Optional.of(note.doubleValue());
    }

    /** « Écrivez… », « Choisissez… »: what to do when nothing was answered. */
    static String manque(TypeDeChamp type, String libelle) {
        var quoi = libelle.replaceFirst("[\u00a0 ]*[?:*]+$", "");
        return switch (type) {
            case CHOIX, LISTE -> "Choisissez une réponse : " + quoi + ".";
            case CHOIX_MULTIPLE -> "Cochez au moins une réponse : " + quoi + ".";
            case CASE -> "Cochez la case : " + quoi + ".";
            case COMMUNE -> "Écrivez le code postal et la commune.";
            case ENTIER, NOMBRE -> "Écrivez un nombre : " + quoi + ".";
            case DATE -> "Écrivez la date : " + quoi + ".";
            case TEXTE, MAIL, TELEPHONE, ACQUIS, REPRIS, NOTE -> "Répondez : " + quoi + ".";
        };
    }

    static LocalDate jour(Object instant) {
        return LocalDate.ofInstant((java.time.Instant) instant, ZoneOffset.UTC);
    }
}
