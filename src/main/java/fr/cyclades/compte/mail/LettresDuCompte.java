package fr.cyclades.compte.mail;

import fr.cyclades.acces.Jeton;
import fr.cyclades.compte.Candidat;
import fr.cyclades.compte.Candidats;
import fr.cyclades.compte.EtatCivil;
import fr.cyclades.compte.Lettres;
import fr.cyclades.courriel.Courriels;
import fr.cyclades.courriel.Destinataire;
import fr.cyclades.courriel.Envoi;
import fr.cyclades.habillage.Gabarits;
import fr.cyclades.habillage.Lien;
import fr.cyclades.habillage.Site;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.EnFrancais;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes them. Those that carry a link go to an address and are not mirrored in the portal; the others are. */
@Component
class LettresDuCompte implements Lettres {

    static final String ACTIVATION = "compte-activation/";

    private final Courriels courriels;
    private final Candidats candidats;
    private final Gabarits gabarits;
    private final Site site;

    LettresDuCompte(Courriels courriels, Candidats candidats, Gabarits gabarits, Site site) {
        this.courriels = courriels;
        this.candidats = candidats;
        this.gabarits = gabarits;
        this.site = site;
    }

    @Override
    public void activation(UUID compte, EtatCivil etatCivil, AdresseMail adresse, Jeton lien, Instant limite) {
        var bouton = bouton("Activer mon compte", "/compte/activation/" + lien.secret());
        ecrire(ACTIVATION + compte + "/" + UUID.randomUUID(), new Destinataire.ALAdresse(adresse), "Activez votre compte Cyclades",
                "activation", new VueLettre(etatCivil.salutation(), adresse.texte(), bouton, quand(limite)));
    }

    @Override
    public void compteExistant(AdresseMail adresse) {
        var bouton = bouton("Choisir un nouveau mot de passe", "/mot-de-passe-oublie");
        ecrire(cle("compte-existant"), new Destinataire.ALAdresse(adresse), "Cette adresse mail existe déjà dans l’application Cyclades",
                "compteExistant", new VueLettre("Bonjour,", adresse.texte(), bouton, ""));
    }

    @Override
    public void dossierExistant(AdresseMail adresse, Jeton rattachement, Instant limite) {
        var bouton = bouton("Retrouver ce dossier", "/compte/rattachement/" + rattachement.secret());
        ecrire(cle("dossier-existant"), new Destinataire.ALAdresse(adresse), "Cette adresse mail existe déjà dans l’application Cyclades",
                "dossierExistant", new VueLettre("Bonjour,", adresse.texte(), bouton, quand(limite)));
    }

    @Override
    public void reinitialisation(UUID candidat, AdresseMail adresse, Jeton lien, Instant limite) {
        var bouton = bouton("Choisir un nouveau mot de passe", "/mot-de-passe-oublie/" + lien.secret());
        ecrire(cle("reinitialisation"), new Destinataire.ALAdresse(adresse), "Choisissez un nouveau mot de passe Cyclades",
                "reinitialisation", new VueLettre(bonjour(candidat), adresse.texte(), bouton, quand(limite)));
    }

    @Override
    public void motDePasseChange(UUID candidat, Instant quand) {
        ecrire(cle("mot-de-passe-change"), new Destinataire.DuCandidat(candidat), "Votre mot de passe Cyclades a été changé",
                "motDePasseChange", new VueLettre(bonjour(candidat), "", null, quand(quand)));
    }

    @Override
    public void changementDemande(UUID candidat, AdresseMail ancienne, AdresseMail nouvelle, Jeton lien, Instant limite) {
        var bouton = bouton("Confirmer cette adresse", "/compte/adresse/" + lien.secret());
        ecrire(cle("adresse-a-confirmer"), new Destinataire.ALAdresse(nouvelle), "Confirmez votre nouvelle adresse mail",
                "adresseAConfirmer", new VueLettre(bonjour(candidat), nouvelle.texte(), bouton, quand(limite)));
        ecrire(cle("changement-demande"), new Destinataire.DuCandidat(candidat), "Un changement d’adresse mail a été demandé",
                "changementDemande", new VueLettre(bonjour(candidat), nouvelle.texte(), null, quand(limite)));
    }

    @Override
    public void adresseChangee(UUID candidat, AdresseMail ancienne, AdresseMail nouvelle, Instant quand) {
        ecrire(cle("adresse-changee"), new Destinataire.ALAdresse(ancienne), "L’adresse mail de votre compte Cyclades a changé",
                "adresseChangee", new VueLettre(bonjour(candidat), nouvelle.texte(), null, quand(quand)));
        ecrire(cle("adresse-confirmee"), new Destinataire.DuCandidat(candidat), "Votre nouvelle adresse mail est confirmée",
                "adresseConfirmee", new VueLettre(bonjour(candidat), nouvelle.texte(), null, quand(quand)));
    }

    @Override
    public void adresseDejaPrise(AdresseMail adresse) {
        ecrire(cle("adresse-deja-prise"), new Destinataire.ALAdresse(adresse), "Cette adresse mail existe déjà dans l’application Cyclades",
                "adresseDejaPrise", new VueLettre("Bonjour,", adresse.texte(), null, ""));
    }

    private void ecrire(String cle, Destinataire destinataire, String objet, String gabarit, VueLettre vue) {
        courriels.envoyer(new Envoi(cle, destinataire, objet, gabarits.rendre("compte/mail/" + gabarit, vue)));
    }

    private static String cle(String sorte) {
        return "compte/" + sorte + "/" + UUID.randomUUID();
    }

    private Lien bouton(String libelle, String chemin) {
        return new Lien(libelle, site.adresse(chemin));
    }

    private String bonjour(UUID candidat) {
        return candidats.parId(candidat).map(Candidat::etatCivil).orElseThrow().salutation();
    }

    private static String quand(Instant instant) {
        return EnFrancais.dateEtHeure(instant, EnFrancais.PARIS) + " (heure de Paris)";
    }
}
