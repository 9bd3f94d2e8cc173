-- A file or household that a roster made goes again when the roster is taken back. PostgreSQL then
-- asks every table that may name it, and read these whole for each one: an index that holds some of
-- the rows only is of no use to it.
create index household_member_person_ix on household_member (region_code, person_id);
create index plaque_basis_ix on plaque (region_code, basis_person_id);
create index plaque_soldier_ix on plaque (region_code, soldier_id) where soldier_id is not null;
create index benefit_case_related_ix on benefit_case (region_code, related_id) where related_id is not null;
create index person_move_person_ix on person_move (region_code, person_id);
create index border_family_household_ix on border_family (region_code, household_id);
