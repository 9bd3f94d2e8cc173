-- The columns that came with the double list, for matters that stood before it: what their time line
-- knows of them. And the index by which the figures find what was sent back.

update matter set source = 'PLAN' where kind = 'TASK' and source is null;

update matter m
set progress = e.text
from (
  select distinct on (region_code, matter_id) region_code, matter_id, text
  from matter_event
  where action in ('matter.report', 'matter.apply')
  order by region_code, matter_id, at desc, id desc
) e
where e.region_code = m.region_code and e.matter_id = m.id and m.progress is null;

update matter m
set closed_by = e.actor_name
from (
  select distinct on (region_code, matter_id) region_code, matter_id, to_status, actor_name
  from matter_event
  where to_status in ('CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN')
    and from_status is distinct from to_status
  order by region_code, matter_id, at desc, id desc
) e
where e.region_code = m.region_code and e.matter_id = m.id and e.to_status = m.status
  and m.closed_by is null;

update matter m
set reply = e.text
from (
  select distinct on (region_code, matter_id) region_code, matter_id, text
  from matter_event
  where action in ('matter.decline', 'matter.explain', 'matter.withdraw')
  order by region_code, matter_id, at desc, id desc
) e
where e.region_code = m.region_code and e.matter_id = m.id and m.status <> 'CLOSED'
  and m.reply is null;

create index matter_event_sent_back_ix on matter_event (region_code, at, matter_id)
  where action = 'matter.send-back';
