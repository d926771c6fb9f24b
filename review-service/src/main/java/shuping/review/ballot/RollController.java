package shuping.review.ballot;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Problem;
import shuping.review.report.Cycle;
import shuping.review.report.Cycles;

@RestController
class RollController {

    private final Cycles cycles;
    private final Roll roll;

    RollController(Cycles cycles, Roll roll) {
        this.cycles = cycles;
        this.roll = roll;
    }

    @GetMapping("/api/roll")
    @PreAuthorize("hasAnyRole('organizer','scrutineer')")
    RollView roll() {
        return view(currentCycle());
    }

    @PutMapping("/api/roll")
    @PreAuthorize("hasRole('organizer')")
    RollView replace(@Valid @RequestBody RollView.Replacement body) {
        body.mustNameEachOnce();
        var cycle = currentCycle();
        roll.replace(cycle.id(), body.voters());
        return view(cycle);
    }

    private Cycle currentCycle() {
        return cycles.current().orElseThrow(() -> Problem.conflict("no-cycle", "尚未印发述职评议方案，没有可以编制名册的年度。"));
    }

    private RollView view(Cycle cycle) {
        return new RollView(cycle.id(), cycle.name(), roll.voters(cycle.id()));
    }
}
