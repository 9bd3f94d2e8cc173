-- Work that takes longer than a request. Rows and their files are deleted when they expire.
create table job (
  region_code varchar(12)  not null,
  id          uuid         not null,
  kind        varchar(40)  not null,
  owner_id    varchar(64)  not null,
  node        varchar(60)  not null,
  status      varchar(20)  not null,
  done        bigint       not null,
  total       bigint,
  problem     varchar(60),
  file_name   varchar(600) not null,
  media_type  varchar(100) not null,
  created_at  timestamptz  not null,
  ended_at    timestamptz,
  expires_at  timestamptz  not null,
  constraint job_pk primary key (region_code, id),
  constraint job_ended_ck check ((status in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
  constraint job_problem_ck check ((status = 'FAILED') = (problem is not null))
);
create index job_owner_ix on job (region_code, owner_id, id);
create index job_expires_ix on job (region_code, expires_at);
create index job_open_ix on job (region_code, node) where status in ('QUEUED', 'RUNNING');
