create schema if not exists agent;

-- Somebody who works for an exam service. Nothing in common with the accounts of candidates: another table, another cookie, other rules.
create table agent.agent (
    id           uuid        primary key,
    civilite     text        not null check (civilite in ('MADAME', 'MONSIEUR', 'NON_PRECISEE')),
    nom          text        not null,
    prenom       text        not null,
    service      text        not null,
    adresse      text        not null,
    adresse_cle  text        not null unique,
    mot_de_passe text,
    actif        boolean     not null default true,
    cree         timestamptz not null
);
comment on column agent.agent.service is 'as printed under the name of the site: « Bureau des baccalauréats professionnels »';
comment on column agent.agent.mot_de_passe is 'Argon2id, with its parameters; empty until the agent has chosen it';

-- What an agent may do, and on what. An empty column means all of them.
create table agent.habilitation (
    id       uuid        primary key,
    agent    uuid        not null references agent.agent,
    role     text        not null check (role in ('PIECES', 'CANDIDATURES', 'DECISIONS', 'ADMINISTRATION')),
    academie text        not null default '',
    examen   text        not null default '',
    bureau   text        not null default '',
    accordee timestamptz not null,
    unique (agent, role, academie, examen, bureau)
);

create table agent.session (
    jeton   bytea       primary key,
    agent   uuid        not null references agent.agent,
    ouverte timestamptz not null,
    vue     timestamptz not null
);
create index session_agent on agent.session (agent);

-- Links by which an agent chooses a password: single use, only their fingerprint is kept (decision 16).
create table agent.lien (
    jeton   bytea       primary key,
    agent   uuid        not null references agent.agent,
    limite  timestamptz not null,
    utilise timestamptz
);
create index lien_agent on agent.lien (agent);
