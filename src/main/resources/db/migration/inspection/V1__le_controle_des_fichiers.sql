create schema inspection;

-- What is asked of a file, and what was found. The mentions looked for are forgotten with the verdict.
create table inspection.inspection (
    fichier    uuid                     primary key,
    empreinte  bytea                    not null,
    formats    text                     not null,
    taille_max bigint                   not null,
    pages_max  integer                  not null,
    mentions   jsonb,
    etat       text                     not null default 'en_cours'
        check (etat in ('en_cours', 'attente_antivirus', 'attente_stockage', 'accepte', 'refuse', 'a_voir')),
    essais     integer                  not null default 0,
    demandee   timestamp with time zone not null,
    finie      timestamp with time zone,
    format     text,
    pages      integer,
    antivirus  boolean,
    refus      jsonb,
    conseils   jsonb,
    raison     text,
    check ((finie is null) = (etat in ('en_cours', 'attente_antivirus', 'attente_stockage'))),
    check (finie is null or mentions is null)
);

create index inspection_etat on inspection.inspection (etat) where etat in ('en_cours', 'attente_antivirus', 'attente_stockage', 'a_voir');
create index inspection_empreinte on inspection.inspection (empreinte);

create table inspection.page (
    fichier   uuid    not null references inspection.inspection on delete cascade,
    rang      integer not null,
    empreinte bytea   not null,
    largeur   integer not null,
    hauteur   integer not null,
    primary key (fichier, rang)
);

create index page_empreinte on inspection.page (empreinte);

-- The queue, a table of db-scheduler like public.scheduled_tasks.
create table inspection.tache (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index tache_execution_time on inspection.tache (execution_time);
create index tache_last_heartbeat on inspection.tache (last_heartbeat);
