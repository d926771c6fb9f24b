-- 党组织 and who is its secretary.
create table organisation (
    code           text primary key,
    name           text        not null,
    sector         text        not null,
    level          text        not null,
    secretary      text        not null,
    secretary_name text        not null,
    changed_at     timestamptz not null
);

-- 述职年度: one a year.
create table cycle (
    id             uuid primary key,
    year           int         not null unique,
    name           text        not null,
    zone           text        not null,
    timetable      jsonb       not null,
    ballot_rules   jsonb       not null,
    opened_by      text        not null,
    opened_by_name text        not null,
    opened_at      timestamptz not null
);
