package shuping.report.check;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import shuping.report.cycle.Severity;

/**
 * 审核提示.
 *
 * @param rule id of the rule
 * @param title of the rule
 * @param message what was found, in a sentence
 * @param why why it matters
 * @param advice what to do
 * @param places where, in the text as uploaded; empty where the finding is about what is not there
 */
public record Finding(
        String rule, String title, Severity severity, String message, String why, String advice, List<Place> places) {

    public Finding {
        places = List.copyOf(places);
    }

    /** Whether it is about the title and not about the text. */
    public boolean aboutTitle() {
        return rule.equals(MissingTitle.ID);
    }

    /**
     * @param start in UTF-16 units
     * @param end exclusive
     * @param replacement what should stand there, empty where nothing should; null where only the writer knows
     */
    @Schema(name = "FindingPlace")
    public record Place(int start, int end, @Nullable String replacement) {

        public Place(int start, int end) {
            this(start, end, null);
        }
    }
}
