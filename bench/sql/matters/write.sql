-- a progress entry with its time line and audit row, and the answer
-- a matter in progress that the town 18 leads, as data.sql made it
\set d random(1, :districts)
\set n :giant + (:d - 1) * :size + :size * 9 / 10 + 20 * random(0, :size / 200 - 1) + 4 + 12 * random(0, 1)
\set region 900000 + :d
\set no 100000000000 + :n
begin;
select * from matter where region_code = :region and id = ('01930000-0000-7000-8000-' || :no)::uuid for update;
update matter set status = 'IN_PROGRESS', last_progress_on = current_date, report_due_on = current_date + 31,
                  updated_at = now(), version = version + 1
where region_code = :region and id = ('01930000-0000-7000-8000-' || :no)::uuid;
insert into matter_event (region_code, id, matter_id, at, action, actor_id, actor_name, unit_id, text,
                          from_status, to_status)
values (:region, gen_random_uuid(), ('01930000-0000-7000-8000-' || :no)::uuid, now(), 'matter.report', 'town', 'town',
        ('01910000-0000-7000-8000-' || 100000000018)::uuid,
        '本周完成路基处理，累计完成工程量的六成，预计下月底验收。', 'IN_PROGRESS', 'IN_PROGRESS');
insert into audit_event (region_code, at, id, actor_id, actor_name, unit_code, address, action, record_kind,
                         record_id, detail)
values (:region, now(), gen_random_uuid(), 'town', 'town', 'T18', '127.0.0.1', 'matter.report', 'matter', ('01930000-0000-7000-8000-' || :no)::uuid,
        '{"files":0,"from":"IN_PROGRESS","to":"IN_PROGRESS"}');
commit;
-- the answer: the matter as it now stands
select m.*, l.code, l.name, l.short_name, l.kind, p.code, p.name, p.short_name, p.kind
from matter m
     left join unit l on l.region_code = m.region_code and l.id = m.lead_id
     join unit p on p.region_code = m.region_code and p.id = m.proposer_id
where m.region_code = :region and m.id = ('01930000-0000-7000-8000-' || :no)::uuid;
select e.*, u.code, u.name, u.short_name, u.kind
from matter_event e
     join unit u on u.region_code = e.region_code and u.id = e.unit_id
where e.region_code = :region and e.matter_id = ('01930000-0000-7000-8000-' || :no)::uuid
order by e.at, e.id;
select * from attachment
where region_code = :region and owner_kind = 'matter' and owner_id = ('01930000-0000-7000-8000-' || :no)::uuid
order by created_at, id;
