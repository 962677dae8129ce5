-- Why the service corrected; empty in a version of the candidate.
alter table candidature.version add column motif text not null default '';

-- How a decision of the service was notified, and the number of the letter.
alter table candidature.passage add column canal text not null default '', add column preuve text not null default '';

-- All the pieces of this version are conform: when, and who said the last word.
create table candidature.validation (
    candidature uuid        not null,
    version     int         not null,
    le          timestamptz not null,
    auteur      text        not null,
    primary key (candidature, version),
    foreign key (candidature, version) references candidature.version (candidature, numero)
);
