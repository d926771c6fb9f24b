-- Counts the writes: who saves says on which draft he built.
alter table draft add column revision int not null default 1 check (revision > 0);
