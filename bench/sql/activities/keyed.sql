-- an activity of an ordinary district, as data/activities.sql made it
\set d random(1, :districts)
\set n :giant + (:d - 1) * :size + random(1, :size)
\set region 900000 + :d
\set no 100000000000 + :n
select * from activity where region_code = :region and id = ('01930000-0000-7000-8000-' || :no)::uuid;
