-- A plan made from another: last year's (a renewal) or the same year's edition (a supplement).

alter table plan
  add column origin_id  uuid,
  add column edition    integer,
  add column theme      varchar(200),
  add column background varchar(2000),
  add column guidance   varchar(2000),
  add column principles varchar(1000),
  add column key_dates  varchar(2000),
  add constraint plan_origin_fk foreign key (region_code, origin_id) references plan (region_code, id),
  add constraint plan_origin_uq unique (region_code, origin_id, year);
update plan set edition = 0;
alter table plan alter column edition set not null;

alter table work_point
  add column origin_id  uuid,
  add column changed_in integer,
  add constraint work_point_origin_fk foreign key (region_code, origin_id) references work_point (region_code, id);
create index work_point_origin_ix on work_point (region_code, origin_id) where origin_id is not null;
