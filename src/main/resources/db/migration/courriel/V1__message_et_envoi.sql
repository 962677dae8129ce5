-- The outbox: written in the transaction of the act, sent after commit.
create schema courriel;

create table courriel.message (
    id          uuid                     primary key,
    rang        bigint                   generated always as identity,
    cle         text                     not null unique,
    candidat    uuid,
    adresse     text,
    objet       text                     not null check (objet !~ '[[:cntrl:]]'),
    html        text                     not null,
    texte       text                     not null,
    message_id  text                     not null unique,
    ecrit       timestamp with time zone not null,
    remis       timestamp with time zone,
    abandonne   timestamp with time zone,
    destination text,
    check ((candidat is null) <> (adresse is null)),
    check ((remis is null) = (destination is null)),
    check (remis is null or abandonne is null)
);

comment on column courriel.message.destination is 'the address it was really handed over for';

create index message_du_candidat on courriel.message (candidat, ecrit desc, rang desc) where candidat is not null;
create index message_remis on courriel.message (remis desc, rang desc) where remis is not null;

create table courriel.envoi (
    message uuid                     not null references courriel.message,
    rang    int                      not null check (rang >= 1),
    instant timestamp with time zone not null,
    issue   text                     not null check (issue in ('remis', 'echec')),
    reponse text                     not null,
    primary key (message, rang)
);
