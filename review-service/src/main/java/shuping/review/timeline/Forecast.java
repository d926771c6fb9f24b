package shuping.review.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shuping.contracts.Timetable;
import shuping.review.report.Days;
import shuping.review.report.Stage;

/** By when each stage that is not over should be, if everyone takes the time the timetable gives. */
final class Forecast {

    /** The stages every report passes. Revision and escalation are turns within the review. */
    static final List<Stage> COURSE =
            List.of(Stage.WRITING, Stage.REVIEW, Stage.APPRAISAL, Stage.GRADING, Stage.RECTIFICATION, Stage.CLOSED);

    private final Map<Stage, LocalDate> due = new EnumMap<>(Stage.class);

    /** @param currentDue the latest deadline of the tasks now open, or null */
    Forecast(Stage stage, LocalDate currentDue, Timetable timetable, Days days) {
        var from = COURSE.indexOf(courseOf(stage));
        var previous = days.today();
        for (var next : COURSE.subList(from, COURSE.size())) {
            var known = next == courseOf(stage) && currentDue != null;
            previous = known ? currentDue : latest(previous, after(next, previous, timetable, days));
            due.put(next, previous);
        }
    }

    LocalDate due(Stage stage) {
        return due.get(stage);
    }

    static Stage courseOf(Stage stage) {
        return stage == Stage.REVISION || stage == Stage.ESCALATED ? Stage.REVIEW : stage;
    }

    private static LocalDate after(Stage stage, LocalDate previous, Timetable timetable, Days days) {
        return switch (stage) {
            case WRITING -> timetable.submission();
            case REVIEW, REVISION, ESCALATED -> days.later(previous, timetable.reviewDays());
            case APPRAISAL -> timetable.meeting();
            case GRADING -> days.later(previous, timetable.gradeDays());
            case RECTIFICATION -> previous.plusMonths(timetable.rectificationMonths());
            case CLOSED -> previous;
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
