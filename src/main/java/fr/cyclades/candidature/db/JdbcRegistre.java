package fr.cyclades.candidature.db;

import fr.cyclades.candidature.Brouillon;
import fr.cyclades.candidature.Candidature;
import fr.cyclades.candidature.Registre;
import fr.cyclades.candidature.Version;
import fr.cyclades.socle.Identite;
import fr.cyclades.socle.NumeroInscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The writing side. */
@Component
class JdbcRegistre implements Registre {

    private final JdbcClient base;
    private final JdbcBrouillons brouillons;
    private final Sequences sequences;

    JdbcRegistre(JdbcClient base, JdbcBrouillons brouillons, Sequences sequences) {
        this.base = base;
        this.brouillons = brouillons;
        this.sequences = sequences;
    }

    @Override
    public Optional<Brouillon> brouillon(UUID id, UUID candidat) {
        return brouillons.parId(id, candidat, false);
    }

    @Override
    public Optional<Brouillon> brouillonVerrouille(UUID id, UUID candidat) {
        return brouillons.parId(id, candidat, true);
    }

    /** « No key »: what points to this row can be written meanwhile by who holds the lock of its pieces, which comes after this one. */
    @Override
    public Optional<Integer> verrouiller(UUID candidature) {
        return base.sql("select version from candidature.candidature where id = ? and etat = 'enregistree' for no key update")
                .params(candidature)
                .query(Integer.class)
                .optional();
    }

    @Override
    public List<Brouillon> brouillons(UUID candidat) {
        return brouillons.de(candidat);
    }

    @Override
    public Brouillon commencer(Brouillon brouillon) {
        return brouillons.commencer(brouillon);
    }

    @Override
    public Optional<Brouillon> garder(Brouillon lu, Brouillon suivant) {
        return brouillons.garder(lu, suivant);
    }

    @Override
    public void oublier(UUID brouillon) {
        brouillons.oublier(brouillon);
    }

    @Override
    public NumeroInscription numeroSuivant(String academie, int session) {
        return NumeroInscription.de(academie, session, sequences.suivant(academie, session));
    }

    @Override
    public boolean inscrire(Candidature.Enregistree candidature, boolean unique, int revision, Agents agents) {
        var f = candidature.fiche();
        return base.sql("""
                        insert into candidature.candidature (id, candidat, campagne, examen, session, session_de_passage, numero, etat,
                            depuis, unique_par_session, version, revision, enregistree_le, modifiee_le, nom, prenoms, specialite,
                            etablissement, projection)
                        values (:id, :candidat, :campagne, :examen, :session, :passage, :numero, 'enregistree', :le, :unique, :version,
                            :revision, :le, :le, :nom, :prenoms, :specialite, :etablissement, :projection::jsonb)
                        on conflict (candidat, examen, session) where etat = 'enregistree' and unique_par_session do nothing""")
                .param("id", f.id())
                .param("candidat", f.candidat())
                .param("campagne", f.campagne())
                .param("examen", f.examen())
                .param("session", f.session())
                .param("passage", f.sessionDePassage())
                .param("numero", f.numero().texte())
                .param("le", Ecriture.instant(f.enregistreeLe()))
                .param("unique", unique)
                .param("version", f.version())
                .param("revision", revision)
                .param("nom", agents.nom())
                .param("prenoms", agents.prenoms())
                .param("specialite", agents.projection().get("specialite"))
                .param("etablissement", agents.projection().get("etablissement"))
                .param("projection", Ecriture.json(agents.projection()))
                .update() == 1;
    }

    @Override
    public void modifier(Candidature.Enregistree candidature, int revision, Agents agents) {
        var f = candidature.fiche();
        base.sql("""
                        update candidature.candidature
                        set version = ?, revision = ?, modifiee_le = ?, nom = ?, prenoms = ?, specialite = ?, etablissement = ?,
                            projection = ?::jsonb
                        where id = ?""")
                .params(f.version(), revision, Ecriture.instant(f.modifieeLe()), agents.nom(), agents.prenoms(),
                        agents.projection().get("specialite"), agents.projection().get("etablissement"),
                        Ecriture.json(agents.projection()), f.id())
                .update();
    }

    @Override
    public void verser(Version v, int revision) {
        base.sql("""
                        with fini as (delete from candidature.brouillon where id = :id),
                        passage as (
                            insert into candidature.passage (candidature, etat, le, auteur)
                            select :id, 'enregistree', :le, :auteur where :numero = 1)
                        insert into candidature.version (candidature, numero, revision, reponses, constat, empreinte, instant, auteur, motif)
                        values (:id, :numero, :revision, :reponses::jsonb, :constat::jsonb, :empreinte, :le, :auteur, :motif)""")
                .param("id", v.candidature())
                .param("numero", v.numero())
                .param("revision", revision)
                .param("reponses", Ecriture.reponses(v.reponses()))
                .param("constat", Ecriture.json(v.constat()))
                .param("empreinte", v.empreinte())
                .param("le", Ecriture.instant(v.instant()))
                .param("auteur", Ecriture.auteur(v.auteur()))
                .param("motif", v.motif())
                .update();
    }

    @Override
    public Optional<Integer> versionDeLaRevision(UUID candidature, int revision) {
        return base.sql("select max(numero) from candidature.version where candidature = ? and revision = ? having max(numero) > 0")
                .params(candidature, revision)
                .query(Integer.class)
                .optional();
    }

    @Override
    public int revision(UUID candidature) {
        return base.sql("select revision from candidature.candidature where id = ?").params(candidature).query(Integer.class).single();
    }

    @Override
    public boolean desinscrire(Candidature.Enregistree candidature, Instant le, Identite auteur) {
        verrouiller(candidature.id());
        oublier(candidature.id());
        return base.sql("""
                        with touche as (
                            update candidature.candidature set etat = 'desinscrite', depuis = :le
                            where id = :id and etat = 'enregistree' returning id)
                        insert into candidature.passage (candidature, etat, le, auteur)
                        select id, 'desinscrite', :le, :auteur from touche""")
                .param("id", candidature.id())
                .param("le", Ecriture.instant(le))
                .param("auteur", Ecriture.auteur(auteur))
                .update() == 1;
    }
}
