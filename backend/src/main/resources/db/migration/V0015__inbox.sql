-- Notices and what each person has read; the days on which a matter has something to tell; mail.

create table notice (
  region_code varchar(12)  not null,
  id          uuid         not null,
  audience    varchar(60)  collate "C" not null,
  code        varchar(40)  not null,
  params      text         not null,
  record_kind varchar(40)  not null,
  record_id   uuid         not null,
  at          timestamptz  not null,
  constraint notice_pk primary key (region_code, id)
);
create index notice_audience_ix on notice (region_code, audience, at, id);
create index notice_record_ix on notice (region_code, record_kind, record_id);
create index notice_at_ix on notice (region_code, at);

create table notice_read (
  region_code varchar(12)  not null,
  person_id   varchar(64)  not null,
  notice_id   uuid         not null,
  at          timestamptz  not null,
  constraint notice_read_pk primary key (region_code, person_id, notice_id)
);
create index notice_read_at_ix on notice_read (region_code, at);

-- Everything up to here is read.
create table notice_mark (
  region_code varchar(12)  not null,
  person_id   varchar(64)  not null,
  read_until  timestamptz  not null,
  constraint notice_mark_pk primary key (region_code, person_id)
);

create table matter_alarm (
  region_code varchar(12)  not null,
  id          uuid         not null,
  matter_id   uuid         not null,
  kind        varchar(10)  not null,
  falls_on    date         not null,
  done_on     date,
  constraint matter_alarm_pk primary key (region_code, id),
  constraint matter_alarm_kind_uq unique (region_code, matter_id, kind),
  constraint matter_alarm_matter_fk
    foreign key (region_code, matter_id) references matter (region_code, id)
);
create index matter_alarm_due_ix on matter_alarm (region_code, falls_on, id) where done_on is null;

-- Matters that were open before; what had fallen due already is told once.
insert into matter_alarm (region_code, id, matter_id, kind, falls_on)
select m.region_code, gen_random_uuid(), m.id, a.kind, a.falls_on
from matter m
cross join lateral (values
  ('YELLOW', case when m.status <> 'LONG_TERM' then m.yellow_on end),
  ('OVERDUE', case when m.status <> 'LONG_TERM' then m.due_on + 1 end),
  ('ESCALATE', case when m.status <> 'LONG_TERM' then m.due_on + 8 end),
  ('REVIEW', case when m.status = 'LONG_TERM' then m.due_on end),
  ('REPORT', case when m.status not in ('CLOSING', 'CONFIRMING') then m.report_due_on + 1 end),
  ('SILENCE', case when m.status = 'CONFIRMING' then m.reminded_on + 15 end)
) as a (kind, falls_on)
where m.assigned_on is not null and a.falls_on is not null
  and m.status not in ('CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN');

-- Where a unit's digest goes, and up to when it has been told.
alter table unit
  add column contact_email varchar(120),
  add column mailed_until timestamptz;
create index unit_mail_ix on unit (region_code, id) where contact_email is not null;
