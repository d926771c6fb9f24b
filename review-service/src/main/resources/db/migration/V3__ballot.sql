-- 名册 of a cycle. Changing it does not touch ballots that are open: they froze their own.
create table roll_entry (
    cycle_id uuid not null references cycle,
    username text not null,
    name     text not null,
    category text not null check (category in ('LEADERS', 'DEPARTMENTS', 'DELEGATES', 'GRASSROOTS')),
    primary key (cycle_id, username)
);

create table ballot (
    report_id      uuid primary key references report,
    state          text not null default 'WAITING' check (state in ('WAITING', 'OPEN', 'CLOSED')),
    rules          jsonb,
    opened_at      timestamptz,
    opened_by      text,
    opened_by_name text,
    closed_at      timestamptz,
    closed_by      text,
    closed_by_name text,
    score          numeric(5, 2) check (score between 0 and 100),
    check ((state = 'WAITING') = (opened_at is null)),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((opened_at is null) = (rules is null)),
    check ((opened_at is null) = (opened_by is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (score is null or state = 'CLOSED')
);

-- Boxes: categories of evaluators, the small ones merged when the ballot opened. Papers and voters know only their box.
create table ballot_box (
    report_id  uuid   not null references ballot,
    box        int    not null,
    categories text[] not null check (cardinality(categories) > 0),
    primary key (report_id, box)
);

-- Who may vote, and whether they have. Nothing here or in ballot_paper leads from one to the other: decision 0006.
create table ballot_voter (
    report_id uuid    not null,
    username  text    not null,
    box       int     not null,
    voted     boolean not null default false,
    primary key (report_id, username),
    foreign key (report_id, box) references ballot_box
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);

-- An enum and not a text: every paper has the same size on disk, whatever stands on it.
create type ballot_choice as enum ('BLANK', 'GOOD', 'FAIRLY_GOOD', 'AVERAGE', 'POOR', 'ABSTAIN');

-- One paper per voter, laid out blank when the ballot opens. No time, no sequence, no person.
create table ballot_paper (
    id        uuid primary key,
    report_id uuid          not null,
    box       int           not null,
    choice    ballot_choice not null default 'BLANK',
    foreign key (report_id, box) references ballot_box
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);

create index ballot_paper_ballot on ballot_paper (report_id);

-- Papers and voters are laid out before the ballot opens, change only while it is open, and never go away.
create function refuse_outside_open_ballot() returns trigger language plpgsql as $$
declare
    current text;
begin
    if tg_op = 'DELETE' then
        raise exception 'papers and voters are never removed' using errcode = 'insufficient_privilege';
    end if;
    select state into current from ballot where report_id = new.report_id;
    if current <> (case tg_op when 'INSERT' then 'WAITING' else 'OPEN' end) then
        raise exception 'ballot % is %', new.report_id, current using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger ballot_paper_sealed before insert or update or delete on ballot_paper
    for each row execute function refuse_outside_open_ballot();
create trigger ballot_voter_sealed before insert or update or delete on ballot_voter
    for each row execute function refuse_outside_open_ballot();

create function refuse_second_mark() returns trigger language plpgsql as $$
begin
    raise exception 'a paper is marked once, a voter votes once' using errcode = 'unique_violation';
end $$;

create trigger ballot_paper_marked_once before update on ballot_paper
    for each row when (old.choice <> 'BLANK' and new.choice <> old.choice) execute function refuse_second_mark();
create trigger ballot_voter_once before update on ballot_voter
    for each row when (old.voted and not new.voted) execute function refuse_second_mark();
