package shuping.report.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import shuping.platform.Problem;
import shuping.report.structure.Headline;
import shuping.report.structure.SectionBounds;
import shuping.report.structure.SectionBounds.ItemBounds;
import shuping.report.structure.SectionKind;

/** Sections and items as a person sees them in the draft's text. */
record StructureForm(
        @NotEmpty(message = "请至少标出一个部分") @Size(max = 200, message = "最多 200 个部分")
                List<@Valid @NotNull(message = "不能为空") SectionForm> sections) {

    /** @param heading left out where the section has none */
    record SectionForm(
            @NotNull(message = "请选择这一部分的类别") SectionKind kind,
            @Nullable @Size(max = 200, message = "标题不能超过 200 字") String heading,
            int start,
            int end,
            @NotNull(message = "请给出各条，没有的给空列表") @Size(max = 1000, message = "一个部分最多 1000 条")
                    List<@NotNull(message = "不能为空") ItemBounds> items) {}

    /** @throws Problem naming every place that cannot be */
    List<SectionBounds> over(String text) {
        var errors = new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", "标出的位置有误，请核对");
        int floor = 0;
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var pointer = "#/sections/" + i;
            if (place(errors, pointer, text, section.start, section.end, floor, text.length(), "前一部分")) {
                heading(errors, pointer, text, section);
                items(errors, pointer, text, section);
                floor = section.end;
            }
        }
        if (!errors.errors().isEmpty()) {
            throw errors;
        }
        return sections.stream()
                .map(it -> new SectionBounds(it.kind, blank(it.heading) ? null : it.heading.strip(), it.start, it.end, it.items))
                .toList();
    }

    private static void heading(Problem errors, String pointer, String text, SectionForm section) {
        if (!blank(section.heading) && !Headline.stands(text, section.start, section.end, section.heading)) {
            errors.field(pointer + "/heading", "这一部分的原文里没有这个标题");
        }
    }

    private static void items(Problem errors, String pointer, String text, SectionForm section) {
        if (section.kind == SectionKind.OTHER && !section.items.isEmpty()) {
            errors.field(pointer + "/items", "“其他”部分不分条");
        }
        int floor = section.start;
        for (int j = 0; j < section.items.size(); j++) {
            var item = section.items.get(j);
            var at = pointer + "/items/" + j;
            if (place(errors, at, text, item.start(), item.end(), floor, section.end, "前一条")) {
                floor = item.end();
                if (text.substring(item.start(), item.end()).codePoints().noneMatch(Character::isLetterOrDigit)) {
                    errors.field(at, "这一条没有文字");
                }
            }
        }
    }

    private static boolean place(
            Problem errors, String pointer, String text, int start, int end, int floor, int ceiling, String previous) {
        int before = errors.errors().size();
        if (start < 0 || start >= ceiling || splits(text, start)) {
            errors.field(pointer + "/start", "起点不在原文的这一范围内");
        } else if (start < floor) {
            errors.field(pointer + "/start", "与" + previous + "重叠，或次序颠倒");
        }
        if (end <= start || end > ceiling || splits(text, end)) {
            errors.field(pointer + "/end", "终点不在原文的这一范围内");
        }
        return errors.errors().size() == before;
    }

    /** Whether the place cuts a character in half. */
    private static boolean splits(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
    }

    private static boolean blank(String heading) {
        return heading == null || heading.isBlank();
    }
}
