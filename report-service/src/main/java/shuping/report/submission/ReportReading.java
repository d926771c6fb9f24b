package shuping.report.submission;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.check.Examination;
import shuping.report.check.Finding;
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
    private final Examining examining;
    private final Clock clock;

    ReportReading(
            ReportQueries queries, Reports reports, Drafts drafts, Versions versions, Cycles cycles, Examining examining,
            Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.drafts = drafts;
        this.versions = versions;
        this.cycles = cycles;
        this.examining = examining;
        this.clock = clock;
    }

    List<ReportRow> list(Actor actor) {
        return queries.visibleTo(actor);
    }

    ReportDetail detail(UUID id, Actor actor) {
        var row = visible(id, actor);
        var cycle = cycles.get(row.cycleId());
        var report = reports.find(id).orElseThrow();
        if (!Readers.owns(actor, row.organisation())) {
            return ReportDetail.of(row, null, versions.of(id), cycle, null, List.of());
        }
        var draft = drafts.find(id).orElse(null);
        var obstacle = obstacle(report, draft, cycle);
        return ReportDetail.of(row, draft, versions.of(id), cycle, obstacle, actions(report, obstacle == null, actor));
    }

    /** 审核提示 on the draft, which only its own organisation sees. */
    Examination findings(UUID id, Actor actor) {
        var row = visible(id, actor);
        if (!Readers.owns(actor, row.organisation())) {
            throw Refusal.notFound();
        }
        var draft = drafts.find(id).orElseThrow(() -> Problem.notFound("述职报告草稿"));
        return examining.of(id, draft, row.organisation(), cycles.get(row.cycleId()));
    }

    /** 审核提示 on a version, for whoever may read it. */
    Examination findings(UUID id, int no, Actor actor) {
        var row = visible(id, actor);
        var version = versions.find(id, no).orElseThrow(Refusal::notFound);
        return examining.of(id, version, row.organisation(), cycles.get(row.cycleId()));
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

    private String obstacle(Report report, Draft draft, Cycle cycle) {
        if (!report.status().open()) {
            return null;
        }
        var blocking = draft == null
                ? List.<Finding>of()
                : examining.blocking(report.id(), draft, report.organisation(), cycle);
        return report.obstacle(draft, blocking, clock.instant(), cycle).map(Problem::getMessage).orElse(null);
    }

    private static List<ReportAction> actions(Report report, boolean ready, Actor actor) {
        if (!report.status().open()) {
            return List.of();
        }
        return ready && actor.has(Roles.SECRETARY)
                ? List.of(ReportAction.UPLOAD, ReportAction.SUBMIT)
                : List.of(ReportAction.UPLOAD);
    }

    /** A file for the reader's own disk. */
    record Download(String fileName, byte[] bytes) {}
}
