-- The secrecy guard's rules as dated rows, and what it stopped; and what was changed in the tree of units.

create table secrecy_rule (
  region_code varchar(12)  not null,
  id          uuid         not null,
  word        varchar(40)  not null,
  -- what people call a rule of the district's own; built-in rules have their texts in the frontend
  name        varchar(60),
  regex       varchar(500) not null,
  blocking    boolean      not null,
  active      boolean      not null,
  valid_from  date         not null,
  source      varchar(200) not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  constraint secrecy_rule_pk primary key (region_code, id)
);
create index secrecy_rule_word_ix on secrecy_rule (region_code, word, valid_from);

-- Never the text that was found.
create table secrecy_incident (
  region_code varchar(12)  not null,
  id          uuid         not null,
  at          timestamptz  not null,
  rule        varchar(40)  not null,
  rule_name   varchar(60),
  field       varchar(60)  not null,
  unit_code   varchar(32)  not null,
  unit_name   varchar(120) not null,
  outcome     varchar(20)  not null,
  reason      varchar(200),
  constraint secrecy_incident_pk primary key (region_code, id),
  constraint secrecy_incident_reason_ck check ((outcome = 'OVERRIDDEN') = (reason is not null))
);
create index secrecy_incident_at_ix on secrecy_incident (region_code, at, id);

create table unit_change (
  region_code    varchar(12)  not null,
  id             uuid         not null,
  unit_id        uuid         not null,
  kind           varchar(10)  not null,
  -- the first day of the new order
  on_day         date         not null,
  old_name       varchar(120) not null,
  old_short_name varchar(60),
  old_parent_id  uuid,
  new_parent_id  uuid,
  -- the unit that took over, in a merger
  successor_id   uuid,
  source         varchar(200) not null,
  created_at     timestamptz  not null,
  created_by     varchar(120) not null,
  constraint unit_change_pk primary key (region_code, id),
  constraint unit_change_unit_fk foreign key (region_code, unit_id) references unit (region_code, id)
);
create index unit_change_unit_ix on unit_change (region_code, unit_id, on_day);
create index unit_change_successor_ix on unit_change (region_code, successor_id);
