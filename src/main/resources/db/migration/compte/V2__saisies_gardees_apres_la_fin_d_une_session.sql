-- A form sent after the end of a session, until its holder has signed in again: one hour.
create table compte.saisie (
    jeton   bytea       primary key,
    compte  uuid        not null references compte.compte on delete cascade,
    contenu bytea       not null,
    gardee  timestamptz not null
);
comment on column compte.saisie.jeton is 'SHA-256 of the token that the browser holds';
comment on column compte.saisie.contenu is 'sealed with a key derived from that token: unreadable without it';

create index saisie_compte on compte.saisie (compte);
create index saisie_gardee on compte.saisie (gardee);
