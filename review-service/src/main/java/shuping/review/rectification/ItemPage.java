package shuping.review.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Roles;
import shuping.contracts.TaskKind;
import shuping.platform.Actor;
import shuping.review.task.Task;
import shuping.review.task.Tasks;

/** Puts together what one item's page shows. */
@Component
class ItemPage {

    private final Ledger ledger;
    private final EvidenceStore evidence;
    private final Tasks tasks;
    private final JdbcClient jdbc;

    ItemPage(Ledger ledger, EvidenceStore evidence, Tasks tasks, JdbcClient jdbc) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<ItemView> show(UUID id, Actor actor) {
        return ledger.row(actor, id).map(row -> ItemView.of(
                row,
                evidence.of(id),
                decisions(id, "verification", ItemView.Verification.class),
                decisions(id, "plan_decision", ItemView.PlanDecision.class),
                actions(row, actor)));
    }

    private <T> List<T> decisions(UUID item, String table, Class<T> type) {
        return jdbc.sql("select * from " + table + " where item_id = ? order by id").param(item).query(type).list();
    }

    /** The owner acts by the item's status; others by the open tasks of their groups. */
    private List<ItemView.Action> actions(LedgerRow row, Actor actor) {
        var actions = new ArrayList<ItemView.Action>();
        if (actor.has(Roles.SECRETARY) && row.organisation().equals(actor.organisation())) {
            if (row.status() == Status.NOT_STARTED) {
                actions.add(ItemView.Action.FILE_PLAN);
            } else if (row.status() == Status.RECTIFYING) {
                actions.add(ItemView.Action.FILE_EVIDENCE);
            }
        }
        var open = tasks.open(row.id(), actor).stream().map(Task::kind).toList();
        if (open.contains(TaskKind.APPROVE_PLAN)) {
            actions.add(ItemView.Action.APPROVE_PLAN);
        }
        if (open.contains(TaskKind.VERIFY)) {
            actions.add(ItemView.Action.VERIFY);
        }
        return actions;
    }
}
