-- Where a person says the sections and items of a draft stand; bounds: empty where nobody corrected the reader.
alter table draft
    add column structure_state text not null default 'READ'
        check (structure_state in ('READ', 'CORRECTED', 'MOVED', 'DROPPED')),
    add column bounds jsonb not null default '[]';
