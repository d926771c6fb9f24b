package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shuping.demo.Part.Ending;

/**
 * Plays a whole cycle at speed through the public API with real logins, leaves reports at every stage, and then counts
 * whether all services agree on where everything stands.
 */
public class Play {

    private final City city;
    private final Crew crew;
    private final Reports reports;
    private final Reviewing reviewing;
    private final Balloting balloting;
    private final Grading grading;
    private final Rectifying rectifying;
    private final DemoClock clock;

    private Play(City city, Crew crew) {
        var tasks = new TaskInbox(city);
        this.city = city;
        this.crew = crew;
        this.reports = new Reports(city);
        this.reviewing = new Reviewing(city, reports, tasks);
        this.balloting = new Balloting(city, reports, crew);
        this.grading = new Grading(city, reports, tasks);
        this.rectifying = new Rectifying(city, reports, tasks);
        this.clock = new DemoClock(city);
    }

    /** @param addresses of the gateway and of Keycloak; those of {@code ./run} where left out */
    public static void main(String[] addresses) {
        var city = new City(addresses);
        try (var crew = new Crew()) {
            new Load(city).run();
            var differences = new Play(city, crew).run();
            if (!differences.isEmpty()) {
                city.journal.plain("各服务对不上的地方：");
                differences.forEach(difference -> city.journal.plain("  " + difference));
                System.exit(1);
            }
            city.journal.say("核对完毕：报告、任务、阶段、等次、整改事项在各服务之间全部一致");
        } catch (RuntimeException e) {
            city.journal.plain("演示中断：" + e.getMessage());
            System.exit(1);
        }
    }

    private List<String> run() {
        requireUnplayed();
        var submission = roomToPlay();
        handInAndReview();
        meet();
        decideGrades();
        rectify(submission);
        lastMinute(submission);
        extend(submission);
        new Curtain(city, reports).show();
        return new Audit(city, reports).differences();
    }

    private void requireUnplayed() {
        var begun = city.data.organisations().stream().filter(it -> !"DRAFT".equals(reports.status(it.code()))).count();
        if (begun > 0) {
            throw new IllegalStateException("本年度已有 " + begun + " 份述职报告报送过，不能重演。"
                    + "请用 ./run --fresh 清空数据、重新启动后再演示。");
        }
    }

    /** Where the city has been standing for a while, the administrator first moves the timetable. */
    private LocalDate roomToPlay() {
        var cycle = cycle();
        var submission = LocalDate.parse(cycle.at("/timetable/submission").asText());
        var needed = Load.weekday(city.today().plusDays(Load.DAYS_TO_SUBMISSION));
        return submission.isBefore(needed.minusDays(4)) ? reschedule(cycle, needed) : submission;
    }

    private void handInAndReview() {
        city.journal.say("── 报送与部门审核");
        crew.each(Script.ahead(), part -> reports.submit(part.organisation()));
        city.journal.say("%d 份报告已报送", Script.ahead().size());
        crew.each(Script.ahead(), part -> {
            if (Script.LATE_REVIEW.equals(part.organisation())) {
                var others = reviewing.departments(part.organisation()).stream()
                        .filter(department -> !Script.LATE_DEPARTMENT.equals(department))
                        .toList();
                reviewing.opinions(part, others);
            } else {
                reviewing.wholeReview(part);
            }
        });
        passDeadlineOfReview();
    }

    private void passDeadlineOfReview() {
        var part = Script.of(Script.LATE_REVIEW);
        var due = reviewing.task(part.organisation(), Script.LATE_DEPARTMENT).path("due").asText();
        clock.to(Instant.parse(due).plusSeconds(3600));
        Waiting.until("逾期的审核任务亮红灯", () -> "RED".equals(
                reviewing.task(part.organisation(), Script.LATE_DEPARTMENT).path("light").asText()));
        city.journal.say("%s：审核任务逾期，已亮红灯", reports.name(part.organisation()));
        reviewing.wholeReview(part);
    }

    private void meet() {
        city.journal.say("── 述职评议会");
        var evaluators = city.data.with("evaluator");
        var complete = Script.reaching(Ending.GRADING);
        balloting.open(complete);
        balloting.vote(complete, evaluators);
        balloting.close(complete);
        var unfinished = List.of(Script.of("dangan"));
        balloting.open(unfinished);
        balloting.vote(unfinished, evaluators.subList(0, 17));
        city.journal.say("%s：测评正在进行", reports.name("dangan"));
    }

    private void decideGrades() {
        city.journal.say("── 点评并评定等次");
        clock.to(city.today().plusDays(1));
        crew.each(Script.reaching(Ending.RECTIFICATION), grading::decide);
    }

    private void rectify(LocalDate submission) {
        city.journal.say("── 整改、核查、销号");
        var today = city.today();
        var next = twoDaysBefore(submission, today);
        crew.each(Script.reaching(Ending.RECTIFICATION), part -> rectifying.plan(part, today, next));
        city.journal.say("整改方案已报送、审批");
        clock.to(next);
        crew.each(Script.reaching(Ending.RECTIFICATION), rectifying::prove);
        city.journal.say("佐证材料已报送，核查销号完成");
    }

    private void lastMinute(LocalDate submission) {
        city.journal.say("── 截止前报送的单位");
        crew.each(Script.lastMinute(), part -> reports.submit(part.organisation()));
        crew.each(Script.lastMinute(), part -> {
            if (part.ending().reaches(Ending.REVISION)) {
                reviewing.wholeReview(part);
            }
        });
        reviewing.opinions(Script.of("songping"), List.of("civil-affairs", "agriculture"));
        reviewing.opinions(Script.of("sanzhong"), List.of("education"));
        reviewing.claim("sanzhong", "organisation");
        clock.to(submission.plusDays(1));
    }

    /** So that whoever looks around afterwards can still hand in what is left. */
    private void extend(LocalDate submission) {
        var until = reschedule(cycle(), Load.weekday(submission.plusDays(10)));
        city.journal.say("业务管理员把报送截止延到 %s", until);
    }

    private LocalDate reschedule(JsonNode cycle, LocalDate submission) {
        var timetable = ((ObjectNode) cycle.path("timetable")).put("submission", submission.toString());
        var meeting = LocalDate.parse(timetable.path("meeting").asText());
        if (!submission.isBefore(meeting.minusDays(7))) {
            timetable.put("meeting", Load.weekday(submission.plusDays(17)).toString());
        }
        city.admin().put("/api/cycles/" + cycle.path("id").asText(),
                Map.of("timetable", timetable, "ballotRules", cycle.path("ballotRules")));
        return submission;
    }

    private JsonNode cycle() {
        return Load.latestCycle(city).orElseThrow();
    }

    private static LocalDate twoDaysBefore(LocalDate submission, LocalDate today) {
        var wanted = submission.minusDays(2);
        return wanted.isAfter(today.plusDays(3)) ? wanted : today.plusDays(4);
    }
}
