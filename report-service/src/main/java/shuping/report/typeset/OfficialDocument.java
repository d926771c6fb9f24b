package shuping.report.typeset;

import java.util.List;
import org.springframework.lang.Nullable;
import shuping.report.check.Finding;
import shuping.report.structure.Structure;

/**
 * A report laid out for printing. No word of it is changed.
 *
 * @param byline office and name, or organisation and date; null if the report has none
 * @param findings in the order of their numbers; empty where it is printed without
 */
public record OfficialDocument(
        String title, @Nullable String byline, List<Paragraph> paragraphs, List<Finding> findings) {

    /**
     * @param title as submitted, which may differ from the one in the text
     * @param text as uploaded, into which structure and findings point
     */
    public static OfficialDocument of(String title, String text, Structure structure, List<Finding> findings) {
        return new OfficialDocument(
                title, structure.subtitle(), new Layout(text, structure, findings).paragraphs(), List.copyOf(findings));
    }
}
