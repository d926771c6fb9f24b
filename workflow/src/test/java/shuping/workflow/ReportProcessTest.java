package shuping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shuping.contracts.Grade;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.contracts.TaskKind;
import shuping.contracts.WorkflowEvent.AppraisalRequested;
import shuping.contracts.WorkflowEvent.EscalationDecided;
import shuping.contracts.WorkflowEvent.GradeDecided;
import shuping.contracts.WorkflowEvent.GradeProposed;
import shuping.contracts.WorkflowEvent.OpinionGiven;
import shuping.contracts.WorkflowEvent.RectificationRequested;
import shuping.contracts.WorkflowEvent.ReportClosed;
import shuping.contracts.WorkflowEvent.ReportEscalated;
import shuping.contracts.WorkflowEvent.ReportReturned;
import shuping.contracts.WorkflowEvent.TaskCreated;
import shuping.platform.test.ServiceTest;

/** Every path of report.bpmn, joint review with returns in every shape among them. */
@ServiceTest
@Import(Process.class)
class ReportProcessTest {

    @Autowired
    Process process;

    @Test
    void aRequestedReportWaitsForItsSecretary() {
        var report = process.requested();

        assertThat(report.only(TaskKind.WRITE).group()).isEqualTo("secretary/qingshi");
    }

    @Test
    void aReportMayArriveBeforeItsCycle() {
        var report = process.requested(UUID.randomUUID(), "qingshi", Sector.STREET, Level.TOWNSHIP);

        assertThat(report.only(TaskKind.WRITE).due()).isAfter(process.now());
    }

    @Test
    void theDepartmentsOfTheSectorReviewAtTheSameTime() {
        process.submitted().isReviewedBy("agriculture", "civil-affairs", "organisation");
    }

    @Test
    void theRoutingTableNamesTheDepartmentsOfEachSector() {
        var cycle = process.cycle();
        process.requested(cycle, "yunxiu", Sector.COUNTY, Level.COUNTY).submit().isReviewedBy("organisation");
        process.requested(cycle, "shuiwu", Sector.ENTERPRISE, Level.CITY).submit().isReviewedBy("organisation", "state-assets");
        process.requested(cycle, "eryuan", Sector.HOSPITAL, Level.CITY).submit().isReviewedBy("health", "organisation");
    }

    @Test
    void aReportThatAllDepartmentsPassGoesToTheAppraisal() {
        var report = process.submitted().everyonePasses();

        assertThat(report.hears(AppraisalRequested.class).rounds()).isEqualTo(1);
        assertThat(report.only(TaskKind.APPRAISAL).group()).isEqualTo("organizer");
        assertThat(report.told(OpinionGiven.class, OpinionGiven::passed)).hasSize(3);
    }

    @Test
    void aReturnWaitsUntilAllDepartmentsHaveSpoken() {
        var report = process.submitted().returns("civil-affairs");

        assertThat(report.told(ReportReturned.class, r -> true)).isEmpty();
        report.passes("agriculture").passes("organisation");
        assertThat(report.hears(ReportReturned.class).departments()).containsExactly("civil-affairs");
        assertThat(report.only(TaskKind.REVISE).round()).isEqualTo(1);
    }

    @Test
    void onlyTheReturningDepartmentLooksAgain() {
        var report = process.submitted().returns("civil-affairs").passes("agriculture").passes("organisation").submit();

        report.isReviewedBy("civil-affairs");
        report.passes("civil-affairs");
        assertThat(report.hears(AppraisalRequested.class)).satisfies(requested -> {
            assertThat(requested.rounds()).isEqualTo(2);
            assertThat(requested.version()).isEqualTo(2);
        });
    }

    @Test
    void severalReturningDepartmentsLookAgainTogether() {
        var report = process.submitted().returns("civil-affairs").returns("agriculture").passes("organisation").submit();

        report.isReviewedBy("agriculture", "civil-affairs");
    }

    @Test
    void allLookAgainWhereTheLeadingDepartmentSaysSo() {
        var report = process.submitted().passes("civil-affairs").passes("agriculture").returnsForEveryone("organisation").submit();

        report.isReviewedBy("agriculture", "civil-affairs", "organisation");
    }

    @Test
    void anotherDepartmentCannotCallEveryoneAgain() {
        var report = process.submitted().passes("organisation").passes("agriculture").returnsForEveryone("civil-affairs").submit();

        report.isReviewedBy("civil-affairs");
    }

    @Test
    void aSecondReturnGoesBackToTheSecretaryAgain() {
        var report = returnedOnce().submit().returns("civil-affairs");

        assertThat(report.only(TaskKind.REVISE).round()).isEqualTo(2);
        assertThat(report.told(ReportReturned.class, r -> true)).extracting(ReportReturned::round).containsExactly(1, 2);
    }

