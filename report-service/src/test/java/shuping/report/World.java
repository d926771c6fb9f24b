package shuping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.ReportReturned;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.platform.test.Api;
import shuping.platform.test.Events;

/** Two organisations and as many years as tests need; what happens to a report, in the words of those who do it. */
@Lazy
@TestComponent
public class World {

    public static final String TEXT = """
            夯实堡垒强根基 为民服务开新篇

            一、工作成效
            一是抓班子带队伍。组织中心组学习12次，培训党务干部86人。
            二是抓基层打基础。新建党群服务中心3个，整顿软弱涣散党组织2个。
            二、主要不足
            一是理论学习不够深入；二是两新组织覆盖率只有61%；三是党建品牌不够响亮。
            三、下步打算
            一是每月开展一次专题学习；二是年底前覆盖率提高到80%；三是打造一个党建品牌。
            """;

    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2100;
    private static final AtomicInteger YEARS = new AtomicInteger(FIRST_YEAR);
    private static final AtomicInteger CENTURIES = new AtomicInteger();
    private static final String ZONE = "Asia/Shanghai";

    private final Api api;
    private final Events events;
    private final Clock clock;
    private final JdbcClient jdbc;

    World(Api api, Events events, Clock clock, JdbcClient jdbc) {
        this.api = api;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
        organisation("qingshi", "青石街道党工委", "sec-qingshi", "沈若棠");
        organisation("wangqiao", "望桥街道党工委", "sec-wangqiao", "蒋铁山");
    }

    public void organisation(String code, String name, String secretary, String secretaryName) {
        var answer = api.put("admin", "/api/organisations/" + code, Map.of("name", name, "sector", "STREET",
                "level", "TOWNSHIP", "secretary", secretary, "secretaryName", secretaryName));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** A year nobody has used. There is one cycle a year and a hundred years; behind the last, what was becomes long ago. */
    public int year() {
        if (YEARS.compareAndSet(LAST_YEAR + 1, FIRST_YEAR)) {
            jdbc.sql("update cycle set year = year - 1000 * ? where year >= ?")
                    .params(CENTURIES.incrementAndGet(), FIRST_YEAR)
                    .update();
        }
        return YEARS.getAndIncrement();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(ZONE));
    }

    /** What an administrator sends to open a cycle; may be changed before it is sent. */
    public Map<String, Object> opening(int year) {
        var body = new LinkedHashMap<String, Object>();
        body.put("year", year);
        body.put("name", year + " 年度述职评议考核");
        body.put("zone", ZONE);
        body.put("timetable", timetable(today().plusDays(20)));
        body.put("ballotRules", ballotRules());
        return body;
    }

    public Map<String, Object> timetable(LocalDate submission) {
        var timetable = new LinkedHashMap<String, Object>();
        timetable.put("submission", submission.toString());
        timetable.put("meeting", submission.plusDays(20).toString());
        for (var days : new String[] {"reviewDays", "revisionDays", "gradeDays", "planDays", "planApprovalDays",
            "verificationDays", "reminderDays"}) {
            timetable.put(days, 5);
        }
        timetable.put("maxRounds", 3);
        timetable.put("rectificationMonths", 6);
        return timetable;
    }

    public Map<String, Object> ballotRules() {
        var rules = new LinkedHashMap<String, Object>();
        rules.put("values", new LinkedHashMap<>(Map.of("GOOD", 100, "FAIRLY_GOOD", 85, "AVERAGE", 70, "POOR", 50)));
        rules.put("weights", new LinkedHashMap<>(
                Map.of("LEADERS", 40, "DEPARTMENTS", 20, "DELEGATES", 20, "GRASSROOTS", 20)));
        rules.put("minimumVoters", 5);
        return rules;
    }

    public String aCycle() {
        var answer = api.post("admin", "/api/cycles", opening(year()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("id").textValue();
    }

    public void submissionEnds(String cycle, LocalDate day) {
        var answer = api.put("admin", "/api/cycles/" + cycle,
                Map.of("timetable", timetable(day), "ballotRules", ballotRules()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** The organisation's report in that cycle. */
    public String reportOf(String organisation, String cycle) {
        return StreamSupport.stream(api.get("leader-1", "/api/reports").body().spliterator(), false)
                .filter(row -> row.get("organisation").textValue().equals(organisation)
                        && row.get("cycleId").textValue().equals(cycle))
                .map(row -> row.get("id").textValue())
                .findFirst()
                .orElseThrow();
    }

    /** A report of 青石街道 that nobody has touched. */
    public String aRequestedReport() {
        return reportOf("qingshi", aCycle());
    }

    public String aDraftedReport() {
        var report = aRequestedReport();
        write(report, TEXT);
        return report;
    }

    public String aSubmittedReport() {
        var report = aDraftedReport();
        submit(report);
        return report;
    }

    public String aReturnedReport() {
        var report = aSubmittedReport();
        comesBack(report, 1);
        return report;
    }

    public Api.Answer write(String report, String text) {
        return write("sec-qingshi", report, Map.of("text", text));
    }

    public Api.Answer write(String username, String report, Map<String, String> body) {
        return api.put(username, draft(username, report), body);
    }

    /** Where a draft is written over the one that stands there now. */
    public String draft(String username, String report) {
        var revision = detail(username, report).body().at("/draft/revision");
        return "/api/reports/" + report + "/draft" + (revision.isInt() ? "?revision=" + revision : "");
    }

    public Api.Answer upload(String report, String fileName, byte[] bytes) {
        return api.upload("sec-qingshi", "PUT", draft("sec-qingshi", report), "file", fileName, bytes);
    }

    public Api.Answer upload(String report, String fileName, String text) {
        return upload(report, fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    public void submit(String report) {
        var answer = api.post("sec-qingshi", "/api/reports/" + report + "/submission", null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    public void comesBack(String report, int version) {
        events.publishAndAwait(new ReportReturned(
                UUID.fromString(report), 1, version, List.of("organisation"), now(), now()));
    }

    public void passes(String report, int version) {
        events.publishAndAwait(new AppraisalRequested(UUID.fromString(report), version, 1, now(), now()));
    }

    public void task(String report, String... groups) {
        UUID last = null;
        for (var group : groups) {
            last = events.publish(new TaskCreated(UUID.fromString(report), UUID.randomUUID().toString(),
                    TaskKind.REVIEW, null, group, 1, now(), now()));
        }
        events.awaitHandled(last);
    }

    public Instant now() {
        return clock.instant();
    }

    public Api.Answer detail(String username, String report) {
        return api.get(username, "/api/reports/" + report);
    }

    public String status(String report) {
        return detail("leader-1", report).body().get("status").textValue();
    }
}
