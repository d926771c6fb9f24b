package shuping.report.organisation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.outbox.Outbox;

/** Enters organisations and keeps them up to date. */
@Service
class OrganisationRegister {

    private final Organisations organisations;
    private final Outbox outbox;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    OrganisationRegister(
            Organisations organisations, Outbox outbox, ApplicationEventPublisher inside, Clock clock) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.inside = inside;
        this.clock = clock;
    }

    /** Says nothing where nothing changed, so that loading the same list again is quiet. */
    @Transactional
    Organisation register(Organisation organisation) {
        var now = clock.instant();
        if (organisations.add(organisation, now)) {
            outbox.publish(organisation.registered(now));
            inside.publishEvent(new OrganisationAdded(organisation));
            return organisation;
        }
        var before = organisations.lock(organisation.code()).orElseThrow();
        if (!before.equals(organisation)) {
            organisations.change(organisation, now);
            outbox.publish(organisation.registered(now));
        }
        return organisation;
    }
}
