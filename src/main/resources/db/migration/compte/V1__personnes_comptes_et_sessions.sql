create schema if not exists compte;

-- A person, as the identity document says. The account is another thing, and may be absent (decision 43).
create table compte.candidat (
    id                uuid        primary key,
    civilite          text        not null check (civilite in ('MADAME', 'MONSIEUR', 'NON_PRECISEE')),
    nom_de_naissance  text        not null,
    nom_d_usage       text        not null,
    prenoms           text        not null,
    naissance         date        not null,
    pays              text        not null,
    commune           text        not null,
    code_insee        text        not null,
    departement       text        not null,
    adresse           text        not null,
    adresse_cle       text        not null,
    numero            text        unique,
    etat_civil_fige   boolean     not null default false,
    cree              timestamptz not null
);
comment on column compte.candidat.prenoms is 'all of them, in the order of the document; empty for who has none';
comment on column compte.candidat.adresse_cle is 'the contact address, lower case: one address whatever its case';
comment on column compte.candidat.etat_civil_fige is 'since the first saved inscription, for ever (R144)';

create index candidat_adresse on compte.candidat (adresse_cle);

-- How a person signs in. Until its activation the address is proven by nobody: several may then share it, each with its own link.
create table compte.compte (
    id             uuid        primary key,
    candidat       uuid        not null unique references compte.candidat,
    adresse_cle    text        not null,
    mot_de_passe   text        not null,
    cree           timestamptz not null,
    remis          timestamptz,
    active         timestamptz
);
comment on column compte.compte.mot_de_passe is 'Argon2id, with its parameters';
comment on column compte.compte.remis is 'first handing of the activation mail to the mail server: the 48 hours start there (decision 9)';

create unique index compte_adresse on compte.compte (adresse_cle) where active is not null;
create index compte_en_attente on compte.compte (adresse_cle) where active is null;

-- Links sent by mail: single use, only their fingerprint is kept (decision 16).
create table compte.lien (
    jeton    bytea       primary key,
    usage    text        not null check (usage in ('ACTIVATION', 'REINITIALISATION', 'ADRESSE', 'RATTACHEMENT')),
    compte   uuid        references compte.compte on delete cascade,
    adresse  text,
    demande  timestamptz not null,
    limite   timestamptz,
    essais   int         not null default 0,
    utilise  timestamptz
);
comment on column compte.lien.adresse is 'the new address to confirm';
comment on column compte.lien.limite is 'empty for an activation, whose delay runs from the first handing of the mail';

create index lien_compte on compte.lien (compte);
create index lien_demande on compte.lien (demande);

create table compte.session (
    jeton    bytea       primary key,
    compte   uuid        not null references compte.compte on delete cascade,
    ouverte  timestamptz not null,
    vue      timestamptz not null,
    appareil text        not null
);
comment on column compte.session.vue is 'last access, written at most once a minute';

create index session_compte on compte.session (compte);
create index session_ouverte on compte.session (ouverte);

-- Failed attempts on an address, known or not: the fingerprint of the address only.
create table compte.echec (
    adresse bytea       primary key,
    nombre  int         not null,
    dernier timestamptz not null
);

-- Numéros candidat: one sequence per year of attribution (decision 20).
do $$
begin
    for annee in 2020..2080 loop
        execute format('create sequence compte.numero_candidat_%s maxvalue 9999999', annee);
    end loop;
end $$;
