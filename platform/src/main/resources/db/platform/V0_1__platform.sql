-- Events on their way out: written with the state they tell of, deleted when Kafka has acknowledged them.
create table outbox (
    id             bigint generated always as identity primary key,
    event_id       uuid        not null unique,
    type           text        not null,
    key            text        not null,
    payload        text        not null,
    correlation_id text,
    at             timestamptz not null,
    written_at     timestamptz not null default clock_timestamp()
);

-- Events already handled: what makes a consumer idempotent.
create table inbox (
    event_id   text primary key,
    handled_at timestamptz not null default clock_timestamp()
);

-- Messages that could not be handled, and those of the same key parked behind them so that order holds.
create table dead_letter (
    id          bigint generated always as identity primary key,
    event_id    text        not null unique,
    type        text        not null,
    key         text        not null,
    payload     text        not null,
    error       text        not null,
    parked      boolean     not null,
    at          timestamptz not null,
    replayed_at timestamptz,
    replayed_by text
);

create index dead_letter_open on dead_letter (key, id) where replayed_at is null;
