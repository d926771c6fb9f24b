package shuping.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import shuping.report.structure.SectionKind;
import shuping.report.structure.Structure;

/**
 * An item or paragraph of one of the two texts.
 *
 * @param kind of the item's section; null for a paragraph
 * @param no of the item in its section, or of the paragraph, from 1
 * @param start where it begins in the text as uploaded (UTF-16 units)
 * @param end where it ends there, exclusive
 */
public record Passage(@Nullable SectionKind kind, int no, String text, int start, int end) {

    static List<Passage> items(Structure structure) {
        return structure.sections().stream()
                .flatMap(section -> section.items().stream()
                        .map(item -> new Passage(section.kind(), item.no(), item.text(), item.start(), item.end())))
                .toList();
    }

    /** The lines that are not blank. */
    static List<Passage> paragraphs(String text) {
        var paragraphs = new ArrayList<Passage>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            var line = text.substring(start, end);
            var words = line.strip();
            if (!words.isEmpty()) {
                int first = start + line.indexOf(words);
                paragraphs.add(new Passage(null, paragraphs.size() + 1, words, first, first + words.length()));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}
