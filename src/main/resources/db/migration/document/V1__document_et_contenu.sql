-- « Mes documents »: printed once, kept for ever, shown in their last version only (R153).
create schema document;

-- A key is printed on the paper, so it is reserved before the document exists.
create table document.cle (
    cle         text primary key check (cle ~ '^[A-HJKMNP-Z2-9]{8}$'),
    candidature uuid not null,
    type        text not null check (type ~ '^[a-z][a-z0-9_]*$'),
    version     int  not null check (version >= 1),
    unique (candidature, type, version)
);

create table document.document (
    id          uuid                     primary key,
    rang        bigint                   generated always as identity,
    cle         text                     not null unique references document.cle,
    candidat    uuid                     not null,
    candidature uuid                     not null,
    type        text                     not null,
    version     int                      not null,
    libelle     text                     not null,
    groupe      text                     not null,
    fichier     text                     not null,
    fuseau      text                     not null,
    lieu        text                     not null,
    octets      bigint                   not null,
    publie      timestamp with time zone not null,
    annonce     timestamp with time zone,
    unique (candidature, type, version)
);

comment on column document.document.annonce is 'when the mail that names it was written';

create index document_du_candidat on document.document (candidat);

create table document.contenu (
    document  uuid  primary key references document.document,
    octets    bytea not null,
    empreinte bytea not null check (octet_length(empreinte) = 32)
);

comment on column document.contenu.empreinte is 'SHA-256 of the bytes';

-- A PDF is compressed already.
alter table document.contenu alter column octets set storage external;
