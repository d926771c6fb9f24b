package shuping.review.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import shuping.platform.Problem;

/** 整改方案 for one item. */
record Plan(
        @NotBlank(message = "请填写整改措施") @Size(max = 2000, message = "整改措施不超过2000字")
            @Pattern(regexp = TEXT, message = NOT_TEXT) String measure,
        @Nullable @Size(max = 1000, message = "整改目标不超过1000字")
            @Pattern(regexp = TEXT, message = NOT_TEXT) String goal,
        @NotBlank(message = "请填写责任人") @Size(max = 50, message = "责任人不超过50字")
            @Pattern(regexp = TEXT, message = NOT_TEXT) String person,
        @Nullable @Size(max = 100, message = "责任单位不超过100字")
            @Pattern(regexp = TEXT, message = NOT_TEXT) String unit,
        @NotNull(message = "请填写完成时限") LocalDate deadline) {

    /** What the database can keep: anything but the zero character. */
    static final String TEXT = "[^\\x00\\p{Cs}]*";

    static final String NOT_TEXT = "含有无法保存的字符";

    private static final int LONGEST_MONTHS = 24;

    void mustEndInTime(LocalDate today) {
        if (deadline.isBefore(today)) {
            throw Problem.invalid("#/deadline", "完成时限不能早于今天");
        }
        if (deadline.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw Problem.invalid("#/deadline", "完成时限不能超过24个月");
        }
    }
}
