package shuping.review.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import shuping.contracts.Roles;
import shuping.platform.Actor;

/**
 * Who may read what: one predicate for lists and single reads. Administrators and leaders read all; secretary and
 * drafter their own organisation's; who holds or held a task about a report reads that report (about one item: that
 * item and its report); supervisors read every report that is being rectified.
 */
public final class Readers {

    /** Roles that read reports at all; the others are refused before anything is looked up. */
    public static final String READERS = "hasAnyRole('secretary','drafter','reviewer','organizer','leader','supervisor','administrator')";

    /** Auditors read every trail, and only the trail. */
    public static final String TRAIL_READERS =
            "hasAnyRole('secretary','drafter','reviewer','organizer','leader','supervisor','administrator','auditor')";

    private static final String EVERYTHING_OR_OWN = "(:readsAll or %1$s.organisation = cast(:ownOrganisation as text)";

    /** Condition on a row {@code r} of {@code report}. */
    public static final String REPORT = EVERYTHING_OR_OWN.formatted("r") + """
             or exists (select from task t where t.report_id = r.id and t.group_name in (:groups))
             or (:supervises and r.stage in ('RECTIFICATION', 'CLOSED')))""";

    /** Condition on a row {@code l} of {@code ledger}. */
    public static final String ITEM = EVERYTHING_OR_OWN.formatted("l") + """
             or exists (select from task t where t.report_id = l.report_id and t.group_name in (:groups)
                        and (t.item_id is null or t.item_id = l.id))
             or :supervises)""";

    private Readers() {}

    /** Parameters of both conditions. */
    public static Map<String, Object> parameters(Actor actor) {
        return parameters(actor, false);
    }

    /** The same for a report's trail. */
    public static Map<String, Object> trailParameters(Actor actor) {
        return parameters(actor, actor.has(Roles.AUDITOR));
    }

    /** Who runs the meeting or watches over it, and sees all ballots. */
    public static boolean presides(Actor actor) {
        return actor.has(Roles.ORGANIZER) || actor.has(Roles.SCRUTINEER) || actor.has(Roles.LEADER)
                || actor.has(Roles.ADMINISTRATOR);
    }

    private static Map<String, Object> parameters(Actor actor, boolean audits) {
        var parameters = new HashMap<String, Object>();
        parameters.put("readsAll", audits || actor.has(Roles.ADMINISTRATOR) || actor.has(Roles.LEADER));
        parameters.put("supervises", actor.has(Roles.SUPERVISOR));
        parameters.put("ownOrganisation", ownOrganisation(actor));
        parameters.put("groups", actor.groups().isEmpty() ? Set.of("") : actor.groups());
        return parameters;
    }

    private static String ownOrganisation(Actor actor) {
        return actor.has(Roles.SECRETARY) || actor.has(Roles.DRAFTER) ? actor.organisation() : null;
    }
}
