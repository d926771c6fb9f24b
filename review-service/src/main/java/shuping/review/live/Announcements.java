package shuping.review.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.Event;
import shuping.contracts.EventTypes;
import shuping.contracts.ReportEvent;
import shuping.platform.inbox.OnEvent;

/** Announces what belongs to no report; what enters a report's trail is announced by the trail's own trigger. */
@Component
class Announcements {

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OnEvent
    void on(ReportEvent.CyclePublished event) {
        announce(event);
    }

    @OnEvent
    void on(ReportEvent.OrganisationRegistered event) {
        announce(event);
    }

    private void announce(Event event) {
        jdbc.sql("select pg_notify('live', json_build_object('type', cast(? as text), 'reportId', null)::text)")
                .param(EventTypes.nameOf(event.getClass()))
                .query((row, number) -> number)
                .list();
    }
}
