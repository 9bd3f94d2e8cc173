-- A change of the blind index's key keeps its marks beside those of sealing; rows whose value cannot
-- be made again are left and counted.
alter table reseal_mark add column left_over bigint;
update reseal_mark set left_over = 0;
alter table reseal_mark alter column left_over set not null;
