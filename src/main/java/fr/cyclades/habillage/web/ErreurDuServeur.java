package fr.cyclades.habillage.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What is said of a request that the server itself refuses, an address cut in the middle of a sign for instance: no page of the site is reached then. */
public final class ErreurDuServeur extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
            <title>Cette adresse n’est pas lisible - Cyclades</title>
            <style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif; line-height: 1.5 }</style></head>
            <body>
            <h1>Cette adresse n’est pas lisible</h1>
            <p>Elle est sans doute incomplète. Si vous avez suivi un lien reçu par mail, copiez-le en entier dans la barre d’adresse. Rien n’a été enregistré.</p>
            <p><a href="/">Aller à l’accueil de Cyclades</a> · <a href="/candidatures">Voir mes candidatures</a></p>
            <p>Code %d : indiquez-le si vous nous écrivez.</p>
            </body>
            </html>
            """;

    @Override
    protected void report(Request requete, Response reponse, Throwable cause) {
        if (reponse.getStatus() < 400 || reponse.getContentWritten() > 0 || !reponse.setErrorReported()) {
            return;
        }
        try {
            reponse.setContentType("text/html");
            reponse.setCharacterEncoding("UTF-8");
            var sortie = reponse.getReporter();
            if (sortie != null) {
                sortie.write(PAGE.formatted(reponse.getStatus()));
                reponse.finishResponse();
            }
        } catch (IOException | IllegalStateException parti) {
            container.getLogger().debug("nobody reads the error any more", parti);
        }
    }
}
