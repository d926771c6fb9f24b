package shuping.review.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import shuping.contracts.EvaluatorCategory;
import shuping.platform.Problem;

/** The roll of a cycle. */
record RollView(UUID cycleId, String cycleName, List<Voter> voters) {

    record Voter(
            @NotBlank(message = "请填写账号") @Size(max = 100, message = "账号不超过100个字符")
                    @Pattern(regexp = "[^\\x00]*", message = "账号含有无法保存的字符") String username,
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名不超过100个字符")
                    @Pattern(regexp = "[^\\x00]*", message = "姓名含有无法保存的字符") String name,
            @NotNull(message = "请选择评议人类别") EvaluatorCategory category) {}

    record Replacement(
            @NotNull(message = "请提供评议人名单") @Size(max = 2000, message = "名册不超过2000人")
            List<@Valid @NotNull(message = "名单中有空行") Voter> voters) {

        void mustNameEachOnce() {
            var seen = new HashSet<String>();
            for (var i = 0; i < voters.size(); i++) {
                if (!seen.add(voters.get(i).username())) {
                    throw Problem.invalid("#/voters/" + i + "/username", "名册中每个账号只能出现一次");
                }
            }
        }
    }
}
