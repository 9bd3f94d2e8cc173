\set region 900000 + random(1, :districts)
select s.id, s.kind, s.name, s.keeper, s.level, s.address, s.capacity, s.slots, s.open_to_visits, s.condition,
       s.elements, s.status, s.extra, s.last_checked_on, u.id, u.code, u.name, u.short_name, u.kind,
       o.id, o.code, o.name, o.short_name, o.kind
from (select s.* from site s
      where s.region_code = :region and s.kind = 'board'
      order by s.name, s.id
      limit 21) s
     join unit u on u.region_code = s.region_code and u.id = s.unit_id
     join unit o on o.region_code = s.region_code and o.id = s.owner_id
order by s.name, s.id;
