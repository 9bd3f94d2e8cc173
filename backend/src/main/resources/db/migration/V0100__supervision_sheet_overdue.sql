-- 督办单 that nobody has answered, by their limit: the list of those past it, and each day's reminders.
create index supervision_sheet_owed_ix on supervision_sheet (region_code, limit_on)
  where status = 'ISSUED';
