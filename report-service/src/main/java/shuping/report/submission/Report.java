package shuping.report.submission;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.check.Finding;
import shuping.report.cycle.Cycle;

/** 述职报告 on its way from draft to closing. Every change of its state is a verb here. */
final class Report {

    private final UUID id;
    private final UUID cycleId;
    private final String organisation;
    private ReportStatus status;
    private int version;
    private int withdrawn;
    private Submission latest;

    /**
     * @param withdrawn how many of its versions were taken back
     * @param latest who submitted the version; null where version is 0
     */
    Report(UUID id, UUID cycleId, String organisation, ReportStatus status, int version, int withdrawn, Submission latest) {
        this.id = id;
        this.cycleId = cycleId;
        this.organisation = organisation;
        this.status = status;
        this.version = version;
        this.withdrawn = withdrawn;
        this.latest = latest;
    }

    /** @throws Problem if the draft must not change now */
    void requireOpen(Cycle cycle) {
        if (!status.open()) {
            throw Refusal.submitted(status, version, latest, ZoneId.of(cycle.zone()));
        }
    }

    /** Whether a submission would come too late; once one was returned there is a deadline of its own. */
    boolean tooLate(Cycle cycle, Instant now) {
        return version == withdrawn && !now.isBefore(cycle.submissionEnds());
    }

    /**
     * Why an open report cannot be submitted now; empty where it can.
     *
     * @param draft null if nothing has been written yet
     * @param blocking what the checks found in it that must not be submitted
     */
    Optional<Problem> obstacle(Draft draft, List<Finding> blocking, Instant now, Cycle cycle) {
        if (tooLate(cycle, now)) {
            return Optional.of(Refusal.deadlinePassed(cycle.timetable().submission()));
        }
        if (draft == null) {
            return Optional.of(Refusal.noDraft());
        }
        if (!blocking.isEmpty()) {
            return Optional.of(Refusal.blocked(blocking));
        }
        return draft.title().isEmpty() ? Optional.of(Refusal.noTitle()) : Optional.empty();
    }

    Version submit(Draft draft, List<Finding> blocking, Actor by, Instant now, Cycle cycle) {
        requireOpen(cycle);
        obstacle(draft, blocking, now, cycle).ifPresent(problem -> {
            throw problem;
        });
        status = ReportStatus.SUBMITTED;
        version++;
        latest = new Submission(now, by.username(), by.name());
        return new Version(version, draft.title(), draft.text(), draft.structure(), draft.fileName(),
                draft.originalId(), now, by.username(), by.name());
    }

    ReportSubmitted submitted(Version submitted) {
        return new ReportSubmitted(id, submitted.no(), submitted.title(), submitted.structure().shortcomings(),
                submitted.by(), submitted.byName(), submitted.submittedAt());
    }

    /** A return of an older version is history and changes nothing. */
    void returned(int returnedVersion) {
        if (status == ReportStatus.SUBMITTED && returnedVersion == version) {
            status = ReportStatus.RETURNED;
        }
    }

    /** Taken back before anybody began to review it. */
    void withdrawn(int withdrawnVersion) {
        if (status == ReportStatus.SUBMITTED && withdrawnVersion == version) {
            status = ReportStatus.WITHDRAWN;
            withdrawn++;
        }
    }

    /** A leader ruled that the escalated report is to be revised once more. */
    void revisedOnceMore() {
        returned(version);
    }

    void passed() {
        if (status != ReportStatus.CLOSED) {
            status = ReportStatus.PASSED;
        }
    }

    void closed() {
        status = ReportStatus.CLOSED;
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String organisation() {
        return organisation;
    }

    ReportStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
