-- 活动 (F1 7): what was or is to be held, of a kind that is data (kinds/activity.json).
create table campaign (
  region_code varchar(12)   not null,
  id          uuid          not null,
  name        varchar(120)  not null,
  status      varchar(12)   not null,
  starts_on   date          not null,
  ends_on     date          not null,
  plan        varchar(4000) not null,
  summary     varchar(4000),
  owner_id    uuid          not null,
  -- the owner's place in the tree, for scope
  unit_path   varchar(400)  collate "C" not null,
  created_at  timestamptz   not null,
  updated_at  timestamptz   not null,
  version     integer       not null,
  constraint campaign_pk primary key (region_code, id),
  constraint campaign_name_uq unique (region_code, name),
  constraint campaign_owner_fk foreign key (region_code, owner_id) references unit (region_code, id),
  constraint campaign_dates_ck check (ends_on >= starts_on)
);
create index campaign_list_ix on campaign (region_code, starts_on desc, id desc);

-- How many activities of a campaign a unit is to hold (1.2).
create table campaign_target (
  region_code varchar(12)  not null,
  id          uuid         not null,
  campaign_id uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  target      integer      not null,
  constraint campaign_target_pk primary key (region_code, id),
  constraint campaign_target_uq unique (region_code, campaign_id, unit_id),
  constraint campaign_target_campaign_fk foreign key (region_code, campaign_id) references campaign (region_code, id),
  constraint campaign_target_unit_fk foreign key (region_code, unit_id) references unit (region_code, id),
  constraint campaign_target_ck check (target between 0 and 9999)
);
create index campaign_target_path_ix on campaign_target (region_code, unit_path, campaign_id);

create table activity (
  region_code   varchar(12)   not null,
  id            uuid          not null,
  kind          varchar(40)   not null,
  kind_version  integer       not null,
  status        varchar(12)   not null,
  title         varchar(200)  not null,
  campaign_id   uuid,
  -- the measure of a plan it serves
  work_point_id uuid,
  -- a record of the sites, which are kept elsewhere
  site_id       uuid,
  -- the troop it was held with or for, an alias
  troop_id      uuid,
  organizer_id  uuid          not null,
  -- the organizer's place in the tree: who may act on it
  unit_path     varchar(400)  collate "C" not null,
  host          varchar(120),
  starts_on     date          not null,
  starts_at     time,
  ends_on       date          not null,
  ends_at       time,
  place         varchar(200),
  tags          varchar(20)[] not null,
  extra         jsonb,
  -- what came of it: people by class are rows of activity_count, here their sum
  heads         integer       not null,
  goods         bigint,
  families      integer,
  result        varchar(4000),
  summary       varchar(4000),
  cancel_reason varchar(500),
  created_by    varchar(120)  not null,
  created_at    timestamptz   not null,
  updated_at    timestamptz   not null,
  version       integer       not null,
  constraint activity_pk primary key (region_code, id),
  constraint activity_campaign_fk foreign key (region_code, campaign_id) references campaign (region_code, id),
  constraint activity_troop_fk foreign key (region_code, troop_id) references unit (region_code, id),
  constraint activity_organizer_fk foreign key (region_code, organizer_id) references unit (region_code, id),
  constraint activity_days_ck check (ends_on >= starts_on),
  constraint activity_numbers_ck check (heads >= 0 and coalesce(goods, 0) >= 0 and coalesce(families, 0) >= 0)
);
create index activity_list_ix on activity (region_code, starts_on desc, id desc);
create index activity_kind_ix on activity (region_code, kind, starts_on desc, id desc);
create index activity_organizer_ix on activity (region_code, organizer_id, starts_on desc, id desc);
create index activity_campaign_ix on activity (region_code, campaign_id) where campaign_id is not null;
create index activity_troop_ix on activity (region_code, troop_id, starts_on) where troop_id is not null;
create index activity_site_ix on activity (region_code, site_id, starts_on) where site_id is not null;
create index activity_work_point_ix on activity (region_code, work_point_id) where work_point_id is not null;

-- Who sees an activity: its organizer, the troop and each unit that takes part.
create table activity_party (
  region_code varchar(12)  not null,
  id          uuid         not null,
  activity_id uuid         not null,
  unit_id     uuid         not null,
  unit_path   varchar(400) collate "C" not null,
  part        varchar(12)  not null,
  -- of a meeting: who came, and whether in person
  attendance  varchar(10),
  person_name varchar(60),
  person_post varchar(120),
  constraint activity_party_pk primary key (region_code, id),
  constraint activity_party_uq unique (region_code, activity_id, unit_id, part),
  constraint activity_party_activity_fk foreign key (region_code, activity_id) references activity (region_code, id)
);
create index activity_party_path_ix on activity_party (region_code, unit_path, activity_id);
create index activity_party_unit_ix on activity_party (region_code, unit_id, activity_id);
create index activity_party_activity_ix on activity_party (region_code, activity_id);

create table activity_count (
  region_code varchar(12) not null,
  id          uuid        not null,
  activity_id uuid        not null,
  audience    varchar(12) not null,
  people      integer     not null,
  constraint activity_count_pk primary key (region_code, id),
  constraint activity_count_uq unique (region_code, activity_id, audience),
  constraint activity_count_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint activity_count_ck check (people > 0)
);
