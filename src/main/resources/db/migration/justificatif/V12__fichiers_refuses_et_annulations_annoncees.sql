-- Why a machine did not keep a file (an older version of the récapitulatif, a virus): the sentence that was told to the candidate.
alter table justificatif.fichier add column rejet text not null default '';

-- When the whole inspection of the file ended.
alter table justificatif.fichier add column inspecte_le timestamptz;

-- When the candidate was told that a decision already announced was undone.
alter table justificatif.controle add column annulation_annoncee_le timestamptz;

drop index justificatif.controle_a_annoncer;
create index controle_a_annoncer on justificatif.controle (piece)
    where (annonce_le is null and annule_le is null) or (annonce_le is not null and annule_le is not null and annulation_annoncee_le is null);
