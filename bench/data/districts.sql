-- Districts :from to :to of the bench, each with the same 197 units.
\set ON_ERROR_STOP on
set session_replication_role = replica;
set synchronous_commit = off;

create function pg_temp.unit(d int, u int) returns uuid language sql immutable
  as $$ select ('01910000-0000-7000-8000-' || (100000000000 + d * 1000 + u))::uuid $$;

insert into region (region_code, within, name)
select (900000 + d)::text, '基准省', '第' || d || '区' from generate_series(:from, :to) d;

-- 1 the leading group, 2 the office, 3–14 departments, 15–17 troops, 18–37 towns, 38–197 villages
insert into unit (region_code, id, code, name, kind, actor_kind, parent_id, path, duties, valid_from,
                  created_at, updated_at, version)
select 900000 + d, pg_temp.unit(d, u), code, name || u, kind, actor, pg_temp.unit(d, parent),
       case when parent >= 18 then 'LDXZ/T' || parent || '/' when parent = 1 then 'LDXZ/' else '' end
         || code || '/',
       '{}', '2017-01-01', now(), now(), 0
from generate_series(:from, :to) d, generate_series(1, 197) u, lateral (
  select case when u = 1 then null when u < 38 then 1 else 18 + (u - 38) / 8 end parent,
         case when u = 1 then 'LDXZ' when u = 2 then 'SYB' when u < 15 then 'D' || u
              when u < 18 then 'TROOP-' || u when u < 38 then 'T' || u else 'V' || u end code,
         case when u = 1 then '领导小组' when u = 2 then '双拥办' when u < 15 then '部门'
              when u < 18 then '驻区部队' when u < 38 then '镇' else '村' end name,
         case when u = 1 then 'LEADING_BODY' when u < 15 then 'DEPARTMENT' when u < 18 then 'TROOP'
              when u < 38 then 'TOWN' else 'VILLAGE' end kind,
         case when u = 1 then 'PARTY' when u = 2 then 'GOVERNMENT' when u < 15 then 'DEPARTMENT'
              when u < 18 then 'MILITARY' else 'GOVERNMENT' end actor) unit_of;

analyze region;
vacuum (analyze) unit;
