-- A roster is written before the training: nobody is there until somebody says so (1.9, 11.6).
alter table training_person alter column attendance drop not null;
