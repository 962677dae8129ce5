-- Who did what, when, on which object: rows are added, never changed nor removed.
create schema journal;

create table journal.acte (
    id      bigint                   generated always as identity primary key,
    quand   timestamp with time zone not null,
    role    text                     not null check (role in ('candidat', 'agent', 'systeme')),
    auteur  uuid,
    nature  text                     not null check (nature ~ '^[a-z][a-z0-9_]*$'),
    objet   uuid                     not null,
    details jsonb                    not null,
    check ((auteur is null) = (role = 'systeme'))
);

create index acte_de_l_objet on journal.acte (objet, quand desc, id desc);

create function journal.refuser() returns trigger language plpgsql as $$
begin
    raise exception 'journal.acte is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger acte_immuable before update or delete or truncate on journal.acte
    for each statement execute function journal.refuser();
