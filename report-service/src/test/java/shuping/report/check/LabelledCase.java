package shuping.report.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.ReportRules;
import shuping.report.cycle.ReportRules.RequiredPoint;
import shuping.report.organisation.Organisation;
import shuping.report.rectification.LastYear;
import shuping.report.stock.Clause;
import shuping.report.stock.SaidByMany;
import shuping.report.structure.StructureReader;

/**
 * A text in which somebody has marked by hand what a rule should find; the format is described in checks/README.md.
 *
 * @param text without the marks
 * @param marks where findings must be; elsewhere there must be none
 * @param whole how many findings there must be about what is not there
 */
record LabelledCase(String name, Map<String, String> settings, String text, List<Place> marks, int whole) {

    private static final List<Organisation> REGISTER = List.of(
            organisation("lianfeng", "莲峰街道党工委", Sector.STREET, Level.TOWNSHIP),
            organisation("xiqiao", "西桥街道党工委", Sector.STREET, Level.TOWNSHIP),
            organisation("meiling", "梅岭镇党委", Sector.STREET, Level.TOWNSHIP),
            organisation("hehua", "荷花社区党委", Sector.COMMUNITY, Level.GRASSROOTS),
            organisation("yinxing", "银杏社区党委", Sector.COMMUNITY, Level.GRASSROOTS),
            organisation("shangyang", "上杨村党总支", Sector.VILLAGE, Level.GRASSROOTS),
            organisation("yangcun", "杨村党支部", Sector.VILLAGE, Level.GRASSROOTS),
            organisation("xinhe", "新禾小学党支部", Sector.SCHOOL, Level.GRASSROOTS),
            organisation("binjiang", "滨江区委", Sector.COUNTY, Level.COUNTY),
            organisation("luxi", "鹿溪县委", Sector.COUNTY, Level.COUNTY),
            organisation("gongdian", "市供电集团党委", Sector.ENTERPRISE, Level.CITY));
    private static final OrganisationNames NAMES = OrganisationNames.of(REGISTER);

    /** @param block a line with the name, lines of settings, the marked text */
    static LabelledCase of(String block) {
        var lines = new ArrayList<>(block.lines().toList());
        var name = lines.remove(0).strip();
        var settings = new HashMap<String, String>();
        while (!lines.isEmpty() && lines.get(0).matches("[a-z-]+: .*")) {
            var setting = lines.remove(0).split(": ", 2);
            settings.put(setting[0], setting[1]);
        }
        var text = new StringBuilder();
        var marks = new ArrayList<Place>();
        int open = -1;
        for (char c : unescaped(String.join("\n", lines).strip()).toCharArray()) {
            if (c == '⟦') {
                open = text.length();
            } else if (c == '⟧') {
                marks.add(new Place(open, text.length()));
            } else if (c != '⟪' && c != '⟫') {
                text.append(c);
            }
        }
        return new LabelledCase(name, settings, text.toString(), marks,
                Integer.parseInt(settings.getOrDefault("whole", "0")));
    }

    Subject subject() {
        var structure = StructureReader.read(text);
        return new Subject(settings.getOrDefault("title", structure.title()).replace("（无）", ""), text, structure, rules(),
                new Background(own(), NAMES, saidByMany(), lastYear(), null, LabelledComparison.of(text, settings)));
    }

    private SaidByMany saidByMany() {
        return new SaidByMany(list("said-by-many").collect(Collectors.toMap(Clause::key, clause -> 40)));
    }

    private LastYear lastYear() {
        var items = Stream.concat(list("struck-off").map(problem -> new LastYear.Item(problem, true)),
                list("open").map(problem -> new LastYear.Item(problem, false)));
        return new LastYear(2025, items.toList(), list("promised").toList());
    }

    private Stream<String> list(String setting) {
        return Arrays.stream(settings.getOrDefault(setting, "").split("；")).filter(entry -> !entry.isEmpty());
    }

    private ReportRules rules() {
        return new ReportRules(number("written-limit", 0), number("spoken-limit", 0), number("problem-share", 0),
                Arrays.stream(settings.getOrDefault("required", "").split("；")).filter(point -> !point.isEmpty())
                        .map(point -> point.split("="))
                        .map(point -> new RequiredPoint(point[0], List.of(point[1].split("、"))))
                        .toList(),
                Map.of());
    }

    private Organisation own() {
        var code = settings.getOrDefault("organisation", "hehua");
        return REGISTER.stream().filter(organisation -> organisation.code().equals(code)).findFirst().orElseThrow();
    }

    private int number(String setting, int usual) {
        return Integer.parseInt(settings.getOrDefault(setting, String.valueOf(usual)));
    }

    /** \\u200b for what nobody would see in the file. */
    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})").matcher(text)
                .replaceAll(hex -> String.valueOf((char) Integer.parseInt(hex.group(1), 16)));
    }

    private static Organisation organisation(String code, String name, Sector sector, Level level) {
        return new Organisation(code, name, sector, level, "sec-" + code, "某书记");
    }
}
