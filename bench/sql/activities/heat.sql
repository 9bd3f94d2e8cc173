-- sessions of national defence and people at them, by town and quarter of two years, then by class of people
\set region 900000 + random(:from, :to)
select s.town, s.quarter, count(*), sum(s.heads)
from (select distinct u.town, a.id, a.heads, date_trunc('quarter', a.starts_on)::date as quarter
      from activity a
           join activity_party p on p.region_code = a.region_code and p.activity_id = a.id
           join (select b.id, t.id town
                 from unit t join unit b on b.region_code = t.region_code and starts_with(b.path, t.path)
                 where t.region_code = :region and t.kind in ('STREET', 'TOWN')) u on u.id = p.unit_id
      where a.region_code = :region and a.kind in ('defence-lesson', 'military-day')
        and a.status in ('HELD', 'RECORDED', 'SUMMARIZED')
        and a.starts_on >= date_trunc('quarter', current_date) - interval '21 months'
        and a.starts_on < date_trunc('quarter', current_date) + interval '3 months') s
group by s.town, s.quarter;
select k.audience, date_trunc('quarter', a.starts_on)::date, count(*), sum(k.people)
from activity a
     join activity_count k on k.region_code = a.region_code and k.activity_id = a.id
where a.region_code = :region and a.kind in ('defence-lesson', 'military-day')
  and a.status in ('HELD', 'RECORDED', 'SUMMARIZED')
  and a.starts_on >= date_trunc('quarter', current_date) - interval '21 months'
  and a.starts_on < date_trunc('quarter', current_date) + interval '3 months'
group by k.audience, date_trunc('quarter', a.starts_on);
