-- A dead letter says why it is one and leads to its log lines; it may be given up: by whom, when and why stands on it.
-- correlation_id: of the message. cause: of no meaning while parked.
alter table dead_letter
    add column cause             text not null default 'FAILED'
        check (cause in ('UNREADABLE', 'UNKNOWN_TYPE', 'MALFORMED', 'CONFLICTING', 'FAILED')),
    add column correlation_id    text,
    add column replayed_by_name  text,
    add column discarded_at      timestamptz,
    add column discarded_by      text,
    add column discarded_by_name text,
    add column discard_reason    text check (length(discard_reason) between 1 and 500),
    add check (replayed_at is null or discarded_at is null),
    add check (num_nulls(discarded_at, discarded_by, discarded_by_name, discard_reason) in (0, 4));

update dead_letter set cause = 'UNREADABLE' where type = 'unreadable';

drop index dead_letter_open;
create index dead_letter_open on dead_letter (key, id) where replayed_at is null and discarded_at is null;

-- The one definition of open.
create view open_dead_letter as
select * from dead_letter where replayed_at is null and discarded_at is null;

create function keep_dead_letter() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.replayed_at is null and old.discarded_at is null then
        return new;
    end if;
    raise exception 'a settled dead letter never changes, and none is ever removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger dead_letter_stays
    before update or delete on dead_letter
    for each row execute function keep_dead_letter();

create trigger dead_letters_are_never_emptied
    before truncate on dead_letter
    for each statement execute function keep_dead_letter();
