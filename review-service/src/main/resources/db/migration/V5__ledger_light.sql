-- The day that counts for an item is that of the owner's next step: until a plan is filed, and again after one was sent
-- back, the last day to file it, as workflow set it; from then on the plan's own deadline until the item is struck off.
-- Where neither is known yet, the timetable's months from the day the item was listed.
create or replace view ledger as
select i.*,
       r.organisation,
       r.organisation_name,
       r.secretary_name,
       coalesce(plan.due, i.deadline,
                ((i.created_at at time zone coalesce(c.zone, 'Asia/Shanghai'))
                    + make_interval(months => coalesce((c.timetable ->> 'rectificationMonths')::int, 6)))::date) as due,
       plan.due is not null as plan_due
from rectification_item i
         join report r on r.id = i.report_id
         left join cycle c on c.id = r.cycle_id
         left join lateral (select max(t.due at time zone coalesce(c.zone, 'Asia/Shanghai'))::date as due
                            from task t
                            where t.item_id = i.id and t.kind = 'FILE_PLAN' and t.ended_at is null
                              and i.status = 'NOT_STARTED') plan on true;
