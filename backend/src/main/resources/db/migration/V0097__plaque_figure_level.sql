-- What a reader of the whole district adds up: a sum for each street and town, and what changed
-- since. Rows of before count as changes; the next fold sums them.
alter table plaque_figure add column level varchar(8) not null default 'CHANGE';
alter table plaque_figure alter column level drop default;
drop index plaque_figure_path_ix;
create index plaque_figure_path_ix on plaque_figure (region_code, level, unit_path, status);
