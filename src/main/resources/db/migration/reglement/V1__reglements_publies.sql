create schema if not exists reglement;

create table reglement.reglement_publie (
    empreinte char(64) primary key,
    campagne  text not null,
    texte     text not null,
    publie_le timestamptz not null
);

comment on table reglement.reglement_publie is 'Définitions dont une version enregistrée peut porter l’empreinte : gardées telles quelles, pour toujours';
