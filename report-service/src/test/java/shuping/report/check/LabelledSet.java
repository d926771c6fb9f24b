package shuping.report.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The labelled texts of one rule, from checks/&lt;rule&gt;.txt.
 *
 * @param precision least share of findings that are right, as the file demands
 * @param recall least share of marks that are found
 */
record LabelledSet(String rule, double precision, double recall, List<LabelledCase> cases) {

    private static final Pattern FLOOR = Pattern.compile("# floor: precision (\\d\\.\\d+) recall (\\d\\.\\d+)");

    static List<LabelledSet> all() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:checks/*.txt"))
                .map(LabelledSet::read)
                .sorted(Comparator.comparing(LabelledSet::rule))
                .toList();
    }

    private static LabelledSet read(Resource file) {
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            var floor = FLOOR.matcher(text);
            if (!floor.find()) {
                throw new IllegalStateException(file.getFilename() + " names no floor");
            }
            var cases = Arrays.stream(text.split("(?m)^=== ")).skip(1).map(LabelledCase::of).toList();
            return new LabelledSet(file.getFilename().replace(".txt", ""), Double.parseDouble(floor.group(1)),
                    Double.parseDouble(floor.group(2)), cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
