-- What an organisation owes in a cycle. version: number of the latest submitted version, 0 before the first.
create table report (
    id           uuid primary key,
    cycle_id     uuid        not null references cycle,
    organisation text        not null references organisation,
    status       text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PASSED', 'CLOSED')),
    version      int         not null default 0 check (version >= 0),
    requested_at timestamptz not null,
    unique (cycle_id, organisation),
    check (status <> 'DRAFT' or version = 0)
);

create index report_of_organisation on report (organisation);

-- The bytes as they came, and their SHA-256.
create table original (
    id      uuid primary key,
    bytes   bytea not null,
    sha256  text  not null check (length(sha256) = 64)
);

-- What is being written; belongs to the organisation alone. file_name: null where the text was typed.
create table draft (
    report_id       uuid primary key references report,
    title           text        not null,
    text            text        not null,
    structure       jsonb       not null,
    notices         jsonb       not null,
    file_name       text,
    original_id     uuid        not null references original,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    updated_by_name text        not null
);

create index draft_original on draft (original_id);

create table report_version (
    report_id         uuid        not null references report,
    no                int         not null check (no > 0),
    title             text        not null check (title <> ''),
    text              text        not null check (text <> ''),
    structure         jsonb       not null,
    file_name         text,
    original_id       uuid        not null references original,
    submitted_at      timestamptz not null,
    submitted_by      text        not null,
    submitted_by_name text        not null,
    primary key (report_id, no)
);

create index report_version_original on report_version (original_id);

-- Who holds or held a task about a report may read it.
create table reader_grant (
    report_id  uuid not null references report,
    group_name text not null,
    primary key (report_id, group_name)
);

create index reader_grant_group on reader_grant (group_name, report_id);

create function never_changes() returns trigger language plpgsql as $$
begin
    raise exception '% never changes', tg_table_name;
end
$$;

create trigger submitted_version_never_changes
    before update or delete on report_version
    for each row execute function never_changes();

create trigger submitted_versions_are_never_emptied
    before truncate on report_version
    for each statement execute function never_changes();

create trigger original_never_changes
    before update on original
    for each row execute function never_changes();
