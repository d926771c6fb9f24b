package shuping.report.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import shuping.contracts.BallotRules;
import shuping.contracts.ReportEvent.CyclePublished;
import shuping.contracts.Timetable;

/**
 * 述职年度.
 *
 * @param zone time zone in which the days of the timetable end
 */
public record Cycle(
        UUID id,
        int year,
        String name,
        String zone,
        Timetable timetable,
        BallotRules ballotRules,
        ReportRules reportRules,
        String openedBy,
        String openedByName,
        Instant openedAt) {

    /** The moment from which a first submission is too late: the end of the last day. */
    public Instant submissionEnds() {
        return timetable.submission().plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    LocalDate openedOn() {
        return LocalDate.ofInstant(openedAt, ZoneId.of(zone));
    }

    Cycle changedTo(String name, Timetable timetable, BallotRules ballotRules, ReportRules reportRules) {
        return new Cycle(id, year, name, zone, timetable, ballotRules, reportRules, openedBy, openedByName, openedAt);
    }

    /** The cycle as it is now, for those who only hear of it. */
    public CyclePublished published(Instant at) {
        return new CyclePublished(id, year, name, zone, timetable, ballotRules, at);
    }
}
