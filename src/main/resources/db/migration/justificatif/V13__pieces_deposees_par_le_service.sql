-- A file that an agent deposited for the candidate: how the document came, why, and on which day. Empty for what the candidate deposited.
alter table justificatif.fichier
    add column voie text not null default '' check (voie in ('', 'poste', 'mail', 'guichet')),
    add column motif text not null default '',
    add column recu_le date,
    add constraint fichier_remis check ((voie = '') = (recu_le is null));
