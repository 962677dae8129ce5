-- Pieces decided or received together, and the undoing of such a lot, are done in the background too.
alter table justificatif.lot drop constraint lot_acte_check;
alter table justificatif.lot add constraint lot_acte_check
    check (acte in ('relance', 'annulation', 'suppression', 'reception', 'conformite', 'reprise'));
alter table justificatif.lot add column recue_le date;

alter table justificatif.lot_ligne drop constraint lot_ligne_lot_candidature_key;
alter table justificatif.lot_ligne add column piece uuid;
alter table justificatif.lot_ligne add column revision int not null default 0;
alter table justificatif.lot_ligne add column controle uuid;
alter table justificatif.lot_ligne add column essais int not null default 0;
alter table justificatif.lot_ligne add constraint lot_ligne_une_fois unique nulls not distinct (lot, candidature, piece);

comment on column justificatif.lot_ligne.revision is 'of the piece as it was on the screen';
comment on column justificatif.lot_ligne.controle is 'the decision taken, or the one to undo';
comment on column justificatif.lot_ligne.essais is 'failures of the machine on this line; after three it is set aside';

create index lot_ligne_a_faire on justificatif.lot_ligne (lot, essais, rang) where etat = 'a_faire';
create index lot_ligne_faite on justificatif.lot_ligne (candidature) where etat = 'faite';
