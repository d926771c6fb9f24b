package shuping.review.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuping.review.dashboard.DashboardView.Headline;
import shuping.review.dashboard.DashboardView.ItemCounts;
import shuping.review.dashboard.DashboardView.OrganisationFigures;
import shuping.review.dashboard.DashboardView.ReportCounts;
import shuping.review.report.Stage;

/** Chooses the sentence: what is overdue, else what is due soon, else where the reports stand. */
final class Headlines {

    /** As many names as the sentence can carry. */
    private static final int NAMED = 3;

    private Headlines() {}

    static Headline of(ReportCounts reports, ItemCounts items, List<OrganisationFigures> organisations) {
        if (items.overdue() > 0) {
            return overdue(items, organisations);
        }
        if (items.dueSoon() > 0) {
            return new Headline("有%d项整改将在10个工作日内到期，没有逾期事项。".formatted(items.dueSoon()), "/rectification?light=YELLOW");
        }
        if (reports.total() == 0) {
            return new Headline("本年度述职评议尚未启动。", "/dashboard/reports");
        }
        return standing(reports);
    }

    private static Headline overdue(ItemCounts items, List<OrganisationFigures> organisations) {
        var late = organisations.stream().filter(organisation -> organisation.overdue() > 0).toList();
        var most = late.stream().mapToInt(OrganisationFigures::overdue).max().orElseThrow();
        var worst = late.stream().filter(organisation -> organisation.overdue() == most).map(OrganisationFigures::name).toList();
        var text = late.size() == 1
                ? "%s有%d项整改逾期。".formatted(worst.get(0), items.overdue())
                : "有%d项整改逾期，涉及%d个党组织%s。".formatted(items.overdue(), late.size(), where(worst, late.size(), most));
        return new Headline(text, "/dashboard/reports?overdue=true");
    }

    /** Nobody is singled out where all are equally late. */
    private static String where(List<String> worst, int late, int most) {
        if (worst.size() == 1) {
            return "，其中%s最多，有%d项".formatted(worst.get(0), most);
        }
        return worst.size() == late && late <= NAMED ? "：" + String.join("、", worst) : "";
    }

    private static Headline standing(ReportCounts reports) {
        var stages = Stream.of(Stage.values()).filter(stage -> reports.byStage().get(stage) > 0).toList();
        var parts = stages.stream()
                .map(stage -> stage.title() + reports.byStage().get(stage) + "份")
                .collect(Collectors.joining("、"));
        return new Headline("共%d份述职报告：%s。".formatted(reports.total(), parts), "/dashboard/reports?stage=" + stages.get(0));
    }
}
