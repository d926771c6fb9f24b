package shuping.report.cycle;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.BallotRules;
import shuping.contracts.Timetable;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.platform.outbox.Outbox;

/** 印发方案: opens a cycle, and publishes it again whenever its timetable or rules change. */
@Service
class CyclePublishing {

    private final Cycles cycles;
    private final Outbox outbox;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    CyclePublishing(Cycles cycles, Outbox outbox, ApplicationEventPublisher inside, Clock clock) {
        this.cycles = cycles;
        this.outbox = outbox;
        this.inside = inside;
        this.clock = clock;
    }

    @Transactional
    Cycle open(
            int year, String name, String zone, Timetable timetable, BallotRules rules, ReportRules reportRules, Actor by) {
        CycleRules.check(zone, timetable, rules, reportRules);
        var now = clock.instant();
        var cycle = new Cycle(
                UUID.randomUUID(), year, name, zone, timetable, rules, reportRules, by.username(), by.name(), now);
        if (!cycles.add(cycle)) {
            var other = cycles.ofYear(year).orElseThrow();
            throw Problem.conflict("cycle-exists", "%d 年度已由%s于 %s 印发：“%s”。".formatted(
                    year, other.openedByName(), other.openedOn(), other.name()));
        }
        outbox.publish(cycle.published(now));
        inside.publishEvent(new CycleOpened(cycle));
        return cycle;
    }

    /** @param name null leaves it as it was, and so do report rules */
    @Transactional
    Cycle change(UUID id, String name, Timetable timetable, BallotRules rules, ReportRules reportRules) {
        var cycle = cycles.lock(id).orElseThrow(() -> Problem.notFound("这个述职年度"));
        var asked = reportRules == null ? cycle.reportRules() : reportRules;
        CycleRules.check(cycle.zone(), timetable, rules, asked);
        var changed = cycle.changedTo(name == null ? cycle.name() : name, timetable, rules, asked);
        cycles.change(changed);
        outbox.publish(changed.published(clock.instant()));
        return changed;
    }
}
