-- 慰问 (6.1): whom a leader visits with what; money and goods count once they are signed for.
create table visit_line (
  region_code  varchar(12)   not null,
  id           uuid          not null,
  activity_id  uuid          not null,
  -- one of the two: a troop by its alias, or a household on file
  unit_id      uuid,
  household_id uuid,
  leader       varchar(60)   not null,
  leader_post  varchar(80),
  gift         varchar(200),
  goods        bigint        not null,
  money        bigint        not null,
  budget_line  varchar(100),
  sends        varchar(20)[] not null,
  signed_on    date,
  signer_sealed varchar(1000),
  paper_no     varchar(40),
  signature_id uuid,
  constraint visit_line_pk primary key (region_code, id),
  constraint visit_line_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint visit_line_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint visit_line_household_fk foreign key (region_code, household_id) references household (region_code, id),
  constraint visit_line_target_ck check ((unit_id is null) <> (household_id is null)),
  constraint visit_line_money_ck check (money >= 0 and goods >= 0),
  constraint visit_line_budget_ck check (money = 0 or budget_line is not null),
  constraint visit_line_signed_ck check (signed_on is null
    or signer_sealed is not null and (paper_no is not null or signature_id is not null))
);
create index visit_line_activity_ix on visit_line (region_code, activity_id, id);
create index visit_line_unit_ix on visit_line (region_code, unit_id, signed_on) where unit_id is not null;
create index visit_line_household_ix on visit_line (region_code, household_id, signed_on)
  where household_id is not null;

-- 情系边海防官兵 (6.5): families of those who serve there, each with a person who keeps in touch.
create table border_family (
  region_code     varchar(12)  not null,
  id              uuid         not null,
  household_id    uuid         not null,
  service_region  varchar(10)  not null,
  contact_name    varchar(60)  not null,
  contact_unit_id uuid         not null,
  since           date         not null,
  ended_on        date,
  updated_at      timestamptz  not null,
  version         integer      not null,
  constraint border_family_pk primary key (region_code, id),
  constraint border_family_household_fk foreign key (region_code, household_id) references household (region_code, id),
  constraint border_family_contact_fk foreign key (region_code, contact_unit_id) references unit (region_code, id)
);
create unique index border_family_live_uq on border_family (region_code, household_id)
  where ended_on is null;
create index border_family_contact_ix on border_family (region_code, contact_unit_id);

-- What a visit, an inspection or a survey brought up: each has a matter or a written reason (4.6).
create table activity_finding (
  region_code  varchar(12)   not null,
  id           uuid          not null,
  activity_id  uuid          not null,
  line_id      uuid,
  unit_id      uuid,
  item         varchar(100),
  text_sealed  varchar(8000) not null,
  matter_id    uuid,
  reason       varchar(500),
  found_on     date          not null,
  found_by     varchar(64)   not null,
  finder_name  varchar(120)  not null,
  recheck      varchar(8),
  recheck_on   date,
  rechecker    varchar(120),
  recheck_note varchar(500),
  version      integer       not null,
  constraint activity_finding_pk primary key (region_code, id),
  constraint activity_finding_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint activity_finding_line_fk foreign key (region_code, line_id) references visit_line (region_code, id),
  constraint activity_finding_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint activity_finding_matter_fk foreign key (region_code, matter_id) references matter (region_code, id),
  constraint activity_finding_fate_ck check ((matter_id is null) <> (reason is null))
);
create index activity_finding_activity_ix on activity_finding (region_code, activity_id, id);

-- 招聘会 (5.5): posts offered; each one hired is a case of the families' file.
create table fair_post (
  region_code varchar(12)  not null,
  id          uuid         not null,
  activity_id uuid         not null,
  employer    varchar(100) not null,
  title       varchar(100) not null,
  places      integer      not null,
  applicants  integer      not null,
  constraint fair_post_pk primary key (region_code, id),
  constraint fair_post_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint fair_post_numbers_ck check (places > 0 and applicants >= 0)
);
create index fair_post_activity_ix on fair_post (region_code, activity_id, id);

create table fair_hire (
  region_code varchar(12)  not null,
  id          uuid         not null,
  activity_id uuid         not null,
  post_id     uuid         not null,
  case_id     uuid         not null,
  hired_on    date         not null,
  constraint fair_hire_pk primary key (region_code, id),
  constraint fair_hire_case_uq unique (region_code, activity_id, case_id),
  constraint fair_hire_post_fk foreign key (region_code, post_id) references fair_post (region_code, id),
  constraint fair_hire_case_fk foreign key (region_code, case_id) references benefit_case (region_code, id)
);
create index fair_hire_activity_ix on fair_hire (region_code, activity_id, id);
