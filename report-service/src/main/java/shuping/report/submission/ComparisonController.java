package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.report.comparison.Comparison;

/** What changed from one text of a report to another, and where remarks on the one stand in the other. */
@RestController
@RequestMapping("/api/reports/{id}")
@Tag(name = "reports")
class ComparisonController {

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** @param from number of a version, or draft; so is to */
    @GetMapping("/comparison")
    Comparison comparison(@PathVariable UUID id, @RequestParam String from, @RequestParam String to, Actor actor) {
        return comparisons.comparison(id, from, to, actor);
    }

    /** @param on number of the version shown, or draft */
    @GetMapping("/remarks")
    List<RemarkView> remarks(@PathVariable UUID id, @RequestParam String on, Actor actor) {
        return comparisons.remarks(id, on, actor);
    }
}
