-- What is known of each object. A row without bytes is possible for a moment; bytes without a row are adopted by the inventory.
create schema stockage;

create table stockage.objet (
    empreinte bytea primary key check (octet_length(empreinte) = 32),
    taille bigint,
    cle text,
    dernier_depot timestamptz not null,
    vu timestamptz
);

create index objet_dernier_depot on stockage.objet (dernier_depot);

create table stockage.inventaire (
    instant timestamptz primary key,
    presents bigint not null,
    adoptes bigint not null,
    retires bigint not null,
    manquants text[] not null
);
