-- A person's own views of lists.
create table saved_view (
  region_code varchar(12)   not null,
  id          uuid          not null,
  owner_id    varchar(64)   not null,
  list        varchar(40)   not null,
  name        varchar(30)   not null,
  query       varchar(2000) not null,
  columns     varchar(40)[] not null,
  preferred   boolean       not null,
  updated_at  timestamptz   not null,
  constraint saved_view_pk primary key (region_code, id),
  constraint saved_view_name_uq unique (region_code, owner_id, list, name)
);
