-- Coverage reads the letters of one year by place, and the expected rosters of one year (2.2, 2.5).
create index merit_letter_year_ix on merit_letter (region_code, year, unit_path);
create index roster_expected_ix on roster (region_code, expected_year) where purpose = 'EXPECTED';
