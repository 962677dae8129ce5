package fr.cyclades.candidature.web.nouvelle;

import fr.cyclades.campagne.Ailleurs;
import fr.cyclades.campagne.FraisAnnonces;
import fr.cyclades.candidature.web.VueBureau;
import fr.cyclades.habillage.Etat;
import fr.cyclades.habillage.FeuilleDeCalendrier;
import fr.cyclades.habillage.Lien;
import java.util.List;

/**
 * What to know before starting.
 *
 * @param etat       where the service stands, or where the person stands already
 * @param campagne   to be posted by « Démarrer mon inscription », or null when one cannot start
 * @param continuer  draft or inscription to go on with, instead of starting, or null
 * @param precedente « cet examen à la session 2025 » when its answers can be taken up, or null (R167)
 * @param nonConcernes who must register elsewhere, led there (R6–R8, R148)
 * @param conditions as the notice says them (R56–R58)
 * @param onglets    names of the tabs, in order
 * @param nombre     « 6 onglets »
 */
public record VueDemarrage(String surtitre, String titre, Etat etat, String campagne, Lien continuer, String precedente, List<FeuilleDeCalendrier> dates,
        List<String> concernes, List<Ailleurs> nonConcernes, List<String> conditions, List<String> aPreparer, List<String> onglets, String nombre, VueBureau bureau, FraisAnnonces frais) {}
