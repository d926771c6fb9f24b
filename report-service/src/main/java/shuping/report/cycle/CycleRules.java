package shuping.report.cycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import shuping.contracts.BallotRules;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Grade;
import shuping.contracts.Timetable;
import shuping.platform.Problem;
import shuping.report.cycle.ReportRules.RequiredPoint;

/** What a cycle must fulfil before it is published; finds everything that is wrong at once. */
final class CycleRules {

    private static final int MOST_DAYS = 365;
    /** Of two voters each knows from the count how the other one voted. */
    private static final int LEAST_VOTERS = 3;
    private static final int MOST_POINTS = 20;
    private static final int MOST_RULES = 100;
    /** Which rules there are, the checks know; here only ids are kept apart from other text. */
    private static final Pattern RULE = Pattern.compile("[a-z]{2,20}(-[a-z]{2,20}){0,4}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** @throws Problem naming each wrong field */
    static void check(String zone, Timetable timetable, BallotRules rules, ReportRules reportRules) {
        var check = new CycleRules();
        check.zone(zone);
        check.timetable(timetable);
        check.ballot(rules);
        check.report(reportRules);
        check.answer();
    }

    private void zone(String zone) {
        try {
            require(zone != null && ZoneId.of(zone) != null, "#/zone", "请填写时区，如 Asia/Shanghai");
        } catch (DateTimeException e) {
            errors.put("#/zone", "没有“" + zone + "”这个时区，请填写如 Asia/Shanghai");
        }
    }

    private void timetable(Timetable t) {
        if (t == null) {
            errors.put("#/timetable", "请填写时间表");
            return;
        }
        require(t.submission() != null, "#/timetable/submission", "请填写报送截止日期");
        require(t.meeting() != null, "#/timetable/meeting", "请填写述职评议会日期");
        if (t.submission() != null && t.meeting() != null) {
            require(t.submission().isBefore(t.meeting()), "#/timetable/meeting", "述职评议会日期应晚于报送截止日期");
        }
        inOurTime("submission", t.submission());
        inOurTime("meeting", t.meeting());
        days("reviewDays", t.reviewDays());
        days("revisionDays", t.revisionDays());
        days("gradeDays", t.gradeDays());
        days("planDays", t.planDays());
        days("planApprovalDays", t.planApprovalDays());
        days("verificationDays", t.verificationDays());
        days("reminderDays", t.reminderDays());
        between("#/timetable/maxRounds", t.maxRounds(), 1, 10, "轮");
        between("#/timetable/rectificationMonths", t.rectificationMonths(), 1, 36, "个月");
    }

    /** As the cycle's year is bounded; beyond, other services' databases could not keep the deadline. */
    private void inOurTime(String step, LocalDate date) {
        if (date != null) {
            require(date.getYear() >= 2000 && date.getYear() <= 2101, "#/timetable/" + step, "日期应在 2000 年到 2101 年之间");
        }
    }

    private void ballot(BallotRules rules) {
        if (rules == null) {
            errors.put("#/ballotRules", "请填写测评规则");
            return;
        }
        values(Objects.requireNonNullElse(rules.values(), Map.of()));
        weights(Objects.requireNonNullElse(rules.weights(), Map.of()));
        between("#/ballotRules/minimumVoters", rules.minimumVoters(), LEAST_VOTERS, 100, "人");
    }

    private void values(Map<Grade, Integer> values) {
        var before = 100;
        for (var grade : Grade.values()) {
            var pointer = "#/ballotRules/values/" + grade;
            var value = values.get(grade);
            if (value == null) {
                errors.put(pointer, "请填写“" + grade.title() + "”的分值");
            } else {
                between(pointer, value, 0, 100, "分");
                require(errors.containsKey(pointer) || value <= before, pointer, "分值不能高于上一等次");
                before = value;
            }
        }
    }

    private void weights(Map<EvaluatorCategory, Integer> weights) {
        var sum = 0;
        for (var category : EvaluatorCategory.values()) {
            var pointer = "#/ballotRules/weights/" + category;
            var weight = weights.get(category);
            if (weight == null) {
                errors.put(pointer, "请填写“" + category.title() + "”的权重");
            } else {
                between(pointer, weight, 0, 100, "%");
                sum += weight;
            }
        }
        require(sum == 100, "#/ballotRules/weights", "各类评议人的权重合计应为 100%，现为 " + sum + "%");
    }

    private void report(ReportRules rules) {
        limit("#/reportRules/writtenLimit", rules.writtenLimit());
        limit("#/reportRules/spokenLimit", rules.spokenLimit());
        between("#/reportRules/problemShare", rules.problemShare(), 0, 90, "%");
        require(rules.requiredPoints().size() <= MOST_POINTS, "#/reportRules/requiredPoints",
                "必述内容不能超过 " + MOST_POINTS + " 项");
        for (int i = 0; i < Math.min(MOST_POINTS, rules.requiredPoints().size()); i++) {
            point("#/reportRules/requiredPoints/" + i, rules.requiredPoints().get(i));
        }
        require(rules.severities().size() <= MOST_RULES, "#/reportRules/severities", "检查规则没有这么多");
        rules.severities().keySet().stream().limit(MOST_RULES).forEach(rule -> require(
                RULE.matcher(rule).matches(), "#/reportRules/severities", "没有这样的检查规则，请从规则列表中选择"));
    }

    private void limit(String pointer, int value) {
        require(value == 0 || value >= 300 && value <= 20_000, pointer, "应在 300 到 20000 字之间，不限字数请填 0");
    }

    private void point(String pointer, RequiredPoint point) {
        require(oneLine(point.name(), 30), pointer + "/name", "名称应为 1 到 30 个字");
        require(!point.words().isEmpty() && point.words().size() <= 10, pointer + "/words", "请填写 1 到 10 个关键词");
        require(point.words().stream().allMatch(word -> oneLine(word, 30)), pointer + "/words", "关键词应为 1 到 30 个字");
    }

    private static boolean oneLine(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest && !CONTROL.matcher(text).find();
    }

    private void days(String field, int days) {
        between("#/timetable/" + field, days, 1, MOST_DAYS, "个工作日");
    }

    private void between(String pointer, int value, int least, int most, String unit) {
        require(value >= least && value <= most, pointer, "应在 " + least + " 到 " + most + " " + unit + "之间");
    }

    private void require(boolean holds, String pointer, String detail) {
        if (!holds) {
            errors.putIfAbsent(pointer, detail);
        }
    }

    private void answer() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
