-- 应挂、已挂、未挂 of a district by street and town
\set region 900000 + random(1, :districts)
select f.unit_path, f.status, sum(f.change) from plaque_figure f
where f.region_code = :region and f.level in ('CHANGE', 'PLACE') group by f.unit_path, f.status;
