\set d random(1, :districts)
\set region 900000 + :d
select p.*, u.code, u.name, u.short_name, u.kind,
       (select array_agg(c.category) from person_category c
        where c.region_code = p.region_code and c.person_id = p.id) categories
from (select * from person
      where region_code = :region and status <> 'CLOSED'
        and unit_path >= 'LDXZ/T18/V38/' and unit_path < 'LDXZ/T18/V380'
      order by unit_path, id
      limit 21) p
     join unit u on u.region_code = p.region_code and u.id = p.unit_id
order by p.unit_path, p.id;
