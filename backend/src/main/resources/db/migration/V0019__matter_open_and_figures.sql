-- What people look at is open, and in a few years most matters are closed: lists by state in the order
-- of the due date, and the figures by lead unit, without reading what was closed long ago.

create index matter_status_ix on matter (region_code, status, due_sort, id);
create index matter_figures_ix on matter (region_code, lead_id, status, due_on, yellow_on, report_due_on);
drop index matter_lead_ix;
