-- a new file with its 身份, its line of history and its audit row; the sealed texts are one of the application’s
\set d random(1, :districts)
\set region 900000 + :d
\set no 100000000000 + random(1000000000000, 9000000000000000)
begin;
select 1 from person where region_code = :region and id_index = md5(:no::text) || md5(:no::text) and status <> 'CLOSED';
select id from person where region_code = :region and twin_index = md5(:no::text) || md5(:no::text) and status <> 'CLOSED';
with made as (
  insert into person (region_code, id, unit_id, unit_path, status, name, grams, initials, sex, minor, birth_on, id_kind,
                      id_sealed, id_index, phone_sealed, phone_index, address_sealed, hukou_code, facts, basis, source,
                      collected_by, collector_name, twin_index, created_at, updated_at, version)
  values (:region, gen_random_uuid(), ('01910000-0000-7000-8000-' || 100000000000 + :d * 1000 + 38)::uuid,
          'LDXZ/T18/V38/', 'COLLECTED', '测试人', array['测试', '试人'], 'csr', 'MALE', false, '1980-01-01', 'CITIZEN',
          :sealed, md5(:no::text) || md5(:no::text), :sealed, md5(:no::text) || md5(:no::text),
          :sealed, '500110', '{"marriage": "已婚"}', '双拥优抚服务', 'ENTRY', 'village', '基准',
          md5(:no::text) || md5(:no::text), now(), now(), 0)
  returning region_code, id)
, category as (
  insert into person_category (region_code, id, person_id, unit_path, category, created_at)
  select region_code, gen_random_uuid(), id, 'LDXZ/T18/V38/', 'veteran', now() from made)
, event as (
  insert into person_event (region_code, id, person_id, action, detail, at, by_name)
  select region_code, gen_random_uuid(), id, 'person.create', '{}', now(), '基准' from made)
insert into audit_event (region_code, at, id, actor_id, actor_name, unit_code, address, action, record_kind, record_id,
                         detail)
select region_code, now(), gen_random_uuid(), 'village', '基准', 'V38', '127.0.0.1', 'person.create', 'person', id, '{}'
from made;
commit;
