create schema if not exists candidature;

-- What a person has answered so far. Its identifier is also that of the candidature which it becomes or modifies.
create table candidature.brouillon (
    id              uuid        primary key,
    candidat        uuid        not null,
    campagne        text        not null,
    version_de_base int         not null default 0,
    reponses        jsonb       not null,
    revision        int         not null,
    empreinte       text        not null,
    commence_le     timestamptz not null,
    garde_le        timestamptz not null
);

create index brouillon_candidat on candidature.brouillon (candidat);

-- One new draft per person and campagne: a second « Démarrer mon inscription » finds the first.
create unique index brouillon_nouveau on candidature.brouillon (candidat, campagne) where version_de_base = 0;

-- One person, one exam, one session. The projected columns are what agents search on.
create table candidature.candidature (
    id                  uuid        primary key,
    candidat            uuid        not null,
    campagne            text        not null,
    examen              text        not null,
    session             int         not null,
    session_de_passage  int         not null,
    numero              text        not null unique,
    etat                text        not null
        check (etat in ('enregistree', 'desinscrite', 'annulee', 'supprimee', 'ecartee', 'transferee')),
    depuis              timestamptz not null,
    motif               text        not null default '',
    unique_par_session  boolean     not null,
    version             int         not null,
    revision            int         not null,
    enregistree_le      timestamptz not null,
    modifiee_le         timestamptz not null,
    nom                 text        not null,
    prenoms             text        not null,
    specialite          text,
    etablissement       text,
    projection          jsonb       not null
);

create index candidature_candidat on candidature.candidature (candidat);
create index candidature_campagne on candidature.candidature (campagne, etat);

-- One person, one live candidature per exam and session, in all France, unless the règlement says otherwise.
create unique index candidature_unique_par_session on candidature.candidature (candidat, examen, session)
    where etat = 'enregistree' and unique_par_session;

-- What each « Enregistrer » accepted. Never rewritten. The revision is that of the draft as the person had read it: the key by which
-- a replayed request is recognised.
create table candidature.version (
    candidature uuid        not null references candidature.candidature (id),
    numero      int         not null,
    revision    int         not null,
    reponses    jsonb       not null,
    constat     jsonb       not null,
    empreinte   text        not null,
    instant     timestamptz not null,
    auteur      text        not null,
    primary key (candidature, numero)
);

create function candidature.refuser_de_reecrire() returns trigger language plpgsql as $$
begin
    raise exception 'a version is never rewritten';
end
$$;

create trigger version_immuable before update or delete on candidature.version
    for each row execute function candidature.refuser_de_reecrire();

-- Each change of state, with who and when.
create table candidature.passage (
    id          bigint      generated always as identity primary key,
    candidature uuid        not null references candidature.candidature (id),
    etat        text        not null,
    le          timestamptz not null,
    auteur      text        not null,
    motif       text        not null default ''
);

create index passage_candidature on candidature.passage (candidature, id);
