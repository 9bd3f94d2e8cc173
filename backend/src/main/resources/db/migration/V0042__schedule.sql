-- 年历: what the office says of an entry of its year, beside what is shipped (schedule/year.json).
create table schedule_entry (
  region_code varchar(12)  not null,
  id          uuid         not null,
  code        varchar(40)  not null,
  name        varchar(60)  not null,
  rule        jsonb        not null,
  todo        varchar(500) not null,
  target      varchar(20),
  kind        varchar(40),
  lead_days   integer      not null,
  source      varchar(200) not null,
  sure        varchar(10)  not null,
  dropped     boolean      not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint schedule_entry_pk primary key (region_code, id),
  constraint schedule_entry_code_uq unique (region_code, code),
  constraint schedule_entry_lead_ck check (lead_days between 0 and 120)
);

-- What was told of an occurrence: once, however often the job runs.
create table schedule_reminder (
  region_code varchar(12) not null,
  id          uuid        not null,
  code        varchar(40) not null,
  starts_on   date        not null,
  told_on     date        not null,
  constraint schedule_reminder_pk primary key (region_code, id),
  constraint schedule_reminder_uq unique (region_code, code, starts_on)
);

-- A person's subscription: whoever has its address reads the year. Only the hash is kept.
create table schedule_feed (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  person_id    varchar(64)  not null,
  unit_id      uuid         not null,
  name         varchar(40)  not null,
  secret_hash  varchar(64)  not null,
  created_at   timestamptz  not null,
  ends_on      date         not null,
  last_used_on date,
  revoked_at   timestamptz,
  constraint schedule_feed_pk primary key (region_code, id),
  constraint schedule_feed_secret_uq unique (region_code, secret_hash),
  constraint schedule_feed_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index schedule_feed_person_ix on schedule_feed (region_code, person_id, created_at desc);
