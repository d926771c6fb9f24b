package shuping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.report.cycle.ReportRules;
import shuping.report.cycle.ReportRules.RequiredPoint;
import shuping.report.organisation.Organisation;
import shuping.report.rectification.LastYear;
import shuping.report.similarity.Comparison;
import shuping.report.stock.SaidByMany;
import shuping.report.structure.SectionKind;
import shuping.report.structure.Structure;
import shuping.report.structure.StructureReader;

/** How fast reports are read and checked, for {@code bench/checks}; no test runs it and nothing fails for being slow. */
class CheckThroughput {

    private static final Path DEMO = Path.of("../deploy/demo/reports");
    private static final int FULL = 4;
    private static final long WARM_UP = 4_000_000_000L;
    private static final long MEASURED = 4_000_000_000L;
    private static final ReportRules RULES = new ReportRules(5_000, 1_500, 33, List.of(
            new RequiredPoint("党建引领基层治理", List.of("基层治理", "网格")),
            new RequiredPoint("两新组织", List.of("两新组织", "新业态", "非公"))), Map.of());

    private final Checks checks = new Checks(new ArrayList<>(PrecisionAndRecallTest.checks().values()));
    private final Background background = background();
    private int findings;

    @Test
    void charactersPerSecondOfOneCore() throws IOException {
        var texts = full();
        int characters = texts.stream().mapToInt(String::length).sum();
        var structures = texts.stream().map(StructureReader::read).toList();
        var table = new ArrayList<>(List.of("| of %d reports, %d characters each | characters/s a core | µs a report |"
                .formatted(texts.size(), characters / texts.size()), "|---|---|---|"));
        table.add(row("structure", characters, texts.size(), round ->
                texts.forEach(text -> findings += StructureReader.read(text).sections().size())));
        table.add(row("checks", characters, texts.size(), round -> {
            for (int i = 0; i < texts.size(); i++) {
                examine(texts.get(i), structures.get(i));
            }
        }));
        table.add(row("structure and checks", characters, texts.size(), round ->
                texts.forEach(text -> examine(text, StructureReader.read(text)))));
        Files.write(Files.createDirectories(Path.of("target")).resolve("throughput.md"), table);
        assertThat(findings).isPositive();
    }

    private void examine(String text, Structure structure) {
        findings += checks.examine(new Subject(structure.title(), text, structure, RULES, background)).findings().size();
    }

    /** By the thread's own time, so that other work on the machine counts little. */
    private static String row(String what, int characters, int reports, Consumer<Integer> round) {
        rounds(WARM_UP, round);
        long start = cpu();
        int rounds = rounds(MEASURED, round);
        double seconds = (cpu() - start) / 1e9;
        return "| %s | %.1f million | %.0f |".formatted(
                what, rounds * (double) characters / seconds / 1e6, seconds * 1e6 / rounds / reports);
    }

    private static int rounds(long nanoseconds, Consumer<Integer> round) {
        long end = cpu() + nanoseconds;
        int rounds = 0;
        while (cpu() < end) {
            round.accept(rounds++);
        }
        return rounds;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The demo reports, four in one, section by section: about as long as a written report is. */
    private static List<String> full() throws IOException {
        try (var files = Files.list(DEMO)) {
            var reports = files.sorted().map(CheckThroughput::read).toList();
            var full = new ArrayList<String>();
            for (int i = 0; i < reports.size(); i++) {
                var text = new StringBuilder(reports.get(i).title());
                section(text, "一、工作成效", SectionKind.ACHIEVEMENTS, reports, i);
                section(text, "二、主要不足", SectionKind.SHORTCOMINGS, reports, i);
                section(text, "三、原因分析", SectionKind.CAUSES, reports, i);
                section(text, "四、下步打算", SectionKind.PLAN, reports, i);
                full.add(text.append('\n').toString());
            }
            return full;
        }
    }

    private static Structure read(Path file) {
        try {
            return StructureReader.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void section(StringBuilder text, String heading, SectionKind kind, List<Structure> reports, int first) {
        text.append('\n').append(heading).append('\n');
        int no = 0;
        for (int i = 0; i < FULL; i++) {
            for (var item : reports.get((first + i) % reports.size()).items(kind)) {
                text.append('（').append(numeral(++no)).append('）').append(item).append("。\n");
            }
        }
    }

    private static String numeral(int no) {
        var digits = "一二三四五六七八九";
        var unit = no % 10 == 0 ? "" : digits.substring(no % 10 - 1, no % 10);
        return no < 10 ? unit : (no < 20 ? "" : digits.substring(no / 10 - 1, no / 10)) + "十" + unit;
    }

    private static Background background() {
        var register = new ArrayList<Organisation>();
        for (var place : List.of("青", "白", "石", "柳", "松", "临", "望", "云", "锦", "桂")) {
            for (var other : List.of("石", "桥", "湾", "坪", "溪", "岫", "帆", "苑", "禾", "岭")) {
                register.add(new Organisation(place + other, place + other + "街道党工委", Sector.STREET, Level.TOWNSHIP, "x", "x"));
                register.add(new Organisation(place + other + "c", place + other + "社区党委", Sector.COMMUNITY, Level.GRASSROOTS, "x", "x"));
            }
        }
        return new Background(
                register.get(0), OrganisationNames.of(register), SaidByMany.NOTHING, LastYear.NONE, null,
                Comparison.none());
    }
}
