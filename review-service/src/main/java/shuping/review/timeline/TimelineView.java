package shuping.review.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.platform.calendar.Light;
import shuping.review.report.Stage;

/** 流转记录 of a report: the stages at a glance, what was done, what is being done, what comes next. */
record TimelineView(
        UUID reportId,
        String organisationName,
        String secretaryName,
        String title,
        Stage stage,
        String stageTitle,
        List<Step> steps,
        List<Done> done,
        List<Current> current,
        List<Expected> expected) {

    enum State {
        DONE,
        CURRENT,
        TODO
    }

    /**
     * @param date when it was finished
     * @param due when it should be, as far as the timetable tells
     */
    record Step(
            Stage key,
            String title,
            State state,
            @Nullable Instant date,
            @Nullable String who,
            @Nullable LocalDate due) {}

    /** @param type the event's name, for icons */
    record Done(Instant at, String type, String what, @Nullable String who, @Nullable String detail, boolean late) {}

    /** @param remaining working days, negative when past; empty without a deadline */
    record Current(
            String what,
            String who,
            String group,
            @Nullable Instant due,
            Light light,
            @Nullable Integer remaining,
            @Nullable UUID itemId) {}

    record Expected(String what, String who, @Nullable LocalDate by) {}
}
