-- Which window of a browser wrote a draft last, and since which revision: it is never in conflict with itself.
alter table candidature.brouillon
    add column fenetre        text   not null default '',
    add column fenetre_depuis int    not null default 0,
    add column fenetre_rang   bigint not null default 0;
