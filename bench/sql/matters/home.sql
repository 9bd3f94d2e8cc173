\set region 900000 + random(:from, :to)
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
select m.id, m.list, m.kind, m.year, m.ledger_seq, m.title, m.status, m.due_on, m.yellow_on,
       m.report_due_on, m.work_point_id, m.point_id, m.point_no, m.point_title, m.last_progress_on,
       m.updated_at, l.id, l.code, l.name, l.short_name, l.kind, p.id, p.code, p.name, p.short_name, p.kind
from (select m.* from matter m
      where m.region_code = :region and m.status in ('ASSIGNED', 'SIGNED', 'IN_PROGRESS')
      order by m.due_sort, m.id
      limit 8) m
     left join unit l on l.region_code = m.region_code and l.id = m.lead_id
     join unit p on p.region_code = m.region_code and p.id = m.proposer_id
order by m.due_sort, m.id;
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
