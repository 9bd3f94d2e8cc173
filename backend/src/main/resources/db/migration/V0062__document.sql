-- 文稿: what is written, cleared, issued and found again (1.3-1.8, 3.3, 3.6, 7.5, 9.4, 0.2).
create table document (
  region_code  varchar(12)  not null,
  id           uuid         not null,
  kind         varchar(40)  not null,
  kind_version integer      not null,
  unit_id      uuid         not null,
  unit_path    varchar(400) collate "C" not null,
  title        varchar(200) not null,
  body         varchar(20000) not null,
  tags         varchar(20)[] not null,
  extra        jsonb        not null,
  status       varchar(10)  not null,
  created_by   varchar(64)  not null,
  cleared_by   varchar(64),
  clearer_name varchar(120),
  cleared_on   date,
  issuer_name  varchar(120),
  issued_on    date,
  channel      varchar(60),
  doc_year     integer,
  doc_no       integer,
  total_no     integer,
  adopted_in   varchar(100),
  adopted_on   date,
  created_at   timestamptz  not null,
  updated_at   timestamptz  not null,
  version      integer      not null,
  constraint document_pk primary key (region_code, id),
  constraint document_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint document_no_uq unique (region_code, kind, doc_year, doc_no),
  constraint document_total_uq unique (region_code, kind, total_no),
  constraint document_issued_ck check (status <> 'ISSUED'
    or issued_on is not null and cleared_on is not null and channel is not null)
);
create index document_path_ix on document (region_code, unit_path, id desc);
create index document_issued_ix on document (region_code, kind, id desc) where status = 'ISSUED';
create index document_unit_ix on document (region_code, unit_id, doc_year);

create table document_event (
  region_code varchar(12)  not null,
  id          uuid         not null,
  document_id uuid         not null,
  at          timestamptz  not null,
  word        varchar(40)  not null,
  status      varchar(10)  not null,
  text        varchar(2000),
  -- the text as it was written; null for other steps
  title       varchar(200),
  body        varchar(20000),
  actor_name  varchar(120) not null,
  actor_unit  varchar(200) not null,
  constraint document_event_pk primary key (region_code, id),
  constraint document_event_of_fk foreign key (region_code, document_id) references document (region_code, id)
);
create index document_event_of_ix on document_event (region_code, document_id, id);

-- Cited by an activity, or printed in an issue.
create table document_use (
  region_code    varchar(12) not null,
  id             uuid        not null,
  document_id    uuid        not null,
  activity_id    uuid,
  in_document_id uuid,
  used_on        date        not null,
  constraint document_use_pk primary key (region_code, id),
  constraint document_use_of_fk foreign key (region_code, document_id) references document (region_code, id),
  constraint document_use_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint document_use_in_fk foreign key (region_code, in_document_id) references document (region_code, id),
  constraint document_use_one_ck check ((activity_id is null) <> (in_document_id is null)),
  constraint document_use_activity_uq unique (region_code, document_id, activity_id),
  constraint document_use_in_uq unique (region_code, document_id, in_document_id)
);
create index document_use_activity_ix on document_use (region_code, activity_id) where activity_id is not null;
create index document_use_in_ix on document_use (region_code, in_document_id) where in_document_id is not null;

-- 签收: to whom it was sent, who signed for it and when.
create table document_receipt (
  region_code varchar(12) not null,
  id          uuid        not null,
  document_id uuid        not null,
  unit_id     uuid        not null,
  signed_on   date,
  signer      varchar(120),
  on_paper    boolean     not null,
  constraint document_receipt_pk primary key (region_code, id),
  constraint document_receipt_of_fk foreign key (region_code, document_id) references document (region_code, id),
  constraint document_receipt_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint document_receipt_once_uq unique (region_code, document_id, unit_id),
  constraint document_receipt_signed_ck check ((signed_on is null) = (signer is null))
);
create index document_receipt_unit_ix on document_receipt (region_code, unit_id) where signed_on is null;

-- A kind's row is locked while it takes a number.
create table document_series (
  region_code varchar(12) not null,
  kind        varchar(40) not null,
  constraint document_series_pk primary key (region_code, kind)
);
