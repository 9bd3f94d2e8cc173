-- Who wants the inbox by mail: the address as the identity provider gave it, sealed; what the person
-- is told of, as the last sign-in had it; until when, since nothing tells when the person leaves.
create table inbox_mail (
  region_code  varchar(12)   not null,
  id           uuid          not null,
  person_id    varchar(64)   not null,
  email_sealed varchar(600)  not null,
  audiences    varchar(60)[] not null,
  ends_on      date          not null,
  mailed_until timestamptz   not null,
  constraint inbox_mail_pk primary key (region_code, id),
  constraint inbox_mail_person_uq unique (region_code, person_id)
);
