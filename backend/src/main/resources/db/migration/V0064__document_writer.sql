-- Who wrote a text last does not clear it (1.7). For the texts that are there the trail knows.
alter table document add column written_by varchar(64);
update document d
   set written_by = coalesce(
         (select e.actor_id
            from audit_event e
           where e.region_code = d.region_code
             and e.record_kind = 'document'
             and e.record_id = d.id
             and e.action = 'document.edit'
           order by e.at desc, e.id desc
           limit 1),
         d.created_by);
alter table document alter column written_by set not null;
