create schema if not exists correspondance;

-- « Me prévenir »: one mail to each person when the service opens.
create table correspondance.ouverture_attendue (
    candidat    uuid        not null,
    campagne    text        not null,
    demandee_le timestamptz not null,
    prevenue_le timestamptz,
    primary key (candidat, campagne)
);

create index ouverture_attendue_a_prevenir on correspondance.ouverture_attendue (campagne) where prevenue_le is null;
