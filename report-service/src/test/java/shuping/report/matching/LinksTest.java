package shuping.report.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Holds the matching against matching/links.txt, where somebody said what belongs to what. */
class LinksTest {

    private static final double FLOOR = 0.9;

    @Test
    void causesAndPlanItemsFindTheirShortcomings() throws IOException {
        var said = new TreeSet<String>();
        var found = new TreeSet<String>();
        for (var report : reports()) {
            said.addAll(report.said());
            found.addAll(report.found());
        }
        var right = new TreeSet<>(said);
        right.retainAll(found);
        assertThat((double) right.size() / found.size()).as("precision; wrong: %s", without(found, said)).isGreaterThan(FLOOR);
        assertThat((double) right.size() / said.size()).as("recall; missed: %s", without(said, found)).isGreaterThan(FLOOR);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<Report> reports() throws IOException {
        var text = new ClassPathResource("matching/links.txt").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n\n+"))
                .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
                .filter(block -> !block.isEmpty())
                .map(Report::of)
                .toList();
    }

    /** @param rows 1=2>1,3: the shortcoming, its causes, its plan items, from 1 */
    private record Report(List<String> shortcomings, List<String> causes, List<String> plan, List<String> rows) {

        static Report of(List<String> lines) {
            return new Report(items(lines, "不足："), items(lines, "原因："), items(lines, "打算："),
                    List.of(line(lines, "对应：").split(" ")));
        }

        Set<String> said() {
            var links = new TreeSet<String>();
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i).split("[=>]");
                links.addAll(links(i, "←", numbers(row[1]), causes));
                links.addAll(links(i, "→", numbers(row[2]), plan));
            }
            return links;
        }

        Set<String> found() {
            var links = new TreeSet<String>();
            for (var row : new Matcher(shortcomings, causes, plan).match().rows()) {
                links.addAll(links(row.shortcoming(), "←", row.causes(), causes));
                links.addAll(links(row.shortcoming(), "→", row.planItems(), plan));
            }
            return links;
        }

        private Set<String> links(int shortcoming, String arrow, List<Integer> places, List<String> texts) {
            return places.stream()
                    .map(place -> shortcomings.get(shortcoming) + arrow + texts.get(place))
                    .collect(Collectors.toSet());
        }

        private static List<Integer> numbers(String text) {
            var numbers = new ArrayList<Integer>();
            for (var number : text.equals("-") ? new String[0] : text.split(",")) {
                numbers.add(Integer.parseInt(number) - 1);
            }
            return numbers;
        }

        private static List<String> items(List<String> lines, String name) {
            var line = line(lines, name);
            return line.isEmpty() ? List.of() : List.of(line.split("；"));
        }

        private static String line(List<String> lines, String name) {
            return lines.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()))
                    .findFirst().orElse("");
        }
    }
}
