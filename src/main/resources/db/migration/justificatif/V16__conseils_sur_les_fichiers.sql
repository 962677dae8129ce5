-- What the inspection advises on a file, one sentence a line: read again before the pieces are transmitted.
alter table justificatif.fichier add column conseils text not null default '';
