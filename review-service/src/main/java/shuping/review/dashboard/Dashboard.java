package shuping.review.dashboard;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.Grade;
import shuping.review.dashboard.DashboardView.ItemCounts;
import shuping.review.dashboard.DashboardView.OrganisationFigures;
import shuping.review.dashboard.DashboardView.ReportCounts;
import shuping.review.report.Stage;

/** Adds up the figures of the reports. */
@Service
class Dashboard {

    private final Figures figures;
    private final Clock clock;

    Dashboard(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    DashboardView show() {
        var rows = figures.all();
        var current = rows.stream().filter(ReportFigures::current).toList();
        var reports = new ReportCounts(current.size(), count(Stage.class, Stage.values(), current, ReportFigures::stage));
        var items = new ItemCounts(
                sum(rows, ReportFigures::total),
                sum(rows, ReportFigures::open),
                sum(rows, ReportFigures::overdue),
                sum(rows, ReportFigures::dueSoon),
                sum(rows, ReportFigures::struckOff));
        var organisations = organisations(rows);
        return new DashboardView(
                clock.instant(),
                Headlines.of(reports, items, organisations),
                reports,
                count(Grade.class, Grade.values(), current, ReportFigures::grade),
                items,
                organisations);
    }

    /** Stage and grade are looked for in the current cycle; what is overdue, or one organisation's, in all. */
    @Transactional(readOnly = true)
    List<ReportFigures> reports(Stage stage, Grade grade, boolean overdue, String organisation) {
        return figures.all().stream()
                .filter(row -> row.current() || ((overdue || organisation != null) && stage == null && grade == null))
                .filter(row -> stage == null || row.stage() == stage)
                .filter(row -> grade == null || row.grade() == grade)
                .filter(row -> !overdue || row.overdue() > 0)
                .filter(row -> organisation == null || row.organisation().equals(organisation))
                .toList();
    }

    /** Stage and grade of its latest report, items of all its reports. */
    private static List<OrganisationFigures> organisations(List<ReportFigures> rows) {
        var byOrganisation = rows.stream()
                .collect(Collectors.groupingBy(ReportFigures::organisation, LinkedHashMap::new, Collectors.toList()));
        return byOrganisation.values().stream()
                .map(own -> {
                    var latest = own.get(0);
                    return new OrganisationFigures(latest.organisation(), latest.organisationName(), latest.stage(),
                            latest.grade(), sum(own, ReportFigures::open), sum(own, ReportFigures::overdue),
                            sum(own, ReportFigures::struckOff), latest.reportId());
                })
                .toList();
    }

    private static int sum(List<ReportFigures> rows, ToIntFunction<ReportFigures> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    private static <K extends Enum<K>> Map<K, Integer> count(
            Class<K> type, K[] keys, List<ReportFigures> rows, Function<ReportFigures, K> key) {
        var counts = new EnumMap<K, Integer>(type);
        Stream.of(keys).forEach(each -> counts.put(each, 0));
        rows.stream().map(key).filter(value -> value != null).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }
}
