-- 4.7, 12.11: each rating stands in the history, also the 1 or 2 of who sends a matter back.
alter table matter_event
  add column rating integer,
  add constraint matter_event_rating_ck check (rating between 1 and 5);

-- The rating a matter carries was given with its last confirmation: opening it again took it away.
update matter_event e
   set rating = m.satisfaction
  from matter m
 where m.region_code = e.region_code
   and m.id = e.matter_id
   and m.satisfaction is not null
   and e.action = 'matter.confirm'
   and not exists (
     select 1 from matter_event l
      where l.region_code = e.region_code and l.matter_id = e.matter_id
        and l.action = 'matter.confirm' and (l.at, l.id) > (e.at, e.id));

create index matter_event_rating_ix on matter_event (region_code, at, matter_id, rating)
  where rating is not null;
