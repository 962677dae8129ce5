create schema if not exists justificatif;

-- What one regroupement asks of one candidature, one row per way to travel. Opened by the versions, never removed. « ouverture » and
-- « limite » (the first instant refused) are those of the campagne when the row was last written, for the lists of the agents.
create table justificatif.demande (
    id              uuid        primary key,
    candidature     uuid        not null references candidature.candidature (id),
    campagne        text        not null,
    regroupement    text        not null,
    libelle         text        not null,
    mode            text        not null check (mode in ('en_ligne', 'postal')),
    ouverture       timestamptz not null,
    limite          timestamptz not null,
    fournie_le      timestamptz,
    fournie_version int,
    validee_le      timestamptz,
    unique (candidature, regroupement, mode)
);

create index demande_campagne on justificatif.demande (campagne, limite);

-- One piece asked, in words frozen with the version that asked it last. « demandee » is false when the answers no longer ask it: set
-- aside, never deleted. « revision » counts every change: who decides names the one he saw.
create table justificatif.piece (
    id             uuid        primary key,
    demande        uuid        not null references justificatif.demande (id),
    candidature    uuid        not null,
    code           text        not null,
    rang           int         not null,
    libelle        text        not null,
    aide           text        not null,
    motif          text        not null,
    obligatoire    boolean     not null,
    signature      boolean     not null,
    source         text        not null,
    demandee       boolean     not null,
    version        int         not null,
    revision       int         not null,
    etat           text        not null
        check (etat in ('a_fournir', 'deposee', 'transmise', 'recue', 'non_conforme', 'conforme')),
    fichier        uuid,
    deposee_le     timestamptz,
    transmise_le   timestamptz,
    a_verifier     boolean     not null default false,
    recue_le       date,
    controlee_le   timestamptz,
    refus          text        not null default '',
    commentaire    text        not null default '',
    redepot        timestamptz,
    validee_le     timestamptz,
    unique (candidature, code)
);

create index piece_demande on justificatif.piece (demande);
create index piece_a_controler on justificatif.piece (transmise_le) where demandee and etat in ('transmise', 'recue');

-- What was uploaded for a piece, kept as history once replaced or removed. The bytes are in the storage, under « objet ».
create table justificatif.fichier (
    id          uuid        primary key,
    piece       uuid        not null references justificatif.piece (id),
    objet       text        not null,
    nom         text        not null,
    type        text        not null,
    octets      bigint      not null,
    pages       int         not null default 0,
    photos      int         not null default 0,
    depose_le   timestamptz not null,
    depose_par  text        not null,
    version     int         not null,
    version_lue int,
    retire_le   timestamptz
);

create index fichier_piece on justificatif.fichier (piece, depose_le);
create index fichier_objet on justificatif.fichier (objet);

-- Each decision of the service on a piece; « etat_avant » is what an undo gives back, « annonce_le » when the candidate was told.
create table justificatif.controle (
    id          uuid        primary key,
    piece       uuid        not null references justificatif.piece (id),
    fichier     uuid        references justificatif.fichier (id),
    decision    text        not null check (decision in ('conforme', 'non_conforme', 'recue')),
    refus       text        not null default '',
    commentaire text        not null default '',
    recue_le    date,
    le          timestamptz not null,
    auteur      text        not null,
    etat_avant  text        not null,
    revision    int         not null,
    annonce_le  timestamptz,
    annule_le   timestamptz,
    annule_par  text
);

create index controle_piece on justificatif.controle (piece, le);
create index controle_a_annoncer on justificatif.controle (piece) where annonce_le is null and annule_le is null;

-- Each « J’ai fourni toutes mes pièces », with the text that was read.
create table justificatif.transmission (
    id      uuid        primary key,
    demande uuid        not null references justificatif.demande (id),
    version int         not null,
    texte   text        not null,
    le      timestamptz not null,
    auteur  text        not null
);

create index transmission_demande on justificatif.transmission (demande, le);

-- Each signature by a click: one per version and mode.
create table justificatif.signature (
    candidature uuid        not null references candidature.candidature (id),
    version     int         not null,
    mode        text        not null,
    texte       text        not null,
    le          timestamptz not null,
    auteur      text        not null,
    primary key (candidature, version, mode)
);
