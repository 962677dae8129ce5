package fr.cyclades.courriel.mail;

/** Carries nothing: in demonstration mode without a mail server, a mail is handed over as soon as it is kept in our tables. */
final class FacteurDeDemonstration implements Facteur {

    @Override
    public Remise remettre(Pli pli) {
        return new Remise.Remis("boîte de démonstration");
    }
}
