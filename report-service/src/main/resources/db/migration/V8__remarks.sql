-- What reviewers said about single passages of a version, as opinion.given told it.
create table remark (
    id         bigint generated always as identity primary key,
    report_id  uuid        not null,
    version    int         not null,
    department text        not null,
    by_name    text        not null,
    at         timestamptz not null,
    starts     int         not null,
    ends       int         not null,
    quote      text        not null,
    text       text        not null,
    foreign key (report_id, version) references report_version
);

create index remark_report on remark (report_id);

create trigger remark_never_changes
    before update or delete on remark
    for each row execute function never_changes();

create trigger remarks_are_never_emptied
    before truncate on remark
    for each statement execute function never_changes();
