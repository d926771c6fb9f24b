create table opinion (
    id         bigint generated always as identity primary key,
    report_id  uuid        not null references report,
    round      int         not null,
    version    int         not null,
    department text        not null,
    passed     boolean     not null,
    opinion    text,
    score      int check (score between 0 and 100),
    by         text        not null,
    by_name    text        not null,
    at         timestamptz not null
);

create index opinion_report on opinion (report_id);

create table grade (
    report_id  uuid primary key references report,
    proposed   text check (proposed in ('GOOD', 'FAIRLY_GOOD', 'AVERAGE', 'POOR')),
    score      numeric(5, 2) check (score between 0 and 100),
    rule       text,
    grade      text check (grade in ('GOOD', 'FAIRLY_GOOD', 'AVERAGE', 'POOR')),
    reason     text,
    comment    text,
    problems   text[] not null default '{}',
    by         text,
    by_name    text,
    decided_at timestamptz,
    check ((grade is null) = (decided_at is null))
);

-- The trail: who did what when. Only ever added to.
create table timeline_entry (
    id        bigint generated always as identity primary key,
    -- deferred: the entry of a report's first event may be written before the report
    report_id uuid        not null references report deferrable initially deferred,
    item_id   uuid,
    type      text        not null,
    what      text        not null,
    who       text,
    who_name  text,
    detail    text,
    late      boolean     not null default false,
    at        timestamptz not null
);

create index timeline_entry_report on timeline_entry (report_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger timeline_entry_append_only before update or delete on timeline_entry
    for each row execute function refuse_change();
create trigger timeline_entry_no_truncate before truncate on timeline_entry
    for each statement execute function refuse_change();
create trigger opinion_append_only before update or delete on opinion
    for each row execute function refuse_change();

-- Whatever enters a trail is announced to the pages that are open: type and id, nothing else.
create function announce() returns trigger language plpgsql as $$
begin
    perform pg_notify('live', json_build_object('type', new.type, 'reportId', new.report_id)::text);
    return null;
end $$;

create trigger timeline_entry_live after insert on timeline_entry
    for each row execute function announce();
