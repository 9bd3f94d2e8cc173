-- The pairing an activity belongs to: joint activities are counted by half-year (7.3).
alter table activity add column partnership_id uuid;
alter table activity add constraint activity_partnership_fk
  foreign key (region_code, partnership_id) references partnership (region_code, id);
create index activity_partnership_ix on activity (region_code, partnership_id, starts_on)
  where partnership_id is not null;
