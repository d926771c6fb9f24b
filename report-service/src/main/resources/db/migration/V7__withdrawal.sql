-- 撤回: a version that nobody had begun to review is taken back; the version itself never changes.
alter table report drop constraint report_status_check;
alter table report add constraint report_status_check
    check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'PASSED', 'CLOSED'));

create table version_withdrawal (
    report_id uuid        not null,
    no        int         not null,
    at        timestamptz not null,
    by        text        not null,
    by_name   text        not null,
    primary key (report_id, no),
    foreign key (report_id, no) references report_version
);

create trigger withdrawal_never_changes
    before update or delete on version_withdrawal
    for each row execute function never_changes();

create trigger withdrawals_are_never_emptied
    before truncate on version_withdrawal
    for each statement execute function never_changes();
