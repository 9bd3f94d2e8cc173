-- Which kinds of meetings a body owes in a year (12.1). Without it a body that never met stood in no list of those
-- that did not meet; the bodies of a district and their names are data, so it is said of each.
alter table body add column meets text[] not null default '{}';
alter table body alter column meets drop default;
