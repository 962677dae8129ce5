package fr.cyclades.reglement.build;

import fr.cyclades.reglement.Mesure;
import fr.cyclades.reglement.TypeDeChamp;
import fr.cyclades.reglement.yaml.Noeud.Objet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which numbers a field takes: {@code min}, {@code max}, {@code pas}, {@code decimales}, {@code unite}. */
final class LesMesures {

    private static final int DECIMALES = 2;
    private static final int DECIMALES_MAX = 4;

    private final Atelier atelier;

    LesMesures(Atelier atelier) {
        this.atelier = atelier;
    }

    Optional<Mesure> de(String code, TypeDeChamp type, Objet champ) {
        if (type != TypeDeChamp.ENTIER && type != TypeDeChamp.NOMBRE) {
            List.of("min", "max", "pas", "decimales", "unite").stream().filter(champ::a).forEach(cle -> atelier.faute(champ.lieuDe(cle),
                    "le champ « " + code + " » n’est pas un nombre : « " + cle + " » n’y sert à rien", remede(code, type, cle)));
            return Optional.empty();
        }
        if (champ.a("longueur")) {
            atelier.faute(champ.lieuDe("longueur"), "un nombre n’a pas de longueur", "écrivez « max »");
        }
        var pas = nombre(champ, "pas").filter(p -> p.signum() > 0);
        var decimales = type == TypeDeChamp.ENTIER ? 0 : champ.entier("decimales").orElse(pas.map(LesMesures::decimales).filter(d -> d > 0).orElse(DECIMALES));
        var mesure = new Mesure(nombre(champ, "min").orElse(BigDecimal.ZERO), nombre(champ, "max").orElse(Mesure.MAX), pas,
                Math.clamp(decimales, 0, DECIMALES_MAX), champ.texte("unite"));
        verifier(code, type, champ, mesure);
        return Optional.of(mesure);
    }

    private static String remede(String code, TypeDeChamp type, String cle) {
        var bornes = cle.equals("max") || cle.equals("min");
        return type == TypeDeChamp.CHOIX_MULTIPLE && bornes ? "le nombre de choix est une règle : exige: \"nb(r." + code + ") " + (cle.equals("max") ? "<= 2\"" : ">= 2\"")
                : type == TypeDeChamp.TEXTE && bornes ? "le nombre de caractères s’écrit « longueur »"
                : "retirez-le, ou écrivez « type: ENTIER » ou « type: NOMBRE »";
    }

    private void verifier(String code, TypeDeChamp type, Objet champ, Mesure mesure) {
        if (type == TypeDeChamp.ENTIER && champ.a("decimales")) {
            atelier.faute(champ.lieuDe("decimales"), "le champ « " + code + " » est un nombre entier : il n’a pas de décimales", "écrivez « type: NOMBRE »");
        }
        if (mesure.min().compareTo(mesure.max()) >= 0) {
            atelier.faute(champ.lieuDe(champ.a("max") ? "max" : "min"), "« max » n’est pas plus grand que « min » : personne ne peut répondre",
                    "sans « min », un nombre commence à 0 ; écrivez un « min » négatif s’il le faut");
        }
        for (var cle : List.of("min", "max", "pas")) {
            nombre(champ, cle).filter(n -> decimales(n) > mesure.decimales()).ifPresent(_ -> atelier.faute(champ.lieuDe(cle),
                    "« " + cle + " » a plus de décimales que les réponses permises", type == TypeDeChamp.ENTIER ? "écrivez un entier, ou « type: NOMBRE »" : "augmentez « decimales »"));
        }
        mesure.pas().filter(p -> mesure.max().compareTo(Mesure.MAX) < 0 && mesure.max().subtract(mesure.min()).remainder(p).signum() != 0)
                .ifPresent(_ -> atelier.faute(champ.lieuDe("pas"), "de « min » à « max », on n’arrive pas juste par ce « pas »", "changez l’un des trois"));
        if (champ.a("exemple") && !mesure.faute(champ.texte("exemple")).isEmpty()) {
            atelier.faute(champ.lieuDe("exemple"), "l’exemple de « " + code + " » serait refusé : " + mesure.faute(champ.texte("exemple")), "donnez une réponse permise, ou retirez-le");
        }
    }

    private static int decimales(BigDecimal n) {
        return Math.max(0, n.stripTrailingZeros().scale());
    }

    private static Optional<BigDecimal> nombre(Objet champ, String cle) {
        return champ.nombre(cle).map(BigDecimal::valueOf);
    }
}
