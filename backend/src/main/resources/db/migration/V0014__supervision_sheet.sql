-- 督办单: one open on a matter at a time; its colour stands on the matter, since a light follows it.

alter table matter add column open_sheet varchar(10);

create table supervision_sheet (
  region_code    varchar(12)   not null,
  id             uuid          not null,
  matter_id      uuid          not null,
  matter_no      varchar(20),
  matter_title   varchar(200)  not null,
  year           integer       not null,
  seq            integer       not null,
  colour         varchar(10)   not null,
  status         varchar(10)   not null,
  unit_id        uuid          not null,
  requirement    varchar(2000) not null,
  limit_on       date          not null,
  issued_at      timestamptz   not null,
  issued_by      varchar(64)   not null,
  issuer_name    varchar(120)  not null,
  answer         varchar(4000),
  answered_at    timestamptz,
  answerer_name  varchar(120),
  answer_event   uuid,
  answerers      varchar(64)[] not null,
  verdict        varchar(4000),
  decided_at     timestamptz,
  decider_name   varchar(120),
  version        integer       not null,
  constraint supervision_sheet_pk primary key (region_code, id),
  constraint supervision_sheet_no_uq unique (region_code, year, seq),
  constraint supervision_sheet_matter_fk
    foreign key (region_code, matter_id) references matter (region_code, id)
);
create index supervision_sheet_issued_ix on supervision_sheet (region_code, issued_at, id);
create index supervision_sheet_matter_ix on supervision_sheet (region_code, matter_id);
create unique index supervision_sheet_open_ix on supervision_sheet (region_code, matter_id)
  where status in ('ISSUED', 'ANSWERED');
