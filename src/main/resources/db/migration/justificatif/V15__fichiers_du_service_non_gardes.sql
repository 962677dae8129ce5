-- A document that the bureau holds, whose file deposited by an agent could not be kept: it waits for an agent among the anomalies.
create or replace function justificatif.tenir_la_file(celle uuid) returns void language plpgsql as $$
begin
    insert into justificatif.attente (piece, candidature, campagne, bureau, code, libelle, numero, nom, file, redeposee, anomalie,
        depuis, limite)
    select p.id, p.candidature, x.campagne, x.bureau, p.code, p.libelle, x.numero, x.nom,
        case when p.etat in ('transmise', 'recue') then 'controle' else 'courrier' end,
        exists (select from justificatif.controle c where c.piece = p.id and c.decision = 'non_conforme' and c.annule_le is null),
        f.id is not null and (f.pages = 0 or p.signature and f.version_lue is null)
            or p.etat = 'recue' and f.id is null and coalesce((select r.voie <> '' and r.rejet <> '' from justificatif.fichier r
                where r.piece = p.id order by r.depose_le desc limit 1), false),
        coalesce(p.transmise_le, cast(p.recue_le as timestamp) at time zone 'UTC', d.ouverture), d.limite
    from justificatif.piece p
    join justificatif.demande d on d.id = p.demande
    join justificatif.fiche x on x.candidature = p.candidature
    left join justificatif.fichier f on f.id = p.fichier
    where p.id = celle and p.demandee and x.vivante
        and (p.etat in ('transmise', 'recue') or d.mode = 'postal' and p.etat in ('a_fournir', 'non_conforme'))
    on conflict (piece) do update set campagne = excluded.campagne, bureau = excluded.bureau, libelle = excluded.libelle,
        numero = excluded.numero, nom = excluded.nom, file = excluded.file, redeposee = excluded.redeposee,
        anomalie = excluded.anomalie, depuis = excluded.depuis, limite = excluded.limite;
    if not found then
        delete from justificatif.attente where piece = celle;
    end if;
end
$$;
