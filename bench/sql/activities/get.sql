\set d random(1, :districts)
\set n :giant + (:d - 1) * :size + random(1, :size)
\set region 900000 + :d
\set no 100000000000 + :n
select a.*, o.code, o.name, o.short_name, o.kind, t.code, t.name, t.short_name, t.kind, c.name, w.no, w.title
from activity a
     join unit o on o.region_code = a.region_code and o.id = a.organizer_id
     left join unit t on t.region_code = a.region_code and t.id = a.troop_id
     left join campaign c on c.region_code = a.region_code and c.id = a.campaign_id
     left join work_point w on w.region_code = a.region_code and w.id = a.work_point_id
where a.region_code = :region and a.id = ('01930000-0000-7000-8000-' || :no)::uuid;
select p.*, u.code, u.name, u.short_name, u.kind
from activity_party p
     join unit u on u.region_code = p.region_code and u.id = p.unit_id
where p.region_code = :region and p.activity_id = ('01930000-0000-7000-8000-' || :no)::uuid
order by p.id;
select * from activity_count
where region_code = :region and activity_id = ('01930000-0000-7000-8000-' || :no)::uuid order by id;
select * from attachment
where region_code = :region and owner_kind = 'activity' and owner_id = ('01930000-0000-7000-8000-' || :no)::uuid
order by created_at, id;
