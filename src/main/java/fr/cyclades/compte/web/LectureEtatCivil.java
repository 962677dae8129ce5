package fr.cyclades.compte.web;

import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.LieuDeNaissance;
import fr.cyclades.socle.Civilite;
import fr.cyclades.socle.Refus;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a civil status, or says all that is wrong with it, each thing at its field. */
@Component
public class LectureEtatCivil {

    static final int AGE_SURPRENANT = 11;

    private final LectureDeLieu lieux;

    LectureEtatCivil(LectureDeLieu lieux) {
        this.lieux = lieux;
    }

    /** @param refus in the order of the form; empty when there is a civil status */
    public record Lu(Optional<EtatCivil> etatCivil, List<Refus> refus, LectureDeLieu.Lu lieu) {}

    public Lu lire(SaisieEtatCivil saisie, LocalDate aujourdhui) {
        var refus = new ArrayList<Refus>();
        var civilite = lireCivilite(saisie.civilite(), refus);
        lireNoms(saisie, refus);
        var naissance = lireNaissance(saisie, aujourdhui, refus);
        var lieu = lieux.lire(saisie);
        refus.addAll(lieu.refus());
        return new Lu(refus.isEmpty() ? Optional.of(etatCivil(saisie, civilite, naissance.orElseThrow(), lieu.lieu().orElseThrow()))
                : Optional.empty(), refus, lieu);
    }

    private static EtatCivil etatCivil(SaisieEtatCivil saisie, Civilite civilite, LocalDate naissance, LieuDeNaissance lieu) {
        return new EtatCivil(civilite, saisie.nomDeNaissance(), saisie.nomDUsage(), saisie.prenoms(), naissance, lieu);
    }

    private static Civilite lireCivilite(String saisie, List<Refus> refus) {
        return switch (saisie) {
            case "MADAME" -> Civilite.MADAME;
            case "MONSIEUR" -> Civilite.MONSIEUR;
            default -> {
                refus.add(Refus.duChamp("civilite", "civilite_absente", "Choisissez votre civilité\u00a0: Madame ou Monsieur."));
                yield Civilite.NON_PRECISEE;
            }
        };
    }

    private static void lireNoms(SaisieEtatCivil saisie, List<Refus> refus) {
        var nom = NomPropre.refus("nomDeNaissance", "votre nom de naissance", saisie.nomDeNaissance());
        nom.ifPresent(refus::add);
        if (saisie.confirmationNom().isEmpty()) {
            refus.add(Refus.duChamp("confirmationNom", "nom_non_confirme", "Écrivez une deuxième fois votre nom de naissance."));
        } else if (!saisie.nomDeNaissance().isEmpty() && !NomPropre.estLeMeme(saisie.confirmationNom(), saisie.nomDeNaissance())) {
            refus.add(Refus.duChamp("confirmationNom", "noms_differents",
                    "Les deux noms sont différents\u00a0: vous avez écrit «\u00a0%s\u00a0», puis «\u00a0%s\u00a0». Corrigez celui des deux qui est faux."
                            .formatted(saisie.nomDeNaissance(), saisie.confirmationNom())));
        }
        if (!saisie.nomDUsage().isEmpty()) {
            NomPropre.refus("nomDUsage", "votre nom d’usage", saisie.nomDUsage()).ifPresent(refus::add);
        }
        lirePrenoms(saisie, refus);
    }

    private static void lirePrenoms(SaisieEtatCivil saisie, List<Refus> refus) {
        if (!saisie.estSansPrenom()) {
            NomPropre.refus("prenoms", "vos prénoms", saisie.prenoms()).ifPresent(refus::add);
        } else if (!saisie.prenoms().isEmpty()) {
            refus.add(Refus.duChamp("sansPrenom", "prenoms_contredits", "Vous avez écrit «\u00a0%s\u00a0» et coché «\u00a0Je n’ai pas de"
                    .formatted(saisie.prenoms()) + " prénom\u00a0»\u00a0: effacez l’un ou décochez l’autre."));
        }
    }

    private static Optional<LocalDate> lireNaissance(SaisieEtatCivil saisie, LocalDate aujourdhui, List<Refus> refus) {
        var lecture = new LectureDeDate("naissance", saisie.naissance(), aujourdhui);
        refus.addAll(lecture.refus());
        if (saisie.confirmationNaissance().estVide()) {
            refus.add(Refus.duChamp("confirmationNaissance", "date_non_confirmee", "Écrivez une deuxième fois votre date de naissance."));
        } else if (!saisie.naissance().estVide()
                && !saisie.naissance().telleQuelle().equals(saisie.confirmationNaissance().telleQuelle())) {
            refus.add(Refus.duChamp("confirmationNaissance", "dates_differentes",
                    "Les deux dates sont différentes\u00a0: vous avez écrit %s, puis %s. Corrigez celle des deux qui est fausse."
                            .formatted(saisie.naissance().telleQuelle(), saisie.confirmationNaissance().telleQuelle())));
        }
        lecture.date().filter(d -> estSurprenante(d, aujourdhui) && !saisie.ageConfirme().equals("oui")).ifPresent(d -> refus.add(
                Refus.duChamp("ageConfirme", "age_surprenant", "Vous auriez %s\u00a0: si la date est juste, confirmez-la."
                        .formatted(age(Period.between(d, aujourdhui).getYears())))));
        return lecture.date();
    }

    private static String age(int ans) {
        return ans + "\u00a0an" + (ans > 1 ? "s" : "");
    }

    static boolean estSurprenante(LocalDate naissance, LocalDate aujourdhui) {
        return naissance.isAfter(aujourdhui.minusYears(AGE_SURPRENANT));
    }
}
