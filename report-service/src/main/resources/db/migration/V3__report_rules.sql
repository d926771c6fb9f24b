-- What a cycle asks of its reports' text, and 审核提示 computed from it instead of the sentences kept with a draft.
alter table cycle add column report_rules jsonb not null
    default '{"writtenLimit": 5000, "spokenLimit": 0, "problemShare": 33, "requiredPoints": [], "severities": {}}';
alter table cycle alter column report_rules drop default;

alter table draft drop column notices;
