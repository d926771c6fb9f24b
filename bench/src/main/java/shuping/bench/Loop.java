package shuping.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import shuping.demo.Attachment;

/** One report from its submission until its item is struck off, done by everyone whose turn it is. */
final class Loop {

    static final String WHOLE = "loop";

    private final City city;
    private final Bell bell;
    private final Latencies latencies;
    private final Watcher watcher;
    private final Desk desk;

    /** Learns of each act right after its answer. */
    interface Watcher {

        /** @param heard how often the step's fact had been told of before */
        void acted(Report report, Step step, int heard, long answered);
    }

    Loop(City city, Bell bell, Latencies latencies, Watcher watcher) {
        this.city = city;
        this.bell = bell;
        this.latencies = latencies;
        this.watcher = watcher;
        this.desk = new Desk(city.accounts, latencies);
    }

    void run(Report report) {
        var from = System.nanoTime();
        var task = submit(report);
        review(report, task);
        var grading = appraise(report);
        rectify(report, grade(report, grading));
        latencies.add(WHOLE, System.nanoTime() - from);
    }

    /** @return the organisation department's task */
    private String submit(Report report) {
        return then(Step.SUBMIT, report,
                () -> desk.post(report.secretary(), "/api/reports/" + report.id() + "/submission", null),
                () -> desk.task(organisationReviewer(report), "REVIEW", report.id()));
    }

    private void review(Report report, String ofOrganisation) {
        for (var department : city.departments(report.organisation())) {
            if (!"organisation".equals(department)) {
                var reviewer = "rev-" + department;
                pass(reviewer, desk.task(reviewer, "REVIEW", report.id()).orElseThrow());
            }
        }
        var leading = organisationReviewer(report);
        desk.claim(leading, ofOrganisation);
        then(Step.REVIEW, report,
                () -> desk.complete(leading, ofOrganisation, passed()),
                () -> Optional.of(desk.look(City.ORGANIZER, ballot(report)))
                        .filter(answer -> "WAITING".equals(answer.body().path("state").asText())));
    }

    private void pass(String reviewer, String task) {
        desk.claim(reviewer, task);
        desk.complete(reviewer, task, passed());
    }

    private static Map<String, Object> passed() {
        return Map.of("outcome", "pass", "opinion", "事实清楚，同意。", "score", 88);
    }

    /** @return the leader's task to grade */
    private String appraise(Report report) {
        desk.post(City.ORGANIZER, ballot(report) + "/opening", null);
        for (var voter : city.voters()) {
            desk.post(voter.username(), ballot(report) + "/papers", Map.of("choice", "GOOD"));
        }
        return then(Step.CLOSE_BALLOT, report,
                () -> desk.post(City.ORGANIZER, ballot(report) + "/closing", null),
                () -> desk.task(leader(report), "GRADE", report.id()));
    }

    /** @return path of the one item */
    private String grade(Report report, String task) {
        var leader = leader(report);
        desk.claim(leader, task);
        var grade = desk.get(leader, "/api/tasks/" + task).at("/proposal/grade").asText();
        var items = then(Step.GRADE, report,
                () -> desk.complete(leader, task, Map.of("grade", grade, "comment", "短板找得准，按期改到位。", "problems", List.of())),
                () -> Optional.of(Desk.list(desk.get(report.secretary(), "/api/rectification-items?report=" + report.id())))
                        .filter(rows -> !rows.isEmpty()));
        if (items.size() != 1) {
            throw new IllegalStateException("Expected one item, found " + items.size());
        }
        return "/api/rectification-items/" + items.get(0).path("id").asText();
    }

    private void rectify(Report report, String item) {
        var approver = organisationReviewer(report);
        var supervisor = second(report) ? "supervisor-2" : "supervisor-1";
        var approval = then(Step.FILE_PLAN, report,
                () -> desk.put(report.secretary(), item + "/plan", Map.of(
                        "measure", "每周走访一个网格，问题当场交办。", "person", report.organisation().secretaryName(),
                        "deadline", LocalDate.now(City.ZONE).plusDays(60).toString())),
                () -> desk.task(approver, "APPROVE_PLAN", report.id()));
        desk.claim(approver, approval);
        then(Step.APPROVE_PLAN, report,
                () -> desk.complete(approver, approval, Map.of("outcome", "approve", "opinion", "同意。")),
                () -> status(report, item, "RECTIFYING"));
        var verification = then(Step.FILE_EVIDENCE, report,
                () -> desk.upload(report.secretary(), item + "/evidence", Map.of("note", "整改已完成，请核查。"),
                        Attachment.text("file", "整改情况说明.txt", "走访记录和办理结果均已公布。")),
                () -> desk.task(supervisor, "VERIFY", report.id()));
        desk.claim(supervisor, verification);
        then(Step.STRIKE_OFF, report,
                () -> desk.complete(supervisor, verification, Map.of("outcome", "strike-off", "reason", "属实，同意销号。")),
                () -> status(report, item, "STRUCK_OFF"));
    }

    private Optional<Boolean> status(Report report, String item, String status) {
        return status.equals(desk.get(report.secretary(), item).path("status").asText()) ? Optional.of(true) : Optional.empty();
    }

    /** Acts, and returns what the act leads to once the next person sees it. */
    private <T> T then(Step step, Report report, Runnable act, Supplier<Optional<T>> next) {
        var rung = bell.heard(report.id(), step.rings);
        var told = step.fact == null ? 0 : bell.heard(report.id(), step.fact);
        act.run();
        var answered = System.nanoTime();
        watcher.acted(report, step, told, answered);
        while (true) {
            bell.await(report.id(), step.rings, rung, Duration.ofSeconds(1));
            rung = bell.heard(report.id(), step.rings);
            var found = next.get();
            if (found.isPresent()) {
                latencies.add(step.title, System.nanoTime() - answered);
                return found.get();
            }
            if (System.nanoTime() - answered > Duration.ofSeconds(120).toNanos()) {
                throw new IllegalStateException("Never seen: " + step.title + " " + report);
            }
        }
    }

    private static String ballot(Report report) {
        return "/api/ballots/" + report.id();
    }

    /** Two people share this work, as the gateway lets each ask so many times a second only. */
    private static String organisationReviewer(Report report) {
        return second(report) ? "rev-organisation-2" : "rev-organisation";
    }

    private static String leader(Report report) {
        return second(report) ? "leader-2" : "leader-1";
    }

    private static boolean second(Report report) {
        return report.id().hashCode() % 2 == 0;
    }
}
