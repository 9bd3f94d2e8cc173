\set region 900000 + random(1, :districts)
select a.id, a.kind, a.status, a.title, a.starts_on, a.starts_at, a.ends_on, a.place, a.tags, a.heads,
       o.id, o.code, o.name, o.short_name, o.kind, t.id, t.code, t.name, t.short_name, t.kind
from (select a.* from activity a
      where a.region_code = :region and a.kind = 'comfort'
      order by a.starts_on desc, a.id desc
      limit 21) a
     join unit o on o.region_code = a.region_code and o.id = a.organizer_id
     left join unit t on t.region_code = a.region_code and t.id = a.troop_id
order by a.starts_on desc, a.id desc;
