\set region 900000
select m.status, count(*) from matter m
where m.region_code = :region
  and (m.status in ('SUBMITTED', 'REGISTERED')
    or m.status = 'EXTENSION_ASKED' and m.held_by <> 'office' and not 'office' = any(m.doers)
    or m.status = 'CLOSING' and not 'office' = any(m.doers))
group by m.status;
select m.lead_id, u.code, u.name, u.short_name, u.kind, m.green, m.yellow, m.red, m.closed
from (select region_code, lead_id,
             count(*) filter (where status <> 'CLOSED' and due_on >= current_date and yellow_on > current_date
                                and report_due_on >= current_date) green,
             count(*) filter (where status <> 'CLOSED' and due_on >= current_date
                                and (yellow_on <= current_date or report_due_on < current_date)) yellow,
             count(*) filter (where status <> 'CLOSED' and due_on < current_date) red,
             count(*) filter (where status = 'CLOSED') closed
      from matter
      where region_code = :region and yellow_on is not null
        and status not in ('DECLINED', 'EXPLAINED', 'WITHDRAWN')
      group by region_code, lead_id) m
     join unit u on u.region_code = m.region_code and u.id = m.lead_id;
select 
from matter m
     
where m.region_code = :region and m.status in ('ASSIGNED', 'SIGNED', 'IN_PROGRESS')
order by m.due_sort, m.id
limit 8;
select p.id, p.title, p.year, p.measures, m.*
from (select * from plan where region_code = :region and status = 'PUBLISHED' order by year desc, id desc limit 1) p,
     lateral (
       select count(*) filter (where status <> 'CLOSED' and due_on >= current_date and yellow_on > current_date
                                 and report_due_on >= current_date) green,
              count(*) filter (where status <> 'CLOSED' and due_on >= current_date
                                 and (yellow_on <= current_date or report_due_on < current_date)) yellow,
              count(*) filter (where status <> 'CLOSED' and due_on < current_date) red,
              count(*) filter (where status = 'CLOSED') closed
       from matter m
       where m.region_code = p.region_code and m.plan_id = p.id and m.yellow_on is not null
         and m.status not in ('DECLINED', 'EXPLAINED', 'WITHDRAWN')) m;
