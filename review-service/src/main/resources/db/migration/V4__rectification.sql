create table rectification_item (
    id            uuid primary key,
    report_id     uuid        not null references report,
    no            int         not null check (no > 0),
    problem       text        not null check (problem <> ''),
    source        text        not null check (source in ('REPORT', 'LEADER')),
    status        text        not null default 'NOT_STARTED' check (status in
        ('NOT_STARTED', 'PLAN_FILED', 'RECTIFYING', 'AWAITING_VERIFICATION', 'STRUCK_OFF')),
    measure       text,
    goal          text,
    person        text,
    unit          text,
    deadline      date,
    plan_filed_by text,
    plan_filed_at timestamptz,
    created_at    timestamptz not null,
    struck_off_at timestamptz,
    unique (report_id, no),
    check (status = 'NOT_STARTED' or (measure is not null and person is not null and deadline is not null)),
    check ((status = 'STRUCK_OFF') = (struck_off_at is not null))
);

create table plan_decision (
    id       bigint generated always as identity primary key,
    item_id  uuid        not null references rectification_item,
    approved boolean     not null,
    opinion  text,
    by       text        not null,
    by_name  text        not null,
    at       timestamptz not null
);

create table verification (
    id         bigint generated always as identity primary key,
    item_id    uuid        not null references rectification_item,
    struck_off boolean     not null,
    reason     text,
    by         text        not null,
    by_name    text        not null,
    at         timestamptz not null
);

-- 佐证材料: a note, a file or both.
create table evidence (
    id         uuid primary key,
    item_id    uuid        not null references rectification_item,
    note       text,
    file_name  text,
    media_type text,
    size       int,
    sha256     text,
    content    bytea,
    by         text        not null,
    by_name    text        not null,
    at         timestamptz not null,
    check (note is not null or content is not null),
    check (num_nulls(file_name, media_type, size, sha256, content) in (0, 5)),
    check (size = octet_length(content) and size > 0),
    check (sha256 = encode(sha256(content), 'hex'))
);

create index plan_decision_item on plan_decision (item_id);
create index verification_item on verification (item_id);
create index evidence_item on evidence (item_id);

create trigger plan_decision_append_only before update or delete on plan_decision
    for each row execute function refuse_change();
create trigger verification_append_only before update or delete on verification
    for each row execute function refuse_change();
create trigger evidence_append_only before update or delete on evidence
    for each row execute function refuse_change();

-- 台账. An item whose plan names no deadline yet has the timetable's months from the day it was listed.
create view ledger as
select i.*,
       r.organisation,
       r.organisation_name,
       r.secretary_name,
       coalesce(i.deadline,
                ((i.created_at at time zone coalesce(c.zone, 'Asia/Shanghai'))
                    + make_interval(months => coalesce((c.timetable ->> 'rectificationMonths')::int, 6)))::date) as due
from rectification_item i
         join report r on r.id = i.report_id
         left join cycle c on c.id = r.cycle_id;

-- The one definition of open, overdue, due soon and struck off: RED is overdue, YELLOW due soon, NONE struck off, and
-- open is all but NONE.
create function item_light(status text, due date, today date, soon date) returns text language sql immutable
    return case
        when status = 'STRUCK_OFF' then 'NONE'
        when due < today then 'RED'
        when due <= soon then 'YELLOW'
        else 'GREEN' end;
