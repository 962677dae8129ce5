-- A file given up is controlled again when asked: what is looked for in its text is kept until a verdict.
alter table inspection.inspection drop constraint inspection_check1;
alter table inspection.inspection add constraint inspection_mentions check (finie is null or mentions is null or etat = 'a_voir');
