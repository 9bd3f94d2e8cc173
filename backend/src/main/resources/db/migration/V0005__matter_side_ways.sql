-- Extension, long-term, an end without closing, silence and reopening; and the dated rules they follow.

alter table matter
  add column held_status  varchar(20),
  add column held_by      varchar(64),
  add column outcome      varchar(20),
  add column asked_due_on date,
  add column reminded_on  date,
  add column reopened     integer;
update matter set reopened = 0;
alter table matter
  alter column reopened set not null,
  drop constraint matter_closed_ck,
  add constraint matter_closed_ck
    check ((status in ('CLOSED', 'DECLINED', 'EXPLAINED', 'WITHDRAWN')) = (closed_on is not null)),
  add constraint matter_pending_ck
    check ((status in ('EXTENSION_ASKED', 'AWAITING_LEADER')) = (held_status is not null));

create table rule (
  region_code varchar(12)  not null,
  id          uuid         not null,
  code        varchar(40)  not null,
  valid_from  date         not null,
  value       integer      not null,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  constraint rule_pk primary key (region_code, id),
  constraint rule_day_uq unique (region_code, code, valid_from)
);
