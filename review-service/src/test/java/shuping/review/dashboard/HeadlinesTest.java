package shuping.review.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shuping.review.dashboard.DashboardView.ItemCounts;
import shuping.review.dashboard.DashboardView.OrganisationFigures;
import shuping.review.dashboard.DashboardView.ReportCounts;
import shuping.review.report.Stage;

class HeadlinesTest {

    @Test
    void whatIsOverdueComesFirst() {
        var headline = Headlines.of(reports(2), new ItemCounts(5, 5, 3, 1, 0), List.of(late("青石街道党工委", 1), late("临溪区委", 2)));
        assertThat(headline.text()).isEqualTo("有3项整改逾期，涉及2个党组织，其中临溪区委最多，有2项。");
        assertThat(headline.link()).isEqualTo("/dashboard/reports?overdue=true");
    }

    @Test
    void whereAllAreEquallyLateNobodyIsSingledOut() {
        assertThat(Headlines.of(reports(2), new ItemCounts(5, 5, 2, 1, 0), List.of(late("青石街道党工委", 1), late("临溪区委", 1))).text())
                .isEqualTo("有2项整改逾期，涉及2个党组织：青石街道党工委、临溪区委。");
        var many = List.of(late("甲", 1), late("乙", 1), late("丙", 1), late("丁", 1));
        assertThat(Headlines.of(reports(4), new ItemCounts(5, 5, 4, 1, 0), many).text()).isEqualTo("有4项整改逾期，涉及4个党组织。");
    }

    @Test
    void oneLateOrganisationIsNamedAlone() {
        assertThat(Headlines.of(reports(2), new ItemCounts(5, 5, 1, 1, 0), List.of(late("临溪区委", 1))).text())
                .isEqualTo("临溪区委有1项整改逾期。");
    }

    @Test
    void thenWhatIsDueSoonThenWhereTheReportsStand() {
        assertThat(Headlines.of(reports(2), new ItemCounts(5, 5, 0, 2, 0), List.of()).text()).startsWith("有2项整改将在10个工作日内到期");
        assertThat(Headlines.of(reports(2), new ItemCounts(0, 0, 0, 0, 0), List.of()).text()).isEqualTo("共2份述职报告：部门审核2份。");
        assertThat(Headlines.of(reports(0), new ItemCounts(0, 0, 0, 0, 0), List.of()).text()).isEqualTo("本年度述职评议尚未启动。");
    }

    private static ReportCounts reports(int inReview) {
        var byStage = new EnumMap<Stage, Integer>(Stage.class);
        Arrays.stream(Stage.values()).forEach(stage -> byStage.put(stage, stage == Stage.REVIEW ? inReview : 0));
        return new ReportCounts(inReview, byStage);
    }

    private static OrganisationFigures late(String name, int overdue) {
        return new OrganisationFigures(name, name, Stage.RECTIFICATION, null, overdue, overdue, 0, UUID.randomUUID());
    }
}
