-- The pieces of a name, each behind its district. Kept apart, the index held one list of the rows
-- of each district and one for each piece of all districts, and cut them: a search grew with the
-- table. One key of both is as long as what one district has of the piece.
create function gram_keys(region varchar, grams varchar[]) returns varchar[]
  language sql immutable strict parallel safe
  as $$ select array_agg(region || gram)::varchar[] from unnest(grams) gram $$;

-- Entered at once: a list of what is still to be entered would be read by every search.
create index person_gram_keys_ix on person using gin (gram_keys(region_code, grams))
  with (fastupdate = off);
drop index person_grams_ix;
