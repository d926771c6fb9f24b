package shuping.workflow.routing;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.Department;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.workflow.deadline.Deadlines;

/** Who will read a report of a sector and level, and by when: asks the same table as the process. */
@RestController
@Tag(name = "routing")
class RoutingController {

    private final DecisionService decisions;
    private final Deadlines deadlines;

    RoutingController(DecisionService decisions, Deadlines deadlines) {
        this.decisions = decisions;
        this.deadlines = deadlines;
    }

    @GetMapping("/api/routing")
    Routing routing(@RequestParam Sector sector, @RequestParam Level level) {
        var departments = decisions.evaluateDecisionTableByKey("departments", Map.of("sector", sector.name(), "level", level.name()))
                .<String>collectEntries("department").stream()
                .map(Department::of)
                .map(department -> new Reader(department.code(), department.title(), department == Department.ORGANISATION))
                .toList();
        return new Routing(departments, deadlines.reviewDue().orElse(null));
    }

    /** @param due when their review would be due if the report were submitted now */
    record Routing(List<Reader> departments, @Nullable Instant due) {}

    record Reader(String code, String title, boolean lead) {}
}
