package shuping.platform.inbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of incidents of this service, with the organisation they concern. */
@Component
class Incidents {

    private final DeadLetters deadLetters;
    private final List<IncidentSource> others;
    private final List<AffectedOrganisation> organisations;

    Incidents(DeadLetters deadLetters, List<IncidentSource> others, List<AffectedOrganisation> organisations) {
        this.deadLetters = deadLetters;
        this.others = others;
        this.organisations = organisations;
    }

    List<Incident> open() {
        var letters = deadLetters.firsts().stream().map(DeadLetter::incident);
        return Stream.concat(letters, others.stream().flatMap(source -> source.incidents().stream())).map(this::named).toList();
    }

    List<DiscardedIncident> discarded() {
        return deadLetters.discarded().stream()
                .map(letter -> new DiscardedIncident(named(letter.incident()), letter.discardedAt().toInstant(),
                        letter.discardedBy(), letter.discardedByName(), letter.discardReason()))
                .toList();
    }

    /** @return whether it was one of another source and is being tried again */
    boolean retry(String id) {
        return others.stream().anyMatch(source -> source.retry(id));
    }

    private Incident named(Incident incident) {
        return incident.of(organisations.stream()
                .map(each -> each.nameOf(incident.reportId()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null));
    }
}
