-- What was last done to a record, whatever its kind: told to whom another overtook.
create index audit_event_any_record_ix on audit_event (region_code, record_id, at);
