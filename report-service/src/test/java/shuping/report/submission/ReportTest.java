package shuping.report.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shuping.contracts.ReportEvent.ReportSubmitted;
import shuping.contracts.Timetable;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.report.cycle.Cycle;
import shuping.report.cycle.ReportRules;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:03:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-12-18T16:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final Actor SECRETARY =
            new Actor("sec-qingshi", "沈若棠", Set.of("secretary"), "qingshi", null, Set.of());

    @Test
    void aSubmittedReportAnnouncesItsShortcomings() {
        var report = aDraft();
        var version = report.submit(aText(), List.of(), SECRETARY, NOW, cycle());
        assertThat(report.submitted(version)).isEqualTo(new ReportSubmitted(ID, 1, "夯实堡垒强根基",
                version.structure().shortcomings(), "sec-qingshi", "沈若棠", NOW));
        assertThat(version.structure().shortcomings()).containsExactly("学习不够", "覆盖不广");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndWhen() {
        assertThatThrownBy(() -> aSubmitted().submit(aText(), List.of(), SECRETARY, NOW, cycle()))
                .hasMessageContaining("第 1 版已由沈若棠于 2026年12月1日 10:03 报送");
    }

    @Test
    void theLastMomentIsStillInTimeAndTheNextIsNot() {
        aDraft().submit(aText(), List.of(), SECRETARY, TOO_LATE.minusMillis(1), cycle());
        var refused = catchThrowableOfType(
                Problem.class, () -> aDraft().submit(aText(), List.of(), SECRETARY, TOO_LATE, cycle()));
        assertThat(refused.type()).isEqualTo("deadline-passed");
        assertThat(refused).hasMessageContaining("2026年12月18日");
    }

    @Test
    void afterAReturnTheFirstDeadlineNoLongerCounts() {
        var report = aSubmitted();
        report.returned(1);
        assertThat(report.submit(aText(), List.of(), SECRETARY, TOO_LATE.plusSeconds(86_400), cycle()).no()).isEqualTo(2);
    }

    @Test
    void aWithdrawnReportIsOpenAgainUntilTheFirstDeadline() {
        var report = aSubmitted();
        report.withdrawn(1);
        assertThat(report.status()).isEqualTo(ReportStatus.WITHDRAWN);
        assertThat(report.tooLate(cycle(), TOO_LATE)).isTrue();
        assertThat(report.submit(aText(), List.of(), SECRETARY, NOW, cycle()).no()).isEqualTo(2);
    }

    @Test
    void aWithdrawnRevisionMayComeBackAfterTheFirstDeadline() {
        var report = aSubmitted();
        report.returned(1);
        report.submit(aText(), List.of(), SECRETARY, NOW, cycle());
        report.withdrawn(2);
        assertThat(report.tooLate(cycle(), TOO_LATE)).isFalse();
    }

    @Test
    void theWithdrawalOfAnOlderVersionChangesNothing() {
        var report = aSubmitted();
        report.withdrawn(1);
        report.submit(aText(), List.of(), SECRETARY, NOW, cycle());
        report.withdrawn(1);
        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void theReturnOfAnOlderVersionChangesNothing() {
        var report = aSubmitted();
        report.returned(1);
        report.submit(aText(), List.of(), SECRETARY, NOW, cycle());
        report.returned(1);
        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void whatHasPassedCannotBeSubmittedAgain() {
        var report = aSubmitted();
        report.passed();
        assertThatThrownBy(() -> report.submit(aText(), List.of(), SECRETARY, NOW, cycle())).hasMessageContaining("已通过审核");
    }

    @Test
    void whatIsClosedStaysClosed() {
        var report = aSubmitted();
        report.closed();
        report.passed();
        report.returned(1);
        assertThat(report.status()).isEqualTo(ReportStatus.CLOSED);
    }

    @Test
    void withoutTextOrTitleThereIsNothingToSubmit() {
        assertThat(refusedField(null)).isEqualTo("#/text");
        assertThat(refusedField(draft(Content.ofText("", "正文")))).isEqualTo("#/title");
    }

    private static String refusedField(Draft draft) {
        var refused = catchThrowableOfType(Problem.class, () -> aDraft().submit(draft, List.of(), SECRETARY, NOW, cycle()));
        return refused.errors().get(0).pointer();
    }

    private static Report aDraft() {
        return new Report(ID, UUID.randomUUID(), "qingshi", ReportStatus.DRAFT, 0, 0, null);
    }

    private static Report aSubmitted() {
        var report = aDraft();
        report.submit(aText(), List.of(), SECRETARY, NOW, cycle());
        return report;
    }

    private static Draft aText() {
        return draft(Content.ofText("夯实堡垒强根基", "二、主要不足\n一是学习不够；二是覆盖不广。"));
    }

    private static Draft draft(Content content) {
        return new Draft(1, content.title(), content.text(), content.structure(), Understanding.READ, null,
                UUID.randomUUID(), NOW, "drafter", "童一诺");
    }

    private static Cycle cycle() {
        var day = LocalDate.of(2026, 12, 18);
        return new Cycle(UUID.randomUUID(), 2026, "2026 年度", "Asia/Shanghai",
                new Timetable(day, 5, 3, 3, day.plusDays(20), 10, 15, 5, 6, 10, 2), null,
                ReportRules.usual(), "admin", "卢经纬", NOW);
    }
}
