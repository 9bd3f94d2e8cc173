-- A missing report that was told of once is told of each period from now on (31 days, as the rule begins).
update matter_alarm set falls_on = done_on + 31, done_on = null where kind = 'REPORT' and done_on is not null;
