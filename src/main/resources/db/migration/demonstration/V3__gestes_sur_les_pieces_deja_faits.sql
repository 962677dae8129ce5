-- How many of the gestures on the pieces of a démarche are done, so that each is done once.
alter table demonstration.demarche add column gestes integer not null default 0;
