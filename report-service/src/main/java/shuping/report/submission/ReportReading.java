package shuping.report.submission;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.report.cycle.Cycle;
import shuping.report.cycle.Cycles;

/** What a reader gets to see of a report, and what of it is his to do. */
@Service
@Transactional(readOnly = true)
class ReportReading {

    private final ReportQueries queries;
    private final Reports reports;
    private final Drafts drafts;
    private final Versions versions;
    private final Cycles cycles;
    private final Clock clock;

    ReportReading(
            ReportQueries queries, Reports reports, Drafts drafts, Versions versions, Cycles cycles, Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.drafts = drafts;
        this.versions = versions;
        this.cycles = cycles;
        this.clock = clock;
    }

    List<ReportRow> list(Actor actor) {
        return queries.visibleTo(actor);
    }

    ReportDetail detail(UUID id, Actor actor) {
        var row = visible(id, actor);
        var cycle = cycles.get(row.cycleId());
        var report = reports.find(id).orElseThrow();
        var draft = Readers.owns(actor, row.organisation()) ? drafts.find(id).orElse(null) : null;
        return ReportDetail.of(
                row,
                draft == null ? null : DraftView.of(draft, late(report, cycle)),
                versions.of(id),
                cycle,
                actions(report, draft, cycle, actor));
    }

    VersionView version(UUID id, int no, Actor actor) {
        var version = find(id, no, actor);
        return VersionView.of(version, versions.original(version.originalId()).sha256());
    }

    Download original(UUID id, int no, Actor actor) {
        var version = find(id, no, actor);
        var name = version.fileName() == null ? FileName.clean(version.title()) + ".txt" : version.fileName();
        return new Download(name, versions.original(version.originalId()).bytes());
    }

    private Version find(UUID id, int no, Actor actor) {
        visible(id, actor);
        return versions.find(id, no).orElseThrow(Refusal::notFound);
    }

    private ReportRow visible(UUID id, Actor actor) {
        return queries.visibleTo(actor, id).orElseThrow(Refusal::notFound);
    }

    private List<String> late(Report report, Cycle cycle) {
        return report.tooLate(cycle, clock.instant())
                ? List.of(Refusal.deadlinePassed(cycle.timetable().submission()).getMessage())
                : List.of();
    }

    private List<ReportAction> actions(Report report, Draft draft, Cycle cycle, Actor actor) {
        var actions = new ArrayList<ReportAction>();
        if (report.status().open() && Readers.owns(actor, report.organisation())) {
            actions.add(ReportAction.UPLOAD);
            if (actor.has(Roles.SECRETARY) && draft != null && !draft.title().isEmpty()
                    && !report.tooLate(cycle, clock.instant())) {
                actions.add(ReportAction.SUBMIT);
            }
        }
        return List.copyOf(actions);
    }

    /** A file for the reader's own disk. */
    record Download(String fileName, byte[] bytes) {}
}
