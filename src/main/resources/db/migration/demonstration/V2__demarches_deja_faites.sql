-- What the demonstration people did already, so that each does it once.
create table demonstration.demarche (
    personnage  text primary key references demonstration.presence (cle),
    candidature uuid not null
);

comment on column demonstration.demarche.candidature is 'or the draft, which has the same identifier';
