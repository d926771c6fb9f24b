-- Our own copy of organisations, cycles, reports and tasks, built from events. No foreign key from a report to its
-- organisation or cycle: their events have other keys and may arrive later.
create table organisation (
    code           text primary key,
    name           text not null,
    sector         text not null,
    level          text not null,
    secretary      text not null,
    secretary_name text not null
);

create table cycle (
    id           uuid primary key,
    year         int         not null,
    name         text        not null,
    zone         text        not null,
    timetable    jsonb       not null,
    ballot_rules jsonb       not null,
    published_at timestamptz not null
);

create view current_cycle as
select * from cycle order by year desc, published_at desc limit 1;

create table report (
    id                uuid primary key,
    cycle_id          uuid        not null,
    organisation      text        not null,
    organisation_name text        not null,
    sector            text        not null,
    level             text        not null,
    secretary         text        not null,
    secretary_name    text        not null,
    title             text,
    version           int         not null default 0 check (version >= 0),
    stage             text        not null check (stage in
        ('WRITING', 'REVIEW', 'REVISION', 'ESCALATED', 'APPRAISAL', 'GRADING', 'RECTIFICATION', 'CLOSED')),
    rounds            int         not null default 0 check (rounds >= 0),
    grade             text check (grade in ('GOOD', 'FAIRLY_GOOD', 'AVERAGE', 'POOR')),
    requested_at      timestamptz not null,
    unique (cycle_id, organisation)
);

create index report_organisation on report (organisation);

-- When a report entered each stage.
create table stage_entry (
    report_id uuid        not null references report,
    stage     text        not null,
    at        timestamptz not null,
    id        bigint generated always as identity primary key
);

create index stage_entry_report on stage_entry (report_id, id);

create table report_version (
    report_id    uuid        not null references report,
    version      int         not null check (version > 0),
    title        text        not null,
    shortcomings text[]      not null,
    submitted_at timestamptz not null,
    primary key (report_id, version)
);

create table task (
    id              text primary key,
    report_id       uuid        not null references report,
    kind            text        not null,
    item_id         uuid,
    group_name      text        not null,
    round           int         not null,
    due             timestamptz,
    created_at      timestamptz not null,
    claimed_by      text,
    claimed_by_name text,
    ended_at        timestamptz,
    check ((claimed_by is null) = (claimed_by_name is null))
);

create index task_report on task (report_id);
create index task_item on task (item_id) where item_id is not null;
create index task_group on task (group_name);
