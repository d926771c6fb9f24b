package shuping.review.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.review.report.Cycles;
import shuping.review.report.Days;
import shuping.review.report.Report;
import shuping.review.report.Reports;
import shuping.review.report.Stage;
import shuping.review.task.Group;
import shuping.review.task.Task;
import shuping.review.task.Tasks;

/** Puts a report's timeline together from its trail, its open tasks and the timetable. */
@Service
class Timeline {

    private static final Map<Stage, Set<String>> DOERS = Map.of(
            Stage.WRITING, Set.of("report.submitted"),
            Stage.REVIEW, Set.of("opinion.given"),
            Stage.APPRAISAL, Set.of("ballot.closed"),
            Stage.GRADING, Set.of("grade.decided"),
            Stage.RECTIFICATION, Set.of("item.verified"));

    private final Reports reports;
    private final Cycles cycles;
    private final Tasks tasks;
    private final Trail trail;
    private final Days days;

    Timeline(Reports reports, Cycles cycles, Tasks tasks, Trail trail, Days days) {
        this.reports = reports;
        this.cycles = cycles;
        this.tasks = tasks;
        this.trail = trail;
        this.days = days;
    }

    @Transactional(readOnly = true)
    TimelineView of(UUID id, Actor actor) {
        var report = reports.requireTrail(id, actor);
        var open = tasks.open(id);
        var forecast = forecast(report, open);
        return new TimelineView(
                id,
                report.organisationName(),
                report.secretaryName(),
                report.titleOrDefault(),
                report.stage(),
                report.stage().title(),
                steps(report, forecast),
                trail.of(id, actor.has(Roles.AUDITOR)),
                open.stream().map(task -> current(task, report)).toList(),
                expected(report, forecast));
    }

    private Forecast forecast(Report report, List<Task> open) {
        var due = open.stream().map(Task::due).filter(date -> date != null).max(Instant::compareTo).map(days::dateOf);
        return cycles.find(report.cycleId())
                .map(cycle -> new Forecast(report.stage(), due.orElse(null), cycle.timetable(), days))
                .orElse(null);
    }

    private List<TimelineView.Step> steps(Report report, Forecast forecast) {
        var entries = trail.stages(report.id());
        var course = Forecast.COURSE;
        var now = course.indexOf(Forecast.courseOf(report.stage()));
        var steps = new ArrayList<TimelineView.Step>();
        for (var i = 0; i < course.size(); i++) {
            var closed = course.get(i) == Stage.CLOSED && i == now;
            var state = i < now || closed ? TimelineView.State.DONE
                    : i == now ? TimelineView.State.CURRENT : TimelineView.State.TODO;
            var key = i == now ? report.stage() : course.get(i);
            var done = state == TimelineView.State.DONE;
            steps.add(new TimelineView.Step(key, key.title(), state,
                    done ? entered(entries, course.get(closed ? i : i + 1)) : null,
                    who(key, done, report),
                    done ? null : due(forecast, course.get(i))));
        }
        return steps;
    }

    private static Instant entered(List<StageEntry> entries, Stage stage) {
        return entries.stream().filter(entry -> entry.stage() == stage).map(StageEntry::at).findFirst().orElse(null);
    }

    private String who(Stage stage, boolean done, Report report) {
        if (stage == Stage.CLOSED) {
            return null;
        }
        var names = done ? trail.names(report.id(), DOERS.get(stage)) : null;
        return names == null ? responsible(stage, report) : names;
    }

    private static String responsible(Stage stage, Report report) {
        return switch (stage) {
            case WRITING, REVISION, RECTIFICATION -> report.secretaryName();
            case REVIEW -> "组织部牵头，有关部门";
            case APPRAISAL -> "会务组、全体评议人";
            case ESCALATED, GRADING -> "领导";
            case CLOSED -> "督查员";
        };
    }

    private TimelineView.Current current(Task task, Report report) {
        return new TimelineView.Current(
                task.title(),
                task.claimedByName() == null ? Group.title(task.groupName(), report) : task.claimedByName(),
                task.groupName(),
                task.due(),
                days.light(task.due()),
                task.due() == null ? null : days.remaining(task.due()),
                task.itemId());
    }

    private static List<TimelineView.Expected> expected(Report report, Forecast forecast) {
        var expected = new ArrayList<TimelineView.Expected>();
        if (report.stage() == Stage.REVISION) {
            expected.add(new TimelineView.Expected("重新审核修改稿", "组织部牵头，有关部门", due(forecast, Stage.REVIEW)));
        }
        var course = Forecast.COURSE;
        for (var next : course.subList(course.indexOf(Forecast.courseOf(report.stage())) + 1, course.size())) {
            expected.add(new TimelineView.Expected(what(next), responsible(next, report), due(forecast, next)));
        }
        return expected;
    }

    private static String what(Stage stage) {
        return switch (stage) {
            case APPRAISAL -> "现场述职、询问、点评、测评";
            case GRADING -> "综合评定等次";
            case RECTIFICATION -> "报送整改方案，逐项整改销号";
            case CLOSED -> "全部核查销号，办结归档";
            default -> stage.title();
        };
    }

    private static LocalDate due(Forecast forecast, Stage stage) {
        return forecast == null ? null : forecast.due(stage);
    }
}
