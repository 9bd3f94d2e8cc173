-- 考评: items with points, scores in tenths, evidence, what is done about what is missing (4.10, 11.2, 11.5).
create table appraisal (
  region_code varchar(12)  not null,
  id          uuid         not null,
  sort        varchar(20)  not null,
  title       varchar(200) not null,
  year        integer      not null,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null,
  version     integer      not null,
  constraint appraisal_pk primary key (region_code, id)
);

create table appraisal_item (
  region_code  varchar(12)   not null,
  id           uuid          not null,
  appraisal_id uuid          not null,
  seq          integer       not null,
  heading      varchar(100)  not null,
  text         varchar(1000) not null,
  points       integer       not null,
  score        integer,
  note         varchar(500),
  cause        varchar(500),
  reason       varchar(500),
  matter_id    uuid,
  constraint appraisal_item_pk primary key (region_code, id),
  constraint appraisal_item_of_fk foreign key (region_code, appraisal_id) references appraisal (region_code, id),
  constraint appraisal_item_matter_fk foreign key (region_code, matter_id) references matter (region_code, id),
  constraint appraisal_item_seq_uq unique (region_code, appraisal_id, seq),
  constraint appraisal_item_score_ck check (score between 0 and points),
  constraint appraisal_item_fate_ck check (matter_id is null or reason is null)
);

create table appraisal_pin (
  region_code  varchar(12) not null,
  id           uuid        not null,
  appraisal_id uuid        not null,
  item_id      uuid        not null,
  activity_id  uuid,
  document_id  uuid,
  matter_id    uuid,
  pinned_on    date        not null,
  constraint appraisal_pin_pk primary key (region_code, id),
  constraint appraisal_pin_of_fk foreign key (region_code, appraisal_id) references appraisal (region_code, id),
  constraint appraisal_pin_item_fk foreign key (region_code, item_id) references appraisal_item (region_code, id),
  constraint appraisal_pin_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint appraisal_pin_document_fk foreign key (region_code, document_id) references document (region_code, id),
  constraint appraisal_pin_matter_fk foreign key (region_code, matter_id) references matter (region_code, id),
  constraint appraisal_pin_one_ck check (num_nonnulls(activity_id, document_id, matter_id) = 1),
  constraint appraisal_pin_activity_uq unique (region_code, item_id, activity_id),
  constraint appraisal_pin_document_uq unique (region_code, item_id, document_id),
  constraint appraisal_pin_matter_uq unique (region_code, item_id, matter_id)
);
create index appraisal_pin_of_ix on appraisal_pin (region_code, appraisal_id);
