-- The difficulties that a family told, for its page: by the lines of its visits.
create index activity_finding_line_ix on activity_finding (region_code, line_id, id)
  where line_id is not null;
