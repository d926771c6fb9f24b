-- 汇编: one upload that holds many reports, divided before anything becomes a draft. original: the file as it came.
create table compilation (
    id               uuid primary key,
    cycle_id         uuid        not null references cycle,
    file_name        text        not null,
    original         bytea       not null,
    sha256           text        not null check (length(sha256) = 64),
    text             text        not null,
    uploaded_at      timestamptz not null,
    uploaded_by      text        not null,
    uploaded_by_name text        not null
);

-- One report in it. An organisation has one report a cycle, so it is named once.
create table compilation_part (
    compilation_id uuid not null references compilation on delete cascade,
    no             int  not null check (no > 0),
    start_at       int  not null check (start_at >= 0),
    end_at         int  not null check (end_at > start_at),
    title          text not null,
    organisation   text references organisation,
    status         text not null check (status in ('OPEN', 'IMPORTED', 'REFUSED')),
    reason         text,
    report_id      uuid references report,
    primary key (compilation_id, no),
    unique (compilation_id, organisation),
    check ((status = 'IMPORTED') = (report_id is not null)),
    check ((status = 'REFUSED') = (reason is not null)),
    check (status = 'OPEN' or organisation is not null)
);

create trigger compiled_file_never_changes
    before update on compilation
    for each row execute function never_changes();
