-- The order in which versions were written (not that of their commits): what was written since can be read.
alter table report_version add column seq bigint generated always as identity;

create unique index report_version_seq on report_version (seq);
