-- Who asks too late is told since when somebody has it.
alter table inbox_task add column claimed_at timestamptz;
