-- What workflow must know of a cycle to set deadlines.
create table cycle (
    id        uuid primary key,
    year      int  not null,
    name      text not null,
    zone      text not null,
    timetable jsonb not null
);

-- What the inbox shows of a report. The row is locked by whatever moves the report's process.
create table report (
    id                uuid primary key,
    cycle_id          uuid not null,
    organisation      text not null,
    organisation_name text not null,
    sector            text not null,
    level             text not null,
    secretary         text not null,
    secretary_name    text not null,
    title             text,
    version           int  not null default 0
);

create table item (
    id                uuid primary key,
    report_id         uuid not null references report,
    no                int  not null,
    evidence_filed_by text,
    unique (report_id, no)
);

-- The engine's user tasks as people see them; written in the engine's own transactions.
create table inbox_task (
    id             text primary key,
    kind           text        not null,
    report_id      uuid        not null references report,
    item_id        uuid        references item,
    task_group     text        not null,
    round          int         not null,
    due            timestamptz,
    created_at     timestamptz not null,
    assignee       text,
    assignee_name  text,
    outcome        text,
    everyone_again boolean     not null default false,
    ended_at       timestamptz,
    ended_by       text,
    ended_by_name  text
);

create index inbox_task_open on inbox_task (task_group) where ended_at is null;
create index inbox_task_report on inbox_task (report_id);
create index inbox_task_ended_by on inbox_task (ended_by, ended_at);
