-- A decision on many files at once, in the background: each line is done, or set aside with the reason.
create table justificatif.lot (
    id     uuid        primary key,
    acte   text        not null check (acte in ('relance', 'annulation', 'suppression')),
    motif  text        not null default '',
    canal  text        not null default '',
    auteur uuid        not null,
    le     timestamptz not null
);

create index lot_auteur on justificatif.lot (auteur, le desc);

create table justificatif.lot_ligne (
    lot         uuid not null references justificatif.lot (id),
    rang        int  not null,
    candidature uuid not null,
    etat        text not null default 'a_faire' check (etat in ('a_faire', 'faite', 'ecartee')),
    explication text not null default '',
    primary key (lot, rang),
    unique (lot, candidature)
);

create index piece_incomplete on justificatif.piece (candidature) where demandee and obligatoire and etat in ('a_fournir', 'deposee', 'non_conforme');
