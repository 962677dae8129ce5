-- How many pieces wait, kept by the very transactions that change the queue: a number read is true at that instant, however many wait.
-- A change adds a line and touches nobody else's, so that nobody waits for anybody; the lines are added up when they are read, and from
-- time to time folded into one. « heure » : hours since 1970 of « depuis », so that those that are late are counted as well.
create table justificatif.attente_compte (
    campagne  text    not null,
    bureau    text    not null,
    file      text    not null,
    redeposee boolean not null,
    anomalie  boolean not null,
    heure     bigint  not null,
    nombre    bigint  not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create index attente_compte_campagne on justificatif.attente_compte (campagne, bureau);

insert into justificatif.attente_compte (campagne, bureau, file, redeposee, anomalie, heure, nombre)
select campagne, bureau, file, redeposee, anomalie, floor(extract(epoch from depuis) / 3600), count(*)
from justificatif.attente group by 1, 2, 3, 4, 5, 6;

create procedure justificatif.compter(ligne justificatif.attente, combien int) language sql as $$
    insert into justificatif.attente_compte (campagne, bureau, file, redeposee, anomalie, heure, nombre)
    values (ligne.campagne, ligne.bureau, ligne.file, ligne.redeposee, ligne.anomalie, floor(extract(epoch from ligne.depuis) / 3600), combien)
$$;

-- Lines that another transaction is folding are left to it.
create procedure justificatif.plier_les_comptes(celle text, celui text) language sql as $$
    with pliees as (
        delete from justificatif.attente_compte where ctid = any (array(
            select ctid from justificatif.attente_compte where campagne = celle and bureau = celui for update skip locked))
        returning *)
    insert into justificatif.attente_compte (campagne, bureau, file, redeposee, anomalie, heure, nombre)
    select campagne, bureau, file, redeposee, anomalie, heure, sum(nombre) from pliees group by 1, 2, 3, 4, 5, 6 having sum(nombre) <> 0
$$;

create function justificatif.attente_changee() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        call justificatif.compter(old, -1);
    end if;
    if tg_op <> 'DELETE' then
        call justificatif.compter(new, 1);
    end if;
    if random() < 0.001 then
        call justificatif.plier_les_comptes(coalesce(new.campagne, old.campagne), coalesce(new.bureau, old.bureau));
    end if;
    return null;
end
$$;

create trigger attente_comptee after insert or delete on justificatif.attente for each row execute function justificatif.attente_changee();
create trigger attente_recomptee after update on justificatif.attente for each row
    when ((old.campagne, old.bureau, old.file, old.redeposee, old.anomalie, old.depuis)
        is distinct from (new.campagne, new.bureau, new.file, new.redeposee, new.anomalie, new.depuis))
    execute function justificatif.attente_changee();
