package shuping.platform.inbox;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a message is given up. */
record Discarding(
        @NotEmpty(message = "请写明放弃的理由")
                @Size(max = 500, message = "理由不能超过 500 字")
                @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "理由含有无法保存的字符")
                String reason) {

    Discarding {
        reason = reason == null ? null : reason.strip();
    }
}
