create schema campagne;

-- What the files of campagnes/ said at the last start.
create table campagne.campagne (
    code                text        primary key,
    empreinte           text        not null,
    -- The relative dates of the demonstration count from this day, for ever.
    jour_zero           date        not null,
    modifiee_le         timestamptz not null,
    ouverture           timestamptz not null,
    -- The first instants that are refused.
    cloture             timestamptz not null,
    fin_de_modification timestamptz not null,
    check (ouverture < cloture)
);
