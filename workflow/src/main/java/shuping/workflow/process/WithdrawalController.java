package shuping.workflow.process;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.workflow.timer.TimerRace;

/** 撤回. Stands here and not with the report: only workflow knows whether a reviewer has begun. */
@RestController
@RequestMapping("/api/processes/{reportId}/withdrawal")
@PreAuthorize("hasRole('" + Roles.SECRETARY + "')")
@Tag(name = "processes")
class WithdrawalController {

    private final Withdrawals withdrawals;

    WithdrawalController(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @GetMapping
    Withdrawal withdrawal(@PathVariable UUID reportId, Actor actor) {
        try {
            withdrawals.requirePossible(reportId, actor);
            return new Withdrawal(true, null);
        } catch (Problem refusal) {
            if (refusal.status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            return new Withdrawal(false, refusal.getMessage());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID reportId, Actor actor) {
        TimerRace.outrun(() -> withdrawals.withdraw(reportId, actor));
    }

    /** @param reason why not, where it is not possible now */
    record Withdrawal(boolean possible, @Nullable String reason) {}
}
