-- a matter of an ordinary district, as data.sql made it
\set d random(1, :districts)
\set n :giant + (:d - 1) * :size + random(1, :size)
\set region 900000 + :d
\set no 100000000000 + :n
select m.*, l.code, l.name, l.short_name, l.kind, p.code, p.name, p.short_name, p.kind
from matter m
     left join unit l on l.region_code = m.region_code and l.id = m.lead_id
     join unit p on p.region_code = m.region_code and p.id = m.proposer_id
where m.region_code = :region and m.id = ('01930000-0000-7000-8000-' || :no)::uuid;
select e.*, u.code, u.name, u.short_name, u.kind
from matter_event e
     join unit u on u.region_code = e.region_code and u.id = e.unit_id
where e.region_code = :region and e.matter_id = ('01930000-0000-7000-8000-' || :no)::uuid
order by e.at, e.id;
select * from attachment
where region_code = :region and owner_kind = 'matter' and owner_id = ('01930000-0000-7000-8000-' || :no)::uuid
order by created_at, id;
