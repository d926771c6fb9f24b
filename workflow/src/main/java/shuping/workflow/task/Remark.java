package shuping.workflow.task;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What of an opinion is about one passage.
 *
 * @param start where the passage begins in the text of the version under review (UTF-16 units)
 * @param end where it ends, exclusive
 * @param quote the passage
 * @param text what is said about it
 */
record Remark(
        @Min(value = 0, message = "应为原文中的位置") int start,
        @Min(value = 1, message = "应为原文中的位置") int end,
        @NotBlank(message = "请附上所指的原文") @Pattern(regexp = Completion.TEXT, message = Completion.NOT_TEXT)
                @Size(max = 5000, message = "所指的原文不能超过 5000 字") String quote,
        @NotBlank(message = "请写明对这一处的意见") @Pattern(regexp = Completion.TEXT, message = Completion.NOT_TEXT)
                @Size(max = 2000, message = "对一处的意见不能超过 2000 字") String text) {}
