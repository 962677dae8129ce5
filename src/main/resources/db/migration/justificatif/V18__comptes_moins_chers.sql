-- The lines of the counts are added by the trigger itself, whose statements are planned once, no longer by a procedure planned at each piece;
-- emptying the queue empties its counts.
create or replace function justificatif.attente_changee() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into justificatif.attente_compte (campagne, bureau, file, redeposee, anomalie, heure, nombre)
        values (new.campagne, new.bureau, new.file, new.redeposee, new.anomalie, floor(extract(epoch from new.depuis) / 3600), 1);
    elsif tg_op = 'DELETE' then
        insert into justificatif.attente_compte (campagne, bureau, file, redeposee, anomalie, heure, nombre)
        values (old.campagne, old.bureau, old.file, old.redeposee, old.anomalie, floor(extract(epoch from old.depuis) / 3600), -1);
    else
        insert into justificatif.attente_compte (campagne, bureau, file, redeposee, anomalie, heure, nombre)
        values (old.campagne, old.bureau, old.file, old.redeposee, old.anomalie, floor(extract(epoch from old.depuis) / 3600), -1),
            (new.campagne, new.bureau, new.file, new.redeposee, new.anomalie, floor(extract(epoch from new.depuis) / 3600), 1);
    end if;
    if random() < 0.001 then
        call justificatif.plier_les_comptes(coalesce(new.campagne, old.campagne), coalesce(new.bureau, old.bureau));
    end if;
    return null;
end
$$;

drop procedure justificatif.compter(justificatif.attente, int);

-- Nobody else can write to the queue then: the lines that are seen are all of them.
create function justificatif.attente_videe() returns trigger language plpgsql as $$
begin
    delete from justificatif.attente_compte;
    return null;
end
$$;

create trigger attente_vide after truncate on justificatif.attente for each statement execute function justificatif.attente_videe();
