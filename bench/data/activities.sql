-- Activities and sites: `giant` activities in district 0 and `size` in each of districts 1 to :districts; a
-- tenth as many sites. Everything follows from a row's number n and its place k in its district.
--
--   psql -v giant=… -v districts=… -v size=… -v first_due=…     after districts.sql
--
--   activity n  the giant's are 1 to `giant`, then those of district 1, 2, …; on the k-th of the days since
--               `first_due`, of five kinds in turn, two of them of national defence
--   organizer   towns in turn; one of its villages takes part, in each third a troop as well
--   site n      in the villages in turn, of three kinds
\set ON_ERROR_STOP on
set session_replication_role = replica;
set synchronous_commit = off;
set client_min_messages = warning;
set maintenance_work_mem = '512MB';

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  as $$ select ('019' || kind || '0000-0000-7000-8000-' || (100000000000 + n))::uuid $$;
create function pg_temp.unit(d int, u int) returns uuid language sql immutable
  as $$ select pg_temp.id('1', d * 1000 + u) $$;

create temporary view facts as
select case when d = 0 then 0 else :giant + (d - 1) * :size end + k n, d, k, (900000 + d)::text region,
       18 + k % 20 town, 38 + k % 20 * 8 + k / 20 % 8 village,
       :'first_due'::date + (k * 3650::bigint / case when d = 0 then :giant else :size end)::int as day,
       (array['defence-lesson', 'military-day', 'publicity', 'comfort', 'service'])[1 + k / 20 % 5] kind
from generate_series(0, :districts) d, generate_series(1, case when d = 0 then :giant else :size end) k;

insert into activity (region_code, id, kind, kind_version, status, title, troop_id, organizer_id, unit_path,
                      host, starts_on, starts_at, ends_on, place, tags, extra, heads, goods, result, created_by,
                      created_at, updated_at, version)
select region, pg_temp.id('3', n), kind, 1, case when day > current_date then 'PLANNED' else 'RECORDED' end,
       '第' || k || '次活动', case when k % 3 = 0 then pg_temp.unit(d, 15) end, pg_temp.unit(d, town),
       'LDXZ/T' || town || '/', '镇武装部', day, '09:30', day, '镇文化广场', '{}', '{}',
       case when day > current_date then 0 else 40 + k % 60 end, 0, '按计划完成', 'town', now(), now(), 0
from facts;

insert into activity_party (region_code, id, activity_id, unit_id, unit_path, part)
select region, pg_temp.id('4', n * 3 + p), pg_temp.id('3', n),
       pg_temp.unit(d, case p when 0 then town when 1 then village else 15 end),
       case p when 0 then 'LDXZ/T' || town || '/' when 1 then 'LDXZ/T' || town || '/V' || village || '/'
              else 'TROOP-15/' end,
       (array['ORGANIZER', 'PARTICIPANT', 'TROOP'])[1 + p]
from facts, generate_series(0, 2) p where p < 2 or k % 3 = 0;

insert into activity_count (region_code, id, activity_id, audience, people)
select region, pg_temp.id('5', n), pg_temp.id('3', n), 'MASSES', 40 + k % 60
from facts where day <= current_date;

insert into site (region_code, id, kind, kind_version, name, unit_id, unit_path, owner_id, keeper, level, address,
                  slots, open_to_visits, condition, status, extra, last_checked_on, created_at, updated_at, version)
select region, pg_temp.id('6', n), (array['board', 'window', 'station'])[1 + k / 20 % 3], 1, '设施' || k,
       pg_temp.unit(d, village), 'LDXZ/T' || town || '/V' || village || '/', pg_temp.unit(d, town), '王师傅',
       'DISTRICT', '村委会旁', '{}', false, case when k % 11 = 0 then 'WORN' else 'GOOD' end, 'IN_USE', '{}',
       current_date - 30, now(), now(), 0
from facts where k % 10 = 1;

vacuum (analyze, parallel 0) activity, activity_party, activity_count, site;
checkpoint;
