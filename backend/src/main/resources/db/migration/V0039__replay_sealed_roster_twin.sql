-- Kept answers are sealed from now on (ReplayInterceptor); those that lie open go.
delete from replay;

-- Taking a roster back restores this one too (RosterUndo).
alter table roster_before add column twin_index varchar(64);
