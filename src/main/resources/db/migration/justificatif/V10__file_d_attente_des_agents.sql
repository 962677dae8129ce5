-- What agents search a candidature on, and what says whose it is: the campagne and the bureau in charge. Written after each version.
create table justificatif.fiche (
    candidature uuid    primary key references candidature.candidature (id),
    campagne    text    not null,
    bureau      text    not null,
    numero      text    not null,
    nom         text    not null,
    cherche     text    not null,
    vivante     boolean not null
);
comment on column justificatif.fiche.cherche is 'names without accent nor capital, then the numbers, for a search by their beginning';

create index fiche_campagne on justificatif.fiche (campagne, bureau);
create index fiche_cherche on justificatif.fiche (cherche text_pattern_ops);

-- The pieces that wait for an agent: a copy kept by the triggers below, so that the next one is found at once among any number.
-- « bail » : until when « agent » holds it, so that two agents never get the same piece.
create table justificatif.attente (
    piece       uuid        primary key references justificatif.piece (id),
    candidature uuid        not null,
    campagne    text        not null,
    bureau      text        not null,
    code        text        not null,
    libelle     text        not null,
    numero      text        not null,
    nom         text        not null,
    file        text        not null check (file in ('controle', 'courrier')),
    redeposee   boolean     not null,
    anomalie    boolean     not null,
    depuis      timestamptz not null,
    limite      timestamptz not null,
    agent       uuid,
    bail        timestamptz
);

create index attente_ordre on justificatif.attente (file, depuis, piece);
create index attente_campagne on justificatif.attente (campagne, bureau, file, depuis, piece);
create index attente_candidature on justificatif.attente (candidature);
create index controle_auteur on justificatif.controle (auteur, le);
create index attente_agent on justificatif.attente (agent) where agent is not null;

create function justificatif.tenir_la_file(celle uuid) returns void language plpgsql as $$
begin
    insert into justificatif.attente (piece, candidature, campagne, bureau, code, libelle, numero, nom, file, redeposee, anomalie,
        depuis, limite)
    select p.id, p.candidature, x.campagne, x.bureau, p.code, p.libelle, x.numero, x.nom,
        case when p.etat in ('transmise', 'recue') then 'controle' else 'courrier' end,
        exists (select from justificatif.controle c where c.piece = p.id and c.decision = 'non_conforme' and c.annule_le is null),
        f.id is not null and (f.pages = 0 or p.signature and f.version_lue is null),
        coalesce(p.transmise_le, cast(p.recue_le as timestamp) at time zone 'UTC', d.ouverture), d.limite
    from justificatif.piece p
    join justificatif.demande d on d.id = p.demande
    join justificatif.fiche x on x.candidature = p.candidature
    left join justificatif.fichier f on f.id = p.fichier
    where p.id = celle and p.demandee and x.vivante
        and (p.etat in ('transmise', 'recue') or d.mode = 'postal' and p.etat in ('a_fournir', 'non_conforme'))
    on conflict (piece) do update set campagne = excluded.campagne, bureau = excluded.bureau, libelle = excluded.libelle,
        numero = excluded.numero, nom = excluded.nom, file = excluded.file, redeposee = excluded.redeposee,
        anomalie = excluded.anomalie, depuis = excluded.depuis, limite = excluded.limite;
    if not found then
        delete from justificatif.attente where piece = celle;
    end if;
end
$$;

create function justificatif.piece_changee() returns trigger language plpgsql as $$
begin
    perform justificatif.tenir_la_file(new.id);
    return null;
end
$$;

create function justificatif.fiche_changee() returns trigger language plpgsql as $$
begin
    perform justificatif.tenir_la_file(p.id) from justificatif.piece p where p.candidature = new.candidature;
    return null;
end
$$;

create function justificatif.fichier_change() returns trigger language plpgsql as $$
begin
    perform justificatif.tenir_la_file(p.id) from justificatif.piece p where p.id = new.piece and p.fichier = new.id;
    return null;
end
$$;

create trigger piece_en_file after insert or update on justificatif.piece for each row execute function justificatif.piece_changee();
create trigger fiche_en_file after insert or update on justificatif.fiche for each row execute function justificatif.fiche_changee();
create trigger fichier_en_file after update on justificatif.fichier for each row execute function justificatif.fichier_change();
