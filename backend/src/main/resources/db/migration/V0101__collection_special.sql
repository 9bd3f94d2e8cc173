-- 专项征集: a collecting for a great task, told apart from the yearly one (domain B5).
alter table collection add column special boolean not null default false;
alter table collection alter column special drop default;
