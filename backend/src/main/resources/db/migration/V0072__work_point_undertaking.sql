-- 12.9: the task split table says 措施 (how it is done) and 成果 (what comes out) of each task.
alter table work_point
  add column how    text,
  add column output text;
