package fr.cyclades.justificatif.web.gestion;

import fr.cyclades.agent.AgentConnecte;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Perimetre;
import fr.cyclades.campagne.Campagne;
import fr.cyclades.campagne.Campagnes;
import fr.cyclades.habillage.Badge;
import fr.cyclades.habillage.Champ;
import fr.cyclades.habillage.Champ.Option;
import fr.cyclades.habillage.Ton;
import fr.cyclades.justificatif.controle.Comptes;
import fr.cyclades.justificatif.controle.Corbeille;
import fr.cyclades.justificatif.controle.FileDAttente;
import fr.cyclades.justificatif.controle.Filtre;
import fr.cyclades.justificatif.controle.Ligne;
import fr.cyclades.justificatif.web.gestion.VueFile.CompteRendu;
import fr.cyclades.justificatif.web.gestion.lot.FormulaireDeLot;
import fr.cyclades.socle.EnFrancais;
import fr.cyclades.socle.Horloge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes the page of the queue. */
@Component
class FileFactory {

    private static final int PAR_PAGE = 50;

    private final FileDAttente file;
    private final Agents agents;
    private final Campagnes campagnes;
    private final HeureDuBureau heure;
    private final Horloge horloge;

    FileFactory(FileDAttente file, Agents agents, Campagnes campagnes, HeureDuBureau heure, Horloge horloge) {
        this.file = file;
        this.agents = agents;
        this.campagnes = campagnes;
        this.heure = heure;
        this.horloge = horloge;
    }

    VueFile page(AgentConnecte agent, Perimetre perimetre, Filtre filtre, int page, CompteRendu compteRendu, Predicate<UUID> cochees) {
        var maintenant = horloge.maintenant();
        var comptes = file.compter(perimetre, maintenant);
        var nombre = file.compter(perimetre, filtre, maintenant);
        var pages = (int) Math.max(1, (nombre + PAR_PAGE - 1) / PAR_PAGE);
        var demandee = Math.clamp(page, 1, pages);
        var lignes = file.lister(perimetre, filtre, maintenant, (demandee - 1) * PAR_PAGE, PAR_PAGE);
        return new VueFile(resume(comptes, agent, perimetre, maintenant), corbeilles(comptes, filtre), campagne(perimetre, filtre), code(perimetre, filtre),
                caches(filtre), lignes(lignes, filtre, agent, maintenant, cochees), filtre.corbeille() == Corbeille.COURRIER, Champ.de("recueLe", "Reçues le"),
                heure.jour(maintenant, perimetre).toString(), demandee, pages, Adresses.pages(filtre), compteRendu, FormulaireDeLot.nouveau(), filtrees(filtre, nombre));
    }

    /** The tabs count the whole of each queue: a filter says its own count. */
    private static VueFile.Filtrees filtrees(Filtre filtre, long nombre) {
        return filtre.campagne().isEmpty() && filtre.code().isEmpty() ? null
                : new VueFile.Filtrees(nombre(nombre) + (nombre > 1 ? " pièces répondent à ce filtre." : " pièce répond à ce filtre."),
                        Adresses.file(new Filtre(filtre.corbeille(), "", "")));
    }

    String resume(Comptes comptes, AgentConnecte agent, Perimetre perimetre, Instant maintenant) {
        var faites = file.decidees(agent.agent(), heure.matin(maintenant, perimetre));
        return nombre(comptes.aControler()) + (comptes.aControler() > 1 ? " pièces à contrôler" : " pièce à contrôler")
                + (comptes.enRetard() == 0 ? "" : ", dont " + nombre(comptes.enRetard()) + " depuis plus de 7 jours")
                + (faites == 0 ? "" : " · " + nombre(faites) + (faites > 1 ? " décidées" : " décidée") + " par vous aujourd’hui");
    }

    static String nombre(long nombre) {
        return String.format(Locale.FRENCH, "%,d", nombre);
    }

    private static List<VueFile.Corbeille> corbeilles(Comptes comptes, Filtre filtre) {
        return Arrays.stream(Corbeille.values()).map(c -> new VueFile.Corbeille(c.libelle(), nombre(comptes.de(c)), Adresses.file(filtre.dans(c)),
                c == filtre.corbeille())).toList();
    }

    private Champ campagne(Perimetre perimetre, Filtre filtre) {
        var options = perimetre.toutesLesCampagnes().stream().map(campagnes::parCode).flatMap(java.util.Optional::stream)
                .map(c -> Option.de(c.code(), c.notice().titreLong())).sorted(java.util.Comparator.comparing(Option::libelle)).toList();
        return Champ.de("campagne", "Examen ou concours").avecOptions(options).avecValeur(filtre.campagne()).optionnel();
    }

    private Champ code(Perimetre perimetre, Filtre filtre) {
        return Champ.de("code", "Sorte de pièce").optionnel().avecValeur(filtre.code())
                .avecOptions(file.sortes(perimetre).stream().map(s -> Option.de(s.code(), s.libelle() + " (" + s.code() + ")")).toList());
    }

    static Map<String, String> caches(Filtre filtre) {
        return Map.of("file", filtre.corbeille().code(), "campagne", filtre.campagne(), "code", filtre.code());
    }

    List<VueFile.Ligne> lignes(List<Ligne> lignes, Filtre filtre, AgentConnecte agent, Instant maintenant, Predicate<UUID> cochees) {
        var noms = agents.noms(lignes.stream().flatMap(l -> l.bail().stream()).map(Ligne.Bail::agent).toList());
        return lignes.stream().map(l -> ligne(l, filtre, agent, noms, maintenant, cochees.test(l.piece()))).toList();
    }

    private VueFile.Ligne ligne(Ligne l, Filtre filtre, AgentConnecte agent, Map<UUID, String> noms, Instant maintenant, boolean cochee) {
        var campagne = campagnes.parCode(l.campagne());
        var zone = campagne.map(Campagne::zone).orElse(EnFrancais.PARIS);
        var tenue = l.bail().map(b -> b.agent().equals(agent.agent()) ? "Ouverte par vous" : "Ouverte par " + noms.getOrDefault(b.agent(), "un autre agent")).orElse("");
        var courrier = filtre.corbeille() == Corbeille.COURRIER;
        return new VueFile.Ligne(l.piece().toString(), Adresses.piece(l.piece(), filtre), l.nom(), l.numero(), l.libelle(),
                courrier ? "attendue par la poste"
                        : "le " + EnFrancais.jour(l.depuis().atZone(zone).toLocalDate()) + " à " + EnFrancais.heure(l.depuis().atZone(zone).toLocalTime()),
                EnFrancais.jour(l.limite().minusMillis(1).atZone(zone).toLocalDate()), badges(l, maintenant, courrier), tenue, cochee);
    }

    private static List<Badge> badges(Ligne l, Instant maintenant, boolean courrier) {
        var badges = new ArrayList<Badge>();
        badges.add(l.redeposee() ? new Badge(courrier ? "Refusée" : "Redéposée", Ton.INFO) : null);
        badges.add(l.anomalie() ? new Badge("À voir", Ton.ATTENTE) : null);
        badges.add(!courrier && !l.depuis().isAfter(maintenant.minus(FileDAttente.PATIENCE)) ? new Badge("En retard", Ton.KO) : null);
        return badges.stream().filter(Objects::nonNull).toList();
    }
}
