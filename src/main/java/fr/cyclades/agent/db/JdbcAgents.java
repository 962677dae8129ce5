package fr.cyclades.agent.db;

import fr.cyclades.acces.Jeton;
import fr.cyclades.agent.Agent;
import fr.cyclades.agent.Agents;
import fr.cyclades.agent.Habilitation;
import fr.cyclades.socle.AdresseMail;
import fr.cyclades.socle.Civilite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgents implements Agents {

    private static final String LECTURE = """
            select id, civilite, nom, prenom, service, adresse, mot_de_passe is not null as a_choisi, actif, cree from agent.agent
            """;

    private final JdbcClient base;
    private final Droits droits;

    JdbcAgents(JdbcClient base, Droits droits) {
        this.base = base;
        this.droits = droits;
    }

    @Override
    public List<Agent> tous(int debut, int nombre) {
        return base.sql(LECTURE + " order by service, nom, prenom, id limit :nombre offset :debut")
                .param("nombre", nombre).param("debut", debut).query(JdbcAgents::agent).list();
    }

    @Override
    public int nombre() {
        return base.sql("select count(*) from agent.agent").query(Integer.class).single();
    }

    @Override
    public Optional<Agent> parId(UUID agent) {
        return base.sql(LECTURE + " where id = :id").param("id", agent).query(JdbcAgents::agent).optional();
    }

    @Override
    public Optional<Agent> parAdresse(AdresseMail adresse) {
        return base.sql(LECTURE + " where adresse_cle = :cle").param("cle", adresse.cle()).query(JdbcAgents::agent).optional();
    }

    @Override
    public Map<UUID, String> noms(Collection<UUID> agents) {
        return parId(agents, Agent::nomAffiche);
    }

    @Override
    public Map<UUID, String> services(Collection<UUID> agents) {
        return parId(agents, Agent::service);
    }

    private Map<UUID, String> parId(Collection<UUID> agents, Function<Agent, String> quoi) {
        var trouves = new HashMap<UUID, String>();
        if (!agents.isEmpty()) {
            base.sql(LECTURE + " where id in (:ids)").param("ids", agents).query(JdbcAgents::agent).list()
                    .forEach(a -> trouves.put(a.id(), quoi.apply(a)));
        }
        return trouves;
    }

    @Override
    public Optional<String> motDePasse(UUID agent) {
        return base.sql("select mot_de_passe from agent.agent where id = :id and actif and mot_de_passe is not null")
                .param("id", agent).query(String.class).optional();
    }

    @Override
    public List<Habilitation> habilitations(UUID agent) {
        return droits.de(agent);
    }

    @Override
    public boolean ajouter(Agent agent) {
        return base.sql("""
                insert into agent.agent (id, civilite, nom, prenom, service, adresse, adresse_cle, actif, cree)
                values (:id, :civilite, :nom, :prenom, :service, :adresse, :cle, :actif, :cree) on conflict (adresse_cle) do nothing
                """)
                .param("id", agent.id()).param("civilite", agent.civilite().name()).param("nom", agent.nom())
                .param("prenom", agent.prenom()).param("service", agent.service()).param("adresse", agent.adresse().texte())
                .param("cle", agent.adresse().cle()).param("actif", agent.actif()).param("cree", enBase(agent.cree())).update() == 1;
    }

    @Override
    public void changerMotDePasse(UUID agent, String empreinte) {
        base.sql("update agent.agent set mot_de_passe = :empreinte where id = :id").param("empreinte", empreinte).param("id", agent).update();
    }

    @Override
    public void activer(UUID agent, boolean actif) {
        base.sql("update agent.agent set actif = :actif where id = :id").param("actif", actif).param("id", agent).update();
    }

    @Override
    public boolean accorder(UUID agent, Habilitation habilitation, Instant quand) {
        return droits.ajouter(agent, habilitation, enBase(quand));
    }

    @Override
    public boolean retirer(UUID agent, UUID habilitation) {
        return droits.retirer(agent, habilitation);
    }

    @Override
    public int administrateurs() {
        return base.sql("""
                select count(distinct a.id) from agent.agent a join agent.habilitation h on h.agent = a.id
                where h.role = 'ADMINISTRATION' and a.actif and a.mot_de_passe is not null
                """).query(Integer.class).single();
    }

    @Override
    public void garderLien(Jeton lien, UUID agent, Instant limite) {
        base.sql("insert into agent.lien (jeton, agent, limite) values (:jeton, :agent, :limite)")
                .param("jeton", lien.empreinte()).param("agent", agent).param("limite", enBase(limite)).update();
    }

    @Override
    public Optional<UUID> lien(Jeton lien, Instant maintenant) {
        return base.sql("select agent from agent.lien where jeton = :jeton and utilise is null and limite > :maintenant")
                .param("jeton", lien.empreinte()).param("maintenant", enBase(maintenant)).query(UUID.class).optional();
    }

    @Override
    public boolean utiliser(Jeton lien, Instant maintenant) {
        return base.sql("update agent.lien set utilise = :maintenant where jeton = :jeton and utilise is null")
                .param("jeton", lien.empreinte()).param("maintenant", enBase(maintenant)).update() == 1;
    }

    private static Agent agent(ResultSet r, int rang) throws SQLException {
        return new Agent(r.getObject("id", UUID.class), Civilite.valueOf(r.getString("civilite")), r.getString("nom"), r.getString("prenom"),
                r.getString("service"), new AdresseMail(r.getString("adresse")), r.getBoolean("a_choisi"), r.getBoolean("actif"),
                r.getObject("cree", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime enBase(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
