-- 办理流程: how a request to the body is handled, step by step (4.2).
alter table body add column flow varchar(2000);
