-- Matters: one district with more of them than any will have, for the deep page, and
-- many ordinary ones; together a million. Everything follows from a matter's number n and its place
-- k in its district, so that the load and pgbench know what is there without asking.
--
--   psql -v giant=… -v districts=… -v size=… -v first_due=…    after districts.sql
--
--   district d   region_code 900000 + d; d = 0 is the giant
--   matter n     1 … giant in district 0, then `size` for each of the others
--   due date     first_due + ten years × k / (matters of the district): the order of k is the order
--                of due dates, so the matter with k = 500,000 stands in row 500,000
--   last tenth   open, the rest closed; every fourth matter is led by the town with number 18
--
-- As superuser: keys to other tables hold by construction and are not looked up row by row.
\set ON_ERROR_STOP on
set session_replication_role = replica;
set synchronous_commit = off;
set client_min_messages = warning;

-- indexes are made anew when the rows are there: five times as fast as row by row
create temporary table index_of as
select indexname, indexdef from pg_indexes i
where schemaname = 'public' and tablename in ('matter', 'matter_party', 'matter_event', 'attachment')
  and not exists (select 1 from pg_constraint c where c.conname = i.indexname);
select format('drop index %I', indexname) from index_of \gexec

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
  as $$ select ('019' || kind || '0000-0000-7000-8000-' || (100000000000 + n))::uuid $$;
create function pg_temp.unit(d int, u int) returns uuid language sql immutable
  as $$ select pg_temp.id('1', d * 1000 + u) $$;

insert into plan (region_code, id, kind, year, title, status, source_name, source, preamble_start,
                  preamble_end, measures, assigned, dropped, edition, published_at, published_by,
                  created_at, updated_at, version)
select 900000 + d, pg_temp.id('2', d), 'YEARLY_POINTS', extract(year from now()), '双拥工作要点', 'PUBLISHED',
       '通知.txt', '正文', 0, 0, 100, 100, 0, 0, now(), '基准', now(), now(), 0
from generate_series(0, :districts) d;

create temporary view facts as
select n, d, k, (900000 + d)::text region, pg_temp.id('3', n) id, due, k * 10 > total * 9 open,
       pg_temp.unit(d, 15 + n % 3) proposer,
       pg_temp.unit(d, lead) lead, pg_temp.unit(d, 3 + n % 12) support, 15 + n % 3 proposer_no, lead lead_no,
       3 + n % 12 support_no,
       case when k * 10 <= total * 9 then 'CLOSED'
            else (array['REGISTERED', 'ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS',
                        'IN_PROGRESS', 'CLOSING', 'CONFIRMING', 'SUBMITTED'])[1 + k % 10] end status
from generate_series(1, :giant + :districts * :size) n, lateral (
  select case when n <= :giant then 0 else 1 + (n - :giant - 1) / :size end d,
         case when n <= :giant then n else 1 + (n - :giant - 1) % :size end k,
         case when n <= :giant then :giant else :size end total,
         case when n % 4 = 0 then 18 when n % 4 = 1 then 3 + n / 4 % 12 else 19 + n / 4 % 19 end lead) place,
  lateral (select date :'first_due' + (k::bigint * 3650 / total)::int due) when_due;

insert into matter (region_code, id, kind, list, year, list_year, ledger_seq, title, detail, standard, plan_id,
                    work_point_id, point_id, point_no, point_title, proposer_id, lead_id, support_ids, status,
                    due_on, original_due_on, yellow_on, report_due_on, registered_on, assigned_on,
                    last_progress_on, closed_on, due_sort, ledger_sort, satisfaction, doers, created_at,
                    updated_at, version, reopened)
select region, id, 'TROOP_NEED', 'A', extract(year from due), greatest(extract(year from due), case when open then extract(year from current_date) else 0 end), k, '营区门前道路第' || n || '段修整',
       '部队营区门前道路破损，影响车辆进出和官兵家属通行，请协调有关部门勘查并列入年度计划，年内修复并验收。第' || n || '号。',
       '道路修复，通过验收。', case when planned then pg_temp.id('2', d) end,
       case when planned then pg_temp.id('4', d * 1000 + k % 100) end,
       case when planned then pg_temp.id('5', d * 1000 + k % 10) end,
       case when planned then k % 10 || '' end, case when planned then '要点' || k % 10 end,
       proposer, lead, array[support], status, due, due,
       case when given then due - 10 end, case when given then progress + 31 end, due - 260,
       case when given then due - 250 end, progress, case when not open then due - 5 end, due,
       extract(year from due) || '-A-' || lpad(k::text, 4, '0'), case when not open then 5 end,
       case when status in ('SUBMITTED', 'REGISTERED') then '{}'::text[] else array['town-' || d] end,
       due - 270 + interval '9 hours', due - 60 + n % 86400 * interval '1 second', 0, 0
from facts, lateral (
  select open and k % 2 = 0 planned, status not in ('SUBMITTED', 'REGISTERED') given,
         least(due - 30, current_date - n % 40) progress) more;

insert into matter_party (region_code, id, matter_id, unit_id, unit_path, part)
select region, pg_temp.id('6', n * 10 + no), id, unit, path, part
from facts, lateral (values
  (1, proposer, 'LDXZ/TROOP-' || proposer_no || '/', 'PROPOSER'),
  (2, lead, 'LDXZ/' || case when lead_no < 18 then 'D' else 'T' end || lead_no || '/', 'LEAD'),
  (3, support, 'LDXZ/D' || support_no || '/', 'SUPPORT')) party(no, unit, path, part)
where part = 'PROPOSER' or status not in ('SUBMITTED', 'REGISTERED') and (lead <> support or part = 'LEAD');

insert into matter_event (region_code, id, matter_id, at, action, actor_id, actor_name, unit_id, text,
                          from_status, to_status)
select region, pg_temp.id('7', n * 10 + no), id, due - before + interval '10 hours', action, actor, actor, unit,
       text, from_status, to_status
from facts, lateral (values
  (1, 270, 'matter.propose', 'troop-' || d, proposer, null, null, 'SUBMITTED'),
  (2, 250, 'matter.assign', 'office-' || d, pg_temp.unit(d, 2), '请抓紧办理。', 'REGISTERED', 'ASSIGNED'),
  (3, 100, 'matter.report', 'town-' || d, lead, '已现场勘查，正在编制预算。', 'SIGNED', 'IN_PROGRESS'))
  event(no, before, action, actor, unit, text, from_status, to_status)
where no = 1 or status not in ('SUBMITTED', 'REGISTERED');

insert into attachment (region_code, id, owner_kind, owner_id, owner_part, name, media_type, size, picture,
                        width, height, digest, created_at, created_by, version)
select region, pg_temp.id('8', n), 'matter', id, pg_temp.id('7', n * 10 + 3), '现场.jpg', 'image/jpeg', 200000,
       true, 1600, 1200, lpad(n::text, 64, '0'), due - 100 + interval '10 hours', 'town-' || d, 0
from facts where n % 2 = 0 and status not in ('SUBMITTED', 'REGISTERED');

set maintenance_work_mem = '512MB';
select indexdef from index_of \gexec
vacuum (analyze, parallel 0) unit, matter, matter_party, matter_event, attachment, plan;
checkpoint;
