-- two characters out of a name, in a whole district
\set d random(1, :districts)
\set region 900000 + :d
\set a random(1, 20)
\set b random(1, 20)
select p.*, u.code, u.name, u.short_name, u.kind,
       (select array_agg(c.category) from person_category c
        where c.region_code = p.region_code and c.person_id = p.id) categories
from (select * from person
      where status <> 'CLOSED'
        and gram_keys(region_code, grams)
            @> gram_keys(:region::varchar, array[(substr('国建华文志海春桂玉秀红金永德光荣生辉云峰', :a, 1)
                                                  || substr('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平', :b, 1))::varchar])
      order by unit_path, id
      limit 21) p
     join unit u on u.region_code = p.region_code and u.id = p.unit_id
order by p.unit_path, p.id;
