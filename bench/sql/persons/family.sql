-- a family's page: who lives there with their files and 身份, its plaque's steps, letters, cases
\set d random(1, :districts)
\set region 900000 + :d
\set no 100000000001 + (:d - 1) * :size + 3 * random(0, :size / 3 - 1)
select h.*, u.code, u.name, u.short_name, u.kind
from household h join unit u on u.region_code = h.region_code and u.id = h.unit_id
where h.region_code = :region and h.id = ('019c0000-0000-7000-8000-' || :no)::uuid;
select m.*, p.*, c.category
from household_member m
     join person p on p.region_code = m.region_code and p.id = m.person_id
     left join person_category c on c.region_code = p.region_code and c.person_id = p.id
where m.region_code = :region and m.household_id = ('019c0000-0000-7000-8000-' || :no)::uuid and m.valid_to is null
order by m.valid_from, m.id;
select e.* from plaque p join plaque_event e on e.region_code = p.region_code and e.plaque_id = p.id
where p.region_code = :region and p.household_id = ('019c0000-0000-7000-8000-' || :no)::uuid;
select * from merit_letter
where region_code = :region and household_id = ('019c0000-0000-7000-8000-' || :no)::uuid;
select c.* from household_member m
     join benefit_case c on c.region_code = m.region_code and c.person_id = m.person_id
where m.region_code = :region and m.household_id = ('019c0000-0000-7000-8000-' || :no)::uuid and m.valid_to is null;
select * from attachment
where region_code = :region and owner_kind = 'household' and owner_id = ('019c0000-0000-7000-8000-' || :no)::uuid;
