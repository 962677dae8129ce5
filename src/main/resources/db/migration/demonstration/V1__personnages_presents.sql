create schema demonstration;

-- The demonstration people already brought in, so that each comes once.
create table demonstration.presence (
    cle      text primary key,
    candidat uuid not null references compte.candidat
);
