\set region 900000
select m.id, m.version, m.kind, m.status, m.list, m.year, m.list_year, m.ledger_sort, m.registered_on,
       m.title, m.standard, m.topic, m.support_ids, m.doers, m.work_point_id, m.point_id, m.point_no,
       m.point_title, m.due_on, m.original_due_on, m.assigned_on, m.last_progress_on, m.yellow_on,
       m.report_due_on, m.open_sheet, m.held_status, m.held_by, m.outcome, m.reminded_on, m.closed_on,
       m.satisfaction, m.updated_at, l.id, l.code, l.name, l.short_name, l.kind, p.id, p.code, p.name, p.short_name, p.kind
from (select m.* from matter m
      where m.region_code = :region
      order by m.due_sort, m.id
      limit 21) m
     left join unit l on l.region_code = m.region_code and l.id = m.lead_id
     join unit p on p.region_code = m.region_code and p.id = m.proposer_id
order by m.due_sort, m.id;
