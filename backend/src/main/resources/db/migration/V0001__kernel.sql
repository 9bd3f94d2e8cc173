-- The shared kernel. region_code (the district) leads every key, so that the same schema can be
-- distributed by it; ids and time stamps come from the application; no identity columns, no triggers.

create table audit_event (
  region_code varchar(12)  not null,
  at          timestamptz  not null,
  id          uuid         not null,
  actor_id    varchar(64)  not null,
  actor_name  varchar(120) not null,
  unit_code   varchar(32)  not null,
  address     varchar(45),
  action      varchar(60)  not null,
  record_kind varchar(40)  not null,
  record_id   uuid,
  detail      text         not null,
  chain_no    bigint,
  chain_hash  varchar(64),
  constraint audit_event_pk primary key (region_code, at, id)
) partition by range (at);
-- Months get partitions of their own from the application; this one only catches what has none.
create table audit_event_default partition of audit_event default;
create index audit_event_unsealed_ix on audit_event (region_code, at, id) where chain_no is null;
create index audit_event_record_ix on audit_event (region_code, record_kind, record_id, at);
create index audit_event_chain_ix on audit_event (region_code, chain_no);

-- The end of each district's chain: the row a sealing job holds while it works.
create table audit_chain (
  region_code varchar(12) not null,
  last_no     bigint      not null,
  last_hash   varchar(64)    not null,
  constraint audit_chain_pk primary key (region_code)
);

-- Answers already given, so that a repeated request is answered and not done again.
create table replay (
  region_code varchar(12) not null,
  actor_id    varchar(64) not null,
  key         uuid        not null,
  operation   varchar(60) not null,
  fingerprint varchar(64)    not null,
  status      integer     not null,
  body        text,
  etag        varchar(40),
  at          timestamptz not null,
  constraint replay_pk primary key (region_code, actor_id, key)
);
create index replay_at_ix on replay (region_code, at);

create table attachment (
  region_code     varchar(12)  not null,
  id              uuid         not null,
  owner_kind      varchar(40),
  owner_id        uuid,
  owner_part      uuid,
  name            varchar(200) not null,
  media_type      varchar(100) not null,
  size            bigint       not null,
  picture         boolean      not null,
  width           integer,
  height          integer,
  digest          varchar(64)     not null,
  created_at      timestamptz  not null,
  created_by      varchar(64)  not null,
  version         integer      not null,
  constraint attachment_pk primary key (region_code, id)
);
create index attachment_owner_ix on attachment (region_code, owner_kind, owner_id);
create index attachment_loose_ix on attachment (region_code, created_at) where owner_id is null;
