-- What a candidate asks the service in writing about an inscription, and the answer.
create table correspondance.demande (
    id          uuid                     primary key,
    candidature uuid                     not null references candidature.candidature (id),
    candidat    uuid                     not null,
    campagne    text                     not null,
    bureau      text                     not null,
    objet       text                     not null check (objet in ('CHANGEMENT_D_ACADEMIE', 'COORDONNEES', 'ERREUR')),
    academie    text                     not null default '' check (academie ~ '^([0-9]{2})?$'),
    texte       text                     not null check (texte <> '' and length(texte) <= 2000),
    deposee_le  timestamp with time zone not null,
    acceptee    boolean,
    reponse     text                     not null default '' check (length(reponse) <= 2000),
    repondue_le timestamp with time zone,
    agent       uuid,
    check ((acceptee is null) = (repondue_le is null) and (acceptee is null) = (agent is null))
);

create index demande_du_candidat on correspondance.demande (candidat, deposee_le desc);
create index demande_a_traiter on correspondance.demande (deposee_le) where acceptee is null;
