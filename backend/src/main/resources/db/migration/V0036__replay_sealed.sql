-- Kept answers are sealed from now on (ReplayInterceptor); those that lie open go.
delete from replay;
