-- What was to be put right after a report, and whether it was struck off; built from events.
-- No reference to report: news may come about reports that are not ours.
create table rectification_item (
    id         uuid    primary key,
    report_id  uuid    not null,
    no         int     not null,
    problem    text    not null,
    source     text    not null,
    struck_off boolean not null default false
);

create index rectification_item_of_report on rectification_item (report_id, no);

-- Clauses of the causes that each report gives in its latest version, in their key form.
create table said_cause (
    report_id uuid not null references report,
    phrase    text not null,
    primary key (report_id, phrase)
);

-- How many reports say so. Kept in step with said_cause.
create table stock_phrase (
    phrase  text primary key,
    reports int  not null check (reports >= 0)
);

create index stock_phrase_by_reports on stock_phrase (reports);

-- Which causes and plan items belong to which shortcoming, where people corrected what was read.
create table draft_matching (
    report_id       uuid primary key references draft on delete cascade,
    correction      jsonb       not null,
    revision        int         not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    updated_by_name text        not null
);

-- As it stood when the version was submitted.
create table version_matching (
    report_id  uuid  not null,
    no         int   not null,
    correction jsonb not null,
    primary key (report_id, no),
    foreign key (report_id, no) references report_version
);

create trigger matching_of_a_version_never_changes
    before update or delete on version_matching
    for each row execute function never_changes();

create trigger matchings_of_versions_are_never_emptied
    before truncate on version_matching
    for each statement execute function never_changes();
