-- sessions of national defence and people at them, by town and quarter of two years, then by class of people
\set region 900000 + random(:from, :to)
select s.town, s.quarter, count(*), sum(s.heads)
from (with held as materialized (
        select a.id, a.heads, date_trunc('quarter', a.starts_on)::date as quarter
        from activity a
        where a.region_code = :region and a.kind in ('defence-lesson', 'military-day')
          and a.status in ('HELD', 'RECORDED', 'SUMMARIZED')
          and a.starts_on >= date_trunc('quarter', current_date) - interval '21 months'
          and a.starts_on < date_trunc('quarter', current_date) + interval '3 months'),
      below as materialized (
        select u.id, t.id town
        from unit t join unit u on u.region_code = t.region_code and starts_with(u.path, t.path)
        where t.region_code = :region and t.kind in ('STREET', 'TOWN'))
      select distinct b.town, a.id, a.heads, a.quarter
      from held a
           join activity_party p on p.region_code = :region and p.activity_id = a.id
           join below b on b.id = p.unit_id) s
group by s.town, s.quarter;
select k.audience, date_trunc('quarter', a.starts_on)::date, count(*), sum(k.people)
from activity a
     join activity_count k on k.region_code = a.region_code and k.activity_id = a.id
where a.region_code = :region and a.kind in ('defence-lesson', 'military-day')
  and a.status in ('HELD', 'RECORDED', 'SUMMARIZED')
  and a.starts_on >= date_trunc('quarter', current_date) - interval '21 months'
  and a.starts_on < date_trunc('quarter', current_date) + interval '3 months'
group by k.audience, date_trunc('quarter', a.starts_on);
