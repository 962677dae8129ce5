-- The aménagements that live candidatures ask for. No health datum: neither the reason, nor the dossier, which travels elsewhere.
create schema if not exists amenagement;

create table amenagement.demande (
    candidature uuid                     primary key references candidature.candidature (id),
    campagne    text                     not null,
    bureau      text                     not null,
    numero      text                     not null,
    nature      text                     not null check (nature in ('NOUVELLE', 'EXISTANTE')),
    demandee_le timestamp with time zone not null,
    declaree_le timestamp with time zone,
    retiree_le  timestamp with time zone
);

create index demande_sans_dossier on amenagement.demande (campagne, bureau) where retiree_le is null and declaree_le is null;
