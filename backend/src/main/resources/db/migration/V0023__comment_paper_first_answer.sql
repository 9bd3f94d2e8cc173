-- A comment can be taken back on its day; the entry stays, its text goes (F1).
alter table matter_event add column taken_back_at timestamptz;

-- Which paper of its record's kind a file is (4.5).
alter table attachment add column mark varchar(40);
alter table attachment add constraint attachment_mark_ck check (mark is null or owner_id is not null);

-- Who is to answer a request first, and by when (4.2). Requests of before have no such clock.
alter table matter add column duty_name varchar(60);
alter table matter add column answer_due_on date;
alter table matter add column answered_on date;
