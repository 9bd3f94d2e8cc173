\set d random(1, :districts)
\set region 900000 + :d
\set no 100000000000 + (:d - 1) * :size + random(1, :size)
select * from person where region_code = :region and id = ('019a0000-0000-7000-8000-' || :no)::uuid;
