-- The decisions whose document is in « Mes documents »: those noted before there were documents have none, and get theirs at the next start.
alter table amenagement.note add column notifiee_le timestamp with time zone;

create index decision_a_notifier on amenagement.note (rang) where notifiee_le is null and annulee_le is null and etat <> 'RECU';
