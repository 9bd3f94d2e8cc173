-- 参演队伍: the registered teams that a drill was held with, which count it as their own (10.5).
create table activity_team (
  region_code varchar(12) not null,
  id          uuid        not null,
  activity_id uuid        not null,
  team_id     uuid        not null,
  constraint activity_team_pk primary key (region_code, id),
  constraint activity_team_uq unique (region_code, activity_id, team_id),
  constraint activity_team_activity_fk foreign key (region_code, activity_id) references activity (region_code, id),
  constraint activity_team_team_fk foreign key (region_code, team_id) references team (region_code, id)
);
create index activity_team_team_ix on activity_team (region_code, team_id, activity_id);
