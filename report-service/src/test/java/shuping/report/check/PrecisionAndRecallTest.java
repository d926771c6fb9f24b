package shuping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Holds every rule to what it promises on its labelled set, and leaves the table in target/checks.md. */
class PrecisionAndRecallTest {

    private static final Map<String, Check> CHECKS = checks();

    @Test
    void everyRuleHasALabelledSetAndEverySetARule() throws IOException {
        assertThat(LabelledSet.all()).extracting(LabelledSet::rule).containsExactlyInAnyOrderElementsOf(CHECKS.keySet());
    }

    @Test
    void everyRuleFindsWhatItShouldAndLittleElse() throws IOException {
        var softly = new SoftAssertions();
        var table = new ArrayList<>(List.of("| rule | cases | right | wrong | missed | precision | recall |",
                "|---|---|---|---|---|---|---|"));
        for (var set : LabelledSet.all()) {
            var score = Score.of(set, CHECKS.get(set.rule()));
            table.add(score.row());
            softly.assertThat(score.precision()).as("precision of %s\n%s", set.rule(), String.join("\n", score.mistakes()))
                    .isGreaterThanOrEqualTo(set.precision());
            softly.assertThat(score.recall()).as("recall of %s\n%s", set.rule(), String.join("\n", score.mistakes()))
                    .isGreaterThanOrEqualTo(set.recall());
            softly.assertThat(score.right()).as("labelled places of " + set.rule()).isPositive();
        }
        Files.write(Files.createDirectories(Path.of("target")).resolve("checks.md"), table);
        softly.assertAll();
    }

    /** All of this package and below that need nothing but one another. */
    static Map<String, Check> checks() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Check.class));
            scanner.scan("shuping.report.check");
            context.refresh();
            return context.getBeansOfType(Check.class).values().stream()
                    .collect(Collectors.toMap(check -> check.rule().id(), Function.identity()));
        }
    }
}
