-- 任务进展: what an issue printed of the ledger stays as it was printed (1.8).
create table document_task (
  region_code varchar(12)  not null,
  id          uuid         not null,
  document_id uuid         not null,
  matter_id   uuid         not null,
  title       varchar(200) not null,
  lead_id     uuid,
  due_on      date,
  -- null for one that was overdue
  closed_on   date,
  constraint document_task_pk primary key (region_code, id),
  constraint document_task_of_fk foreign key (region_code, document_id) references document (region_code, id),
  constraint document_task_matter_fk foreign key (region_code, matter_id) references matter (region_code, id),
  constraint document_task_once_uq unique (region_code, document_id, matter_id)
);
create index document_task_matter_ix on document_task (region_code, matter_id);

-- The first day of what it printed; null until it is issued.
alter table document add column tasks_from date;

-- Issues that are out already keep what the ledger now knows of their days.
update document d
   set tasks_from = i.since
  from (select region_code,
               id,
               coalesce(lag(issued_on) over (partition by region_code, kind order by total_no),
                        make_date(doc_year, 1, 1)) as since
          from document
         where total_no is not null) i
 where d.region_code = i.region_code
   and d.id = i.id;

insert into document_task (region_code, id, document_id, matter_id, title, lead_id, due_on, closed_on)
select m.region_code, gen_random_uuid(), d.id, m.id, m.title, m.lead_id, m.due_on,
       case when m.status = 'CLOSED' and m.closed_on <= d.issued_on then m.closed_on end
  from document d
  join matter m on m.region_code = d.region_code
 where d.tasks_from is not null
   and (m.status = 'CLOSED' and m.closed_on > d.tasks_from and m.closed_on <= d.issued_on
     or m.ledger_seq is not null and m.due_on < d.issued_on
        and (m.status not in ('CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN')
          or m.status = 'CLOSED' and m.closed_on > d.issued_on));
