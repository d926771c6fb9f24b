package shuping.review.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shuping.review.rectification.Status.AWAITING_VERIFICATION;
import static shuping.review.rectification.Status.NOT_STARTED;
import static shuping.review.rectification.Status.PLAN_FILED;
import static shuping.review.rectification.Status.RECTIFYING;
import static shuping.review.rectification.Status.STRUCK_OFF;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import shuping.platform.Problem;

class StatusTest {

    @Test
    void anItemGoesFromPlanToStrikingOff() {
        assertThat(NOT_STARTED.planFiled().planDecided(true).evidenceFiled().verified(true)).isEqualTo(STRUCK_OFF);
    }

    @Test
    void aReturnedPlanIsAwaitedAnew() {
        assertThat(NOT_STARTED.planFiled().planDecided(false).planFiled()).isEqualTo(PLAN_FILED);
    }

    @Test
    void anItemSentBackIsRectifiedFurther() {
        assertThat(AWAITING_VERIFICATION.verified(false)).isEqualTo(RECTIFYING);
        assertThat(AWAITING_VERIFICATION.verified(false).evidenceFiled()).isEqualTo(AWAITING_VERIFICATION);
    }

    @Test
    void eachStepIsRefusedEverywhereElse() {
        refusedExceptFrom(NOT_STARTED, Status::planFiled);
        refusedExceptFrom(PLAN_FILED, status -> status.planDecided(true));
        refusedExceptFrom(RECTIFYING, Status::evidenceFiled);
        refusedExceptFrom(AWAITING_VERIFICATION, status -> status.verified(true));
    }

    @Test
    void theRefusalSaysWhereTheItemStands() {
        assertThatThrownBy(STRUCK_OFF::evidenceFiled).hasMessageContaining("已销号").hasMessageContaining("报送佐证材料");
    }

    private static void refusedExceptFrom(Status only, UnaryOperator<Status> step) {
        Arrays.stream(Status.values())
                .filter(status -> status != only)
                .forEach(status -> assertThatThrownBy(() -> step.apply(status)).isInstanceOf(Problem.class));
    }
}
