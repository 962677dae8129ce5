-- What the service notes of a dossier d’aménagement: it came, it is granted, it is refused. Each note stays; the one in force is the last
-- that was not taken back. Measures or the reason of the decision, in words that the candidate reads; never a medical reason.
create table amenagement.note (
    id          uuid                     primary key,
    rang        bigint                   generated always as identity,
    candidature uuid                     not null references amenagement.demande (candidature),
    etat        text                     not null check (etat in ('RECU', 'ACCORDE', 'REFUSE')),
    recu_le     date,
    message     text                     not null,
    auteur      uuid                     not null,
    le          timestamp with time zone not null,
    annulee_le  timestamp with time zone,
    annulee_par uuid
);

create index note_en_vigueur on amenagement.note (candidature, rang desc) where annulee_le is null;

-- How far the candidatures registered before this module were looked at, campagne by campagne.
create table amenagement.rattrapage (
    campagne text primary key,
    apres    uuid not null,
    fini     boolean not null
);
