package shuping.report.check;

import org.springframework.stereotype.Component;
import shuping.report.organisation.Organisations;

/** Keeps the prepared names until the register has changed. */
@Component
public class KnownNames {

    private final Organisations organisations;
    private volatile Prepared prepared = new Prepared("", null);

    KnownNames(Organisations organisations) {
        this.organisations = organisations;
    }

    private record Prepared(String state, OrganisationNames names) {}

    public OrganisationNames now() {
        var state = organisations.state();
        var known = prepared;
        if (!known.state().equals(state)) {
            known = new Prepared(state, OrganisationNames.of(organisations.all()));
            prepared = known;
        }
        return known.names();
    }
}
