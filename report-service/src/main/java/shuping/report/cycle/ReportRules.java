package shuping.report.cycle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a cycle asks of a report's text.
 *
 * @param writtenLimit most characters of the written text; 0 where there is no limit
 * @param spokenLimit most characters of the text read aloud at the meeting; 0 where none is asked for
 * @param problemShare least share of shortcomings, causes and plan in the text, in percent
 * @param requiredPoints 必述内容: what every report of this cycle must treat
 * @param severities by rule; a rule that is not named keeps its own
 */
public record ReportRules(
        int writtenLimit,
        int spokenLimit,
        int problemShare,
        List<RequiredPoint> requiredPoints,
        Map<String, Severity> severities) {

    public ReportRules {
        requiredPoints = said(requiredPoints);
        severities = severities == null ? Map.of() : severities.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where a cycle says nothing: domain.md, “两项占比不少于三分之一” and the long written text. */
    public static ReportRules usual() {
        return new ReportRules(5_000, 0, 33, List.of(), Map.of());
    }

    private static <T> List<T> said(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    /**
     * 必述内容.
     *
     * @param words one of them in the text and the point is treated
     */
    public record RequiredPoint(String name, List<String> words) {
        public RequiredPoint {
            words = said(words);
        }
    }
}
