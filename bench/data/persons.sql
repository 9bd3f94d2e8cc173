-- Persons with their households, plaques and figures: districts :from to :to, `size` people in each.
-- Everything follows from a person's number n and its place k in its district.
--
--   psql -v from=… -v to=… -v size=…     after districts.sql
--
--   person n    (d - 1) × size + k; district 0 is the giant, whose people are counted from 20,000,001
--   village     V38 keeps the first 2,100 (a hundred pages and more), the others of town T18 the next
--               2,400, the rest of the district what is left
--   household   three people with one plaque, hung for two of three
--
-- Sealed values are those of one person whom the application took in: SQL cannot seal.
\set ON_ERROR_STOP on
set session_replication_role = replica;
set synchronous_commit = off;
set client_min_messages = warning;
set maintenance_work_mem = '512MB';

-- what comes in bulk is indexed afterwards: the parts of names take six times as long row by row
create temporary table index_of as
select indexname, indexdef from pg_indexes i
where (:to - :from + 1) * :size > 500000 and schemaname = 'public'
  and tablename in ('person', 'person_category', 'household', 'household_member', 'plaque', 'plaque_event')
  and not exists (select 1 from pg_constraint c where c.conname = i.indexname);
select format('drop index %I', indexname) from index_of \gexec

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  as $$ select ('019' || kind || '0000-0000-7000-8000-' || (100000000000 + n))::uuid $$;
create function pg_temp.unit(d int, u int) returns uuid language sql immutable
  as $$ select pg_temp.id('1', d * 1000 + u) $$;

create temporary table sealed as
select id_sealed, phone_sealed, address_sealed from person where source = 'ENTRY' and id_sealed is not null limit 1;

create temporary view facts as
select (case when d = 0 then 20000000 else (d - 1) * :size end + k)::bigint n, d, k,
       (900000 + d)::text region, pg_temp.unit(d, u) unit, 'LDXZ/T' || 18 + (u - 38) / 8 || '/V' || u || '/' path,
       substr('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', 1 + k % 20, 1) family,
       substr('wlzlcyzhzwxshzglhgml', 1 + k % 20, 1) family_initial,
       substr('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平', 1 + k / 20 % 20, 1) one,
       substr('wfnmjlqljyyyjjtmclxp', 1 + k / 20 % 20, 1) one_initial,
       substr('国建华文志海春桂玉秀红金永德光荣生辉云峰', 1 + (k / 400 + k) % 20, 1) two,
       substr('gjhwzhcgyxhjydgrshyf', 1 + (k / 400 + k) % 20, 1) two_initial
from generate_series(:from, :to) d, generate_series(1, :size) k, lateral (
  select case when k <= 2100 then 38 when k <= 4500 then 39 + k % 7 else 46 + k % 152 end u) place;

insert into person (region_code, id, unit_id, unit_path, status, name, grams, initials, sex, minor, birth_on,
                    id_kind, id_sealed, id_index, phone_sealed, phone_index, address_sealed, hukou_code, facts,
                    basis, source, collected_by, collector_name, created_at, updated_at, version)
select region, pg_temp.id('a', n), unit, path, 'ACTIVE', family || two || one,
       array[family || two, two || one], family_initial || two_initial || one_initial,
       case when n % 2 = 0 then 'MALE' else 'FEMALE' end, false, date '1950-01-01' + (n % 18000)::int,
       'CITIZEN', id_sealed, encode(sha256(('id' || n)::bytea), 'hex'), phone_sealed,
       encode(sha256(('phone' || n)::bytea), 'hex'), address_sealed, '500110', '{"marriage": "已婚"}',
       '双拥优抚服务', 'ENTRY', 'town', '基准', now(), now(), 0
from facts, sealed;

insert into person_category (region_code, id, person_id, unit_path, category, valid_from, created_at)
select region, pg_temp.id('b', n), pg_temp.id('a', n), path,
       case when k % 3 = 1 then 'veteran' else 'serving-family' end, '2010-12-01', now()
from facts;

insert into household (region_code, id, unit_id, unit_path, title, head_id, created_at, updated_at, version)
select region, pg_temp.id('c', n), unit, path, family || two || one, pg_temp.id('a', n), now(), now(), 0
from facts where k % 3 = 1;

insert into household_member (region_code, id, household_id, person_id, unit_path, relation, valid_from)
select region, pg_temp.id('d', n), pg_temp.id('c', n - (k - 1) % 3), pg_temp.id('a', n), path,
       (array['HEAD', 'SPOUSE', 'CHILD'])[1 + (k - 1) % 3], '2015-01-01'
from facts;

insert into plaque (region_code, id, household_id, unit_id, unit_path, status, ground, basis_person_id, hung_on,
                    place, old_handed_in, reissues, created_at, updated_at, version)
select region, pg_temp.id('e', n), pg_temp.id('c', n), unit, path, case when k % 9 = 1 then 'DUE' else 'HUNG' end,
       'VETERAN', pg_temp.id('a', n), case when k % 9 <> 1 then date '2019-07-20' end,
       case when k % 9 <> 1 then 'DOOR' end, false, 0, now(), now(), 0
from facts where k % 3 = 1;

insert into plaque_event (region_code, id, plaque_id, step, to_status, on_day, at, by_name, facts)
select region, pg_temp.id('f', n), pg_temp.id('e', n), 'CREATE', 'DUE', '2019-06-20', now(), '基准', '{}'
from facts where k % 3 = 1;

-- As the application folds them.
insert into plaque_figure (region_code, id, unit_id, unit_path, status, level, change)
select p.region_code, gen_random_uuid(), p.unit_id, p.unit_path, p.status, 'UNIT', count(*)
from plaque p where p.region_code between (900000 + :from)::text and (900000 + :to)::text
group by 1, 3, 4, 5;

insert into plaque_figure (region_code, id, unit_id, unit_path, status, level, change)
select f.region_code, gen_random_uuid(), u.id, u.path, f.status, 'PLACE', sum(f.change)
from plaque_figure f join unit u on u.region_code = f.region_code
     and u.kind in ('STREET', 'TOWN') and starts_with(f.unit_path, u.path)
where f.region_code between (900000 + :from)::text and (900000 + :to)::text
group by 1, 3, 4, 5;

select indexdef from index_of \gexec
vacuum (analyze, parallel 0) person, person_category, household, household_member, plaque, plaque_event, plaque_figure;
checkpoint;
