package fr.cyclades.justificatif.web.gestion.fin;

import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import java.util.List;

/** The page of an act on one candidature. @param consequences what it does, one sentence each; {@code champs} to fill, some may be lists */
public record VueDecision(String titre, String nom, String dossier, String chemin, List<String> consequences, Champ nature, Champ motif, Champ canal,
        Champ preuve, String bouton, ResumeErreurs resume) {}
