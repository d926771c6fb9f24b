package shuping.workflow.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.lang.Nullable;
import shuping.contracts.Grade;

/**
 * A decision on a task; which fields count depends on its kind.
 *
 * @param outcome review: pass or return; escalation: accept or revise; plan: approve or return; verification:
 *     strike-off or send-back
 * @param remarks review: what of the opinion is about one passage each
 */
record Completion(
        @Nullable String outcome,
        @Nullable @Pattern(regexp = TEXT, message = NOT_TEXT) @Size(max = 2000, message = "审核意见不能超过 2000 字") String opinion,
        @Nullable @Min(value = 0, message = "得分应在 0 到 100 之间") @Max(value = 100, message = "得分应在 0 到 100 之间") Integer score,
        @Nullable Boolean everyoneAgain,
        @Nullable Grade grade,
        @Nullable @Pattern(regexp = TEXT, message = NOT_TEXT) @Size(max = 1000, message = "理由不能超过 1000 字") String reason,
        @Nullable @Pattern(regexp = TEXT, message = NOT_TEXT) @Size(max = 2000, message = "点评不能超过 2000 字") String comment,
        @Nullable @Size(max = 20, message = "一次最多列入 20 个问题")
                List<@NotBlank(message = "问题不能为空") @Pattern(regexp = TEXT, message = NOT_TEXT) @Size(max = 500, message = "每个问题不能超过 500 字") String> problems,
        @Nullable @Size(max = 50, message = "一份意见最多指明 50 处原文") List<@Valid @NotNull(message = "不能为空") Remark> remarks) {

    /** What PostgreSQL and JSON can both hold: no NUL, no half of a character. */
    static final String TEXT = "[^\\x00\\p{Cs}]*";

    static final String NOT_TEXT = "含有无法保存的字符";
}
