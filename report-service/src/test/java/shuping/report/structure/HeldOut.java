package shuping.report.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text written by hand together with what a careful reader finds in it. The files in {@code held-out} say how: after
 * #### its name and the text, after ---- title, second line, items and so on; \u0420 stands for the character.
 *
 * @param readings one for each report in the text
 */
record HeldOut(String name, String text, List<Reading> readings) {

    private static final Path FOLDER = Path.of("src/test/resources/held-out");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Map<String, SectionKind> KINDS = Map.of("成效", SectionKind.ACHIEVEMENTS, "不足", SectionKind.SHORTCOMINGS,
            "原因", SectionKind.CAUSES, "打算", SectionKind.PLAN, "去年", SectionKind.LAST_YEAR);

    /**
     * What a reader finds.
     *
     * @param said title, second line, lead of the plan, number of blanks, where the file states them
     */
    record Reading(Map<String, String> said, Map<SectionKind, List<String>> items) {

        static Reading empty() {
            var items = new EnumMap<SectionKind, List<String>>(SectionKind.class);
            KINDS.values().forEach(kind -> items.put(kind, new ArrayList<>()));
            return new Reading(new java.util.TreeMap<>(), items);
        }
    }

    static List<HeldOut> all() {
        var all = new ArrayList<HeldOut>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (var file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                for (String one : Files.readString(file).split("(?m)^#### ")) {
                    if (!one.isBlank()) {
                        all.add(parse(file.getFileName() + " " + one));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static HeldOut parse(String one) {
        int name = one.indexOf('\n');
        int end = one.indexOf("\n----\n");
        var readings = new ArrayList<Reading>();
        var reading = Reading.empty();
        readings.add(reading);
        List<String> items = null;
        for (String line : one.substring(end + 6).split("\n")) {
            if (line.equals("报告")) {
                reading = Reading.empty();
                readings.add(reading);
            } else if (KINDS.containsKey(line)) {
                items = reading.items().get(KINDS.get(line));
            } else if (line.startsWith("- ") && items != null) {
                items.add(line.substring(2));
            } else if (!line.isBlank()) {
                reading.said().put(line.split(" ")[0], line.substring(Math.min(line.length(), 3)));
            }
        }
        String text = ESCAPE.matcher(one.substring(name + 1, end))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        return new HeldOut(one.substring(0, name), text, readings);
    }
}
