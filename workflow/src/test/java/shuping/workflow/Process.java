package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.CyclePublished;
import shuping.contracts.ReportEvent.ReportRequested;
import shuping.contracts.Sector;
import shuping.contracts.Timetable;
import shuping.platform.test.Api;
import shuping.platform.test.Events;

/** Plays one report through the process as the other services and the people would. */
@Component
class Process {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Events events;
    private final Api api;
    private final Clock clock;

    Process(Events events, Api api, Clock clock) {
        this.events = events;
        this.api = api;
        this.clock = clock;
    }

    /** A cycle whose fixed dates lie well ahead of the present time of the test's clock. */
    UUID cycle() {
        return cycle(UUID.randomUUID(), today().plusDays(60), today().plusDays(90));
    }

    UUID cycle(UUID id, LocalDate submission, LocalDate meeting) {
        events.publishAndAwait(published(id, timetable(submission, meeting)));
        return id;
    }

    /** The same cycle, each step given this many working days (the fixed dates: days from now). */
    void reschedule(UUID cycle, int days) {
        var first = today().plusDays(days);
        events.publishAndAwait(published(cycle, new Timetable(first, days, days, 3, first, days, days, days, 6, days, 2)));
    }

    private static Timetable timetable(LocalDate submission, LocalDate meeting) {
        return new Timetable(submission, 5, 3, 3, meeting, 10, 15, 5, 6, 5, 2);
    }

    private CyclePublished published(UUID id, Timetable timetable) {
        return new CyclePublished(id, 2026, "2026 年度", "Asia/Shanghai", timetable, null, clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    Report requested() {
        return requested(cycle(), "qingshi", Sector.STREET, Level.TOWNSHIP);
    }

    Report requested(UUID cycle, String organisation, Sector sector, Level level) {
        var report = new Report(events, api, clock, UUID.randomUUID(), cycle, organisation);
        events.publishAndAwait(new ReportRequested(report.id, cycle, organisation, "青石街道党工委", sector, level,
                "sec-" + organisation, "书记",
                published(cycle, timetable(today().plusDays(60), today().plusDays(90))), clock.instant()));
        return report;
    }

    Report submitted() {
        return requested().submit();
    }

    Report atAppraisal() {
        return submitted().everyonePasses();
    }

    Report atGrade(double score) {
        return atAppraisal().ballotClosed(BigDecimal.valueOf(score));
    }

    /** A report whose one rectification item has just been listed. */
    Report atRectification() {
        return atGrade(91).grade(Map.of("grade", "GOOD", "comment", "成绩实，短板准。")).items(1);
    }

    void moveClock(Duration by) {
        var target = clock.instant().plus(by);
        assertThat(api.post("admin", "/api/clock", Map.of("advance", by.toString())).status()).isEqualTo(202);
        await("clock").atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> !clock.instant().isBefore(target));
    }

    void moveClockTo(Instant instant) {
        moveClock(Duration.between(clock.instant(), instant).plusSeconds(1));
    }
}