    @Test
    void aThirdReturnIsEscalatedToALeaderWhoMayLetItPass() {
        var report = returnedThreeTimes();

        assertThat(report.hears(ReportEscalated.class).departments()).containsExactly("civil-affairs");
        report.decideOn(TaskKind.DECIDE_ESCALATION, "leader-1", Map.of("outcome", "accept", "reason", "问题已说清，转入评议"));
        assertThat(report.hears(EscalationDecided.class).accepted()).isTrue();
        assertThat(report.hears(AppraisalRequested.class).rounds()).isEqualTo(3);
    }

    @Test
    void aLeaderMayGiveAnEscalatedReportOneMoreRevision() {
        var report = returnedThreeTimes()
                .decideOn(TaskKind.DECIDE_ESCALATION, "leader-2", Map.of("outcome", "revise", "reason", "再改一次"))
                .submit();

        report.isReviewedBy("civil-affairs");
        report.returns("civil-affairs");
        assertThat(report.only(TaskKind.DECIDE_ESCALATION).round()).isEqualTo(4);
    }

    @Test
    void theTallyLeadsToAProposedGrade() {
        assertThat(process.atGrade(91.5).hears(GradeProposed.class).grade()).isEqualTo(Grade.GOOD);
        assertThat(process.atGrade(90).hears(GradeProposed.class).grade()).isEqualTo(Grade.GOOD);
        assertThat(process.atGrade(89.99).hears(GradeProposed.class).grade()).isEqualTo(Grade.FAIRLY_GOOD);
        assertThat(process.atGrade(60).hears(GradeProposed.class).grade()).isEqualTo(Grade.AVERAGE);
        assertThat(process.atGrade(59.99).hears(GradeProposed.class).grade()).isEqualTo(Grade.POOR);
    }

    @Test
    void aReportReturnedThreeTimesIsNotProposedAsGood() {
        var report = returnedThreeTimes()
                .decideOn(TaskKind.DECIDE_ESCALATION, "leader-1", Map.of("outcome", "accept", "reason", "转入评议"))
                .ballotClosed(new BigDecimal("95"));

        assertThat(report.hears(GradeProposed.class).grade()).isEqualTo(Grade.FAIRLY_GOOD);
    }

    @Test
    void withoutAnyVoteTheLeaderGradesWithoutAProposal() {
        var report = process.atAppraisal().ballotClosed(null);

        assertThat(report.hears(GradeProposed.class).grade()).isNull();
        report.grade(Map.of("grade", "AVERAGE", "comment", "工作一般。", "reason", "无有效票"));
        assertThat(report.hears(GradeDecided.class).proposed()).isNull();
    }

    @Test
    void aGradeThatDiffersFromTheProposalCarriesItsReason() {
        var report = process.atGrade(92).grade(Map.of("grade", "FAIRLY_GOOD", "comment", "有亮点，也有短板。",
                "reason", "发生一起安全事故", "problems", List.of("安全责任压得不实")));

        assertThat(report.hears(GradeDecided.class)).satisfies(decided -> {
            assertThat(decided.proposed()).isEqualTo(Grade.GOOD);
            assertThat(decided.grade()).isEqualTo(Grade.FAIRLY_GOOD);
            assertThat(decided.problems()).containsExactly("安全责任压得不实");
        });
        report.hears(RectificationRequested.class);
    }

    @Test
    void aReportWithoutItemsIsClosedAtOnce() {
        var report = process.atGrade(91).grade(Map.of("grade", "GOOD", "comment", "很好。")).items(0);

        report.hears(ReportClosed.class);
    }

    @Test
    void eachItemHasAProcessOfItsOwnAndTheLastOneClosesTheReport() {
        var report = process.atGrade(91).grade(Map.of("grade", "GOOD", "comment", "很好。")).items(2);
        assertThat(report.openTasks(TaskKind.FILE_PLAN)).extracting(TaskCreated::itemId)
                .containsExactlyInAnyOrderElementsOf(report.items);

        strikeOff(report, 0);
        assertThat(report.told(ReportClosed.class, r -> true)).isEmpty();
        strikeOff(report, 1);
        report.hears(ReportClosed.class);
    }

    private static void strikeOff(Report report, int item) {
        report.planFiled(report.items.get(item))
                .decideOn(TaskKind.APPROVE_PLAN, "rev-organisation", Map.of("outcome", "approve"))
                .evidenceFiled(report.items.get(item))
                .decideOn(TaskKind.VERIFY, "supervisor-1", Map.of("outcome", "strike-off"));
    }

    private Report returnedOnce() {
        return process.submitted().returns("civil-affairs").passes("agriculture").passes("organisation");
    }

    private Report returnedThreeTimes() {
        return returnedOnce().submit().returns("civil-affairs").submit().returns("civil-affairs");
    }
}
