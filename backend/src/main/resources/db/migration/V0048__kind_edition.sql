-- A district's own editions of kinds. The shipped one (resources/kinds) holds where there is none.
create table kind_edition (
  region_code varchar(12)  not null,
  id          uuid         not null,
  family      varchar(40)  not null,
  code        varchar(40)  not null,
  version     integer      not null,
  body        jsonb        not null,
  created_at  timestamptz  not null,
  created_by  varchar(120) not null,
  constraint kind_edition_pk primary key (region_code, id),
  constraint kind_edition_version_uq unique (region_code, family, code, version)
);

-- A record keeps the edition under which it was made; what is there was made under the shipped one.
alter table benefit_case add column kind_version integer;
update benefit_case set kind_version = 1;
alter table benefit_case alter column kind_version set not null;

alter table matter add column topic_version integer;
update matter set topic_version = 1 where topic is not null;
