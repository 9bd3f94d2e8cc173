-- What the indicators need: the day of the first answer, and finding events by what they led to.

alter table matter add column first_answer_on date;
update matter m
set first_answer_on = e.answered_on
from (
  select region_code, matter_id, min((at at time zone 'Asia/Shanghai')::date) as answered_on
  from matter_event
  where action in ('matter.sign', 'matter.report', 'matter.apply')
  group by region_code, matter_id
) e
where e.region_code = m.region_code and e.matter_id = m.id and m.assigned_on is not null;

create index matter_event_reached_ix on matter_event (region_code, to_status, at);
