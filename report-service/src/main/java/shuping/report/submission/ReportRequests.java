package shuping.report.submission;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.ReportEvent.ReportRequested;
import shuping.platform.outbox.Outbox;
import shuping.report.cycle.Cycle;
import shuping.report.cycle.CycleOpened;
import shuping.report.cycle.Cycles;
import shuping.report.organisation.Organisation;
import shuping.report.organisation.OrganisationAdded;
import shuping.report.organisation.Organisations;

/** Every organisation owes one report per cycle, whichever of the two comes first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportRequests {

    private final Organisations organisations;
    private final Cycles cycles;
    private final Reports reports;
    private final Outbox outbox;
    private final Clock clock;

    ReportRequests(Organisations organisations, Cycles cycles, Reports reports, Outbox outbox, Clock clock) {
        this.organisations = organisations;
        this.cycles = cycles;
        this.reports = reports;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(CycleOpened event) {
        organisations.allUntilCommit().forEach(organisation -> request(event.cycle(), organisation));
    }

    @EventListener
    void on(OrganisationAdded event) {
        cycles.current().ifPresent(cycle -> request(cycle, event.organisation()));
    }

    private void request(Cycle cycle, Organisation organisation) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        reports.add(id, cycle.id(), organisation.code(), now);
        outbox.publish(new ReportRequested(id, cycle.id(), organisation.code(), organisation.name(),
                organisation.sector(), organisation.level(), organisation.secretary(),
                organisation.secretaryName(), cycle.published(now), now));
    }
}
