-- Reconciliation (对账销号, 12.10): each quarter both sides state each item's state.

create table reconciliation (
  region_code varchar(12)  not null,
  id          uuid         not null,
  list        varchar(1)   not null,
  year        integer      not null,
  quarter     integer      not null,
  status      varchar(10)  not null,
  due_on      date         not null,
  opened_on   date         not null,
  opened_by   varchar(120) not null,
  closed_on   date,
  closed_by   varchar(120),
  version     integer      not null,
  constraint reconciliation_pk primary key (region_code, id),
  constraint reconciliation_quarter_uq unique (region_code, year, quarter, list),
  constraint reconciliation_quarter_ck check (quarter between 1 and 4),
  constraint reconciliation_closed_ck check ((status = 'CLOSED') = (closed_on is not null))
);

create table reconciliation_line (
  region_code   varchar(12)  not null,
  id            uuid         not null,
  round_id      uuid         not null,
  matter_id     uuid         not null,
  place         integer      not null,
  ledger_no     varchar(20)  not null,
  title         varchar(200) not null,
  asker_id      uuid         not null,
  doer_id       uuid         not null,
  asker_state   varchar(12),
  asker_note    varchar(1000),
  asker_by      varchar(64),
  asker_name    varchar(120),
  asker_on      date,
  asker_paper   boolean      not null,
  doer_state    varchar(12),
  doer_note     varchar(1000),
  doer_by       varchar(64),
  doer_name     varchar(120),
  doer_on       date,
  doer_paper    boolean      not null,
  version       integer      not null,
  constraint reconciliation_line_pk primary key (region_code, id),
  constraint reconciliation_line_uq unique (region_code, round_id, matter_id),
  constraint reconciliation_line_people_ck
    check (asker_by is null or doer_by is null or asker_by <> doer_by),
  constraint reconciliation_line_round_fk foreign key (region_code, round_id)
    references reconciliation (region_code, id)
);
create index reconciliation_line_place_ix on reconciliation_line (region_code, round_id, place);
create index reconciliation_line_matter_ix on reconciliation_line (region_code, matter_id);
