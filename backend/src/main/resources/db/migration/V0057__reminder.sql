-- What holds of a record by the day and was told of it; gone when it holds no more, so that it is told
-- again when it holds again.
create table reminder (
  region_code varchar(12) not null,
  code        varchar(40) not null,
  record_id   uuid        not null,
  told_at     timestamptz not null,
  constraint reminder_pk primary key (region_code, code, record_id)
);
