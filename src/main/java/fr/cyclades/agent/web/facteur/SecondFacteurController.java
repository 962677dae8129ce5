package fr.cyclades.agent.web.facteur;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.DoubleVerification;
import fr.cyclades.agent.DoubleVerification.Verdict;
import fr.cyclades.agent.Droit;
import fr.cyclades.agent.SecondsFacteurs.SecondFacteur;
import fr.cyclades.agent.Totp;
import fr.cyclades.agent.web.session.SessionDAgent;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.ResumeErreurs;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The second factor of the signed-in agent. What changes it asks for a code again; the codes to keep are shown once. */
@Controller
@Droit
class SecondFacteurController {

    private final DoubleVerification verification;
    private final Agents agents;
    private final Exigence exigence;
    private final SessionDAgent session;

    SecondFacteurController(DoubleVerification verification, Agents agents, Exigence exigence, SessionDAgent session) {
        this.verification = verification;
        this.agents = agents;
        this.exigence = exigence;
        this.session = session;
    }

    @GetMapping(Exigence.PAGE)
    ModelAndView montrer(@AuthenticationPrincipal AgentConnecte agent) {
        return page(agent, List.of(), List.of(), null);
    }

    /** A secret is made when it is asked for, never by looking at a page. */
    @PostMapping(Exigence.PAGE + "/preparation")
    String preparer(@AuthenticationPrincipal AgentConnecte agent) {
        verification.preparer(agent.agent());
        return "redirect:" + Exigence.PAGE;
    }

    /** While it is being enrolled only. */
    @GetMapping(Exigence.PAGE + "/code-qr")
    ResponseEntity<String> dessiner(@AuthenticationPrincipal AgentConnecte agent) {
        var facteur = verification.facteur(agent.agent()).filter(f -> f.active().isEmpty()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var adresse = agents.parId(agent.agent()).orElseThrow().adresse().texte();
        return ResponseEntity.ok().contentType(MediaType.valueOf("image/svg+xml")).cacheControl(CacheControl.noStore())
                .body(CodeQr.svg(Totp.adresse(facteur.secret(), adresse)));
    }

    @PostMapping(Exigence.PAGE)
    ModelAndView activer(@RequestParam(defaultValue = "") String motDePasse, @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal AgentConnecte agent) {
        return verification.activer(agent.agent(), motDePasse, code)
                .map(codes -> page(agent, codes, List.of(), "C’est fait : un code sera demandé à vos prochaines connexions."))
                .orElseGet(() -> page(agent, List.of(), List.of(Refus.duChamp("code", "refuse",
                        "Le mot de passe ou le code n’est pas le bon. Attendez le code suivant, et vérifiez que l’heure du téléphone est juste.")), null));
    }

    @PostMapping(Exigence.PAGE + "/codes")
    ModelAndView renouveler(@RequestParam(defaultValue = "") String code, @AuthenticationPrincipal AgentConnecte agent) {
        return avecUnCode(agent, code, () -> page(agent, verification.renouvelerLesCodes(agent.agent()), List.of(), "Vos anciens codes ne servent plus."));
    }

    @PostMapping(Exigence.PAGE + "/retrait")
    ModelAndView retirer(@RequestParam(defaultValue = "") String code, @AuthenticationPrincipal AgentConnecte agent, HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (exigence.estExigee()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return avecUnCode(agent, code, () -> {
            verification.retirer(agent.agent(), agent.identite());
            session.rendre(requete, reponse);
            return new ModelAndView("redirect:/gestion/connexion");
        });
    }

    private ModelAndView avecUnCode(AgentConnecte agent, String code, Supplier<ModelAndView> suite) {
        return switch (verification.verifier(agent.agent(), code)) {
            case Verdict.Juste _ -> suite.get();
            case Verdict.Faux _ -> page(agent, List.of(), List.of(Refus.duChamp("code", "code_faux",
                    "Ce code n’est pas le bon, ou il a déjà servi : attendez le suivant.")), null);
            case Verdict.TropTot(var duree) -> page(agent, List.of(), List.of(Refus.duChamp("code", "trop_tot",
                    "Trop d’essais : recommencez dans " + duree.plusMillis(999).toSeconds() + " secondes.")), null);
        };
    }

    private ModelAndView page(AgentConnecte agent, List<String> codes, List<Refus> refus, String fait) {
        var facteur = verification.facteur(agent.agent());
        var vue = new VueFacteur(facteur.filter(f -> f.active().isEmpty()).map(f -> Totp.enTexte(f.secret()).replaceAll("(.{4})(?!$)", "$1 ")).orElse(""),
                facteur.flatMap(SecondFacteur::active).map(le -> EnFrancais.dateEtHeure(le, EnFrancais.PARIS)).orElse(""),
                EnFrancais.compte(verification.codesRestants(agent.agent()), "code") + " de secours", exigence.estExigee(), codes,
                Champ.de("motDePasse", "Votre mot de passe"),
                Champ.de("code", "Code à six chiffres").avecAide("Celui que montre votre téléphone.").avecRefus(refus),
                refus.isEmpty() ? null : ResumeErreurs.de("Rien n’a été changé", refus, null), fait);
        return new ModelAndView("agent/web/facteur/facteur", Map.of("vue", vue), refus.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
